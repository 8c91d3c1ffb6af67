"""Five people in every layout: whatever printed it, what they wrote is read whole and in order."""

import json
from pathlib import Path

import pytest

from resumes.reading.parse import parse
from resumes.reading.plain import plain
from tests.data.resumes.content import Person, people

FILES = Path(__file__).parents[2] / "data" / "resumes" / "files"
PEOPLE = {person.key: person for person in people()}
READ = sorted(path for path in FILES.iterdir() if path.suffix != ".json")


def flowing(path: Path) -> str:
    return " ".join(" ".join(line.text for line in parse(path.read_bytes(), path.name).lines).split())


def person_of(path: Path) -> Person:
    return PEOPLE[path.name.split("-")[0].split(".")[0]]


def test_the_files_are_there():
    assert len(READ) >= 50


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_every_bullet_and_paragraph_is_read_in_one_piece(path: Path):
    text = flowing(path)
    for _, _, entries in person_of(path).sections:
        for entry in entries:
            for words in (*entry.bullets, entry.text, entry.subtitle):
                assert " ".join(words.split()) in text


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_every_word_and_date_of_the_person_is_read(path: Path):
    person, text = person_of(path), flowing(path)
    dates = [entry.date for _, _, entries in person.sections for entry in entries]
    titles = [word for _, _, entries in person.sections for entry in entries for word in entry.title.split()]
    for words in (person.name, person.label, *titles, *(part for date in dates for part in date.split())):
        assert words in text
    for contact in person.contact:
        assert contact.replace(" ", "") in text.replace(" ", "")


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_sections_follow_each_other_under_their_headings(path: Path):
    """A bullet comes after its own section's heading and before the heading of the next section beside it."""
    person, text = person_of(path), flowing(path).casefold()
    for _, title, entries in person.sections:
        first = next((bullet for entry in entries for bullet in entry.bullets), None)
        if first:
            before = text[: text.index(first.casefold())]
            headings = [other for _, other, _ in person.sections if other.casefold() in before]
            assert max(headings, key=lambda other: before.rindex(other.casefold())) == title


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_bullets_are_known_as_such(path: Path):
    lines = parse(path.read_bytes(), path.name).lines
    for _, _, entries in person_of(path).sections:
        for bullet in (bullet for entry in entries for bullet in entry.bullets):
            start = next(line for line in lines if line.text and bullet.startswith(line.text))
            assert start.bullet
            assert not start.text.startswith(("•", "-", "–"))


@pytest.mark.parametrize("path", READ, ids=lambda path: path.name)
def test_no_clean_file_is_said_to_hide_anything(path: Path):
    assert parse(path.read_bytes(), path.name).notices == ()


@pytest.mark.parametrize("key", PEOPLE)
def test_a_json_resume_comes_through_unchanged(key: str):
    path = FILES / f"{key}.json"
    source = parse(path.read_bytes(), path.name)
    assert source.data == json.loads(path.read_text())
    assert PEOPLE[key].name in plain(source)


@pytest.mark.parametrize("key", PEOPLE)
def test_a_sidebar_stands_apart_from_the_main_column(key: str):
    for name in (f"{key}-typst-sidebar.pdf", f"{key}-chromium-right.pdf", f"{key}-sidebar.docx"):
        lines = parse((FILES / name).read_bytes(), name).lines
        columns = {line.column for line in lines for heading in ("skills", "work")
                   if line.text.casefold() == PEOPLE[key].word(heading).casefold()}  # fmt: skip
        assert columns == {0, 1}


@pytest.mark.parametrize("key", PEOPLE)
def test_a_date_beside_an_entry_stands_in_a_cell_of_its_line(key: str):
    entries = next(entries for name, _, entries in PEOPLE[key].sections if name == "work")
    for layout in ("typst-dates.pdf", "typst-single.pdf", "libreoffice-dates.pdf", "dates.docx", "plain.docx"):
        name = f"{key}-{layout}"
        cells = [line.cells for line in parse((FILES / name).read_bytes(), name).lines if line.cells]
        for entry in entries:
            assert any({entry.title, entry.date} <= set(row) for row in cells), (name, entry.title)
