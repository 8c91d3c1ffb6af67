"""Places, doubts, coverage and odd input."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resumes.document import Place
from resumes.paths import texts as all_texts
from resumes.reading import read
from resumes.reading.schema import SourceLine, SourceText
from resumes.structuring.rules import structure
from tests.resumes.structuring import texts
from tests.resumes.structuring.reading import structured


def lines(*rows: SourceLine | str) -> SourceText:
    made = [SourceLine(text=row, place=Place(line=0)) if isinstance(row, str) else row for row in rows]
    placed = [line.model_copy(update={"place": Place(line=number, page=1)}) for number, line in enumerate(made)]
    return SourceText(kind="pdf", lines=tuple(placed))


def line(text: str, **look) -> SourceLine:
    return SourceLine(text=text, place=Place(line=0), **look)


def test_every_text_knows_its_line():
    made = structured(texts.COOK_FR)
    rows = texts.COOK_FR.splitlines()
    place = made.places["work[1].highlights[0]"]
    assert [row for row in rows if row.strip()][place.line] == "• Préparation des entrées"


def test_json_resume_passes_through_without_loss():
    data = {"basics": {"name": "Ana", "x-mood": "calm"}, "work": [{"name": "Mill", "x": [1, 2]}], "meta": {"v": 1}}
    made = structured(json.dumps(data), "resume.json")
    assert made.document.to_json_resume() == data


def test_dates_at_the_right_margin_are_cells():
    made = structure(
        lines(
            line("Ana Torres", size=20.0),
            line("EXPERIENCE", size=14.0, bold=True),
            line("Night Porter 2019 – 2021", size=10.0, bold=True, cells=("Night Porter", "2019 – 2021")),
            line("Hotel Miramar, Vigo", size=10.0),
            line("Greeted 200 guests a week", size=10.0, bullet=True, indent=10),
            line("EDUCATION", size=14.0, bold=True),
            line(
                "Certificate, Hospitality, Vigo College 2018",
                size=10.0,
                cells=("Certificate, Hospitality, Vigo College", "2018"),
            ),
        )
    )
    job = made.document.work[0]
    assert (job.position, job.name, job.location, job.start_date, job.end_date) == (
        "Night Porter", "Hotel Miramar", "Vigo", "2019", "2021",
    )  # fmt: skip
    assert job.highlights == ["Greeted 200 guests a week"]


def test_a_period_broken_over_two_rows_of_a_column_is_one():
    made = structure(
        lines(
            line("Experience", size=14.0, bold=True),
            line("May 2015 – Welder", size=10.0, cells=("May 2015 –", "Welder")),
            line("June 2019 Harbour Yard Ltd", size=10.0, cells=("June 2019", "Harbour Yard Ltd")),
            line("Education", size=14.0, bold=True),
            line("Dockside College, 2014", size=10.0),
        )
    )
    job = made.document.work[0]
    assert (job.start_date, job.end_date, job.position, job.name) == (
        "2015-05",
        "2019-06",
        "Welder",
        "Harbour Yard Ltd",
    )


def test_wrapped_bullets_are_one_and_broken_words_whole():
    made = structured(
        "Ana Torres\n\nEXPERIENCE\n\nWelder, Harbour Yard Ltd, 2015 – 2019\n\n"
        "- Kept the weld log of the yard in order for every ship of the fleet and for each insp-\n"
        "  ection of the year, with photographs, dates and the names of the men who were then\n"
        "  on shift\n- Trained two apprentices\n"
    )
    highlights = made.document.work[0].highlights
    assert len(highlights) == 2
    assert highlights[0].endswith("on shift")


def test_what_finds_no_field_is_shown_as_unplaced():
    made = structured(
        "Ana Torres\nana@mail.example\n+49 30 5550 1234 / +49 151 5550 1234\n\nSKILLS\n\nWelding, Brazing\n"
    )
    assert any("151" in text for text in made.unplaced)
    assert made.coverage == 1.0


def test_a_name_that_is_also_a_trade_is_taken_when_the_address_repeats_it():
    assert structured("Jordan Baker\njordan.baker@mail.example\n").document.basics.name == "Jordan Baker"


@pytest.mark.parametrize(
    "text", ["x", "Ana", "1\n2\n3", "• a\n•", "SKILLS", "EXPERIENCE\n\n\nEXPERIENCE\n", "2019 – 2021"]
)
def test_scraps_do_not_break_it(text):
    assert 0 <= structured(text).coverage <= 1


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=60), max_size=12)
)
def test_any_lines_are_kept_whole(rows):
    source = lines(*(" ".join(row.split()) for row in rows))
    made = structure(source)
    assert made.coverage == 1.0
    for path, value in all_texts(made.document):
        if path in made.places:
            assert all(word in source.text for word in value.split()), path


def test_two_pages_take_little_processor_time():
    projects = ["PROJECTS", *["• Wired a barn with 40 lamps"] * 60, "REFERENCES"]
    long = read(texts.ELECTRICIAN_EN.replace("REFERENCES", "\n".join(projects)).encode(), "resume.txt")
    structure(long)
    begun = time.process_time()
    structure(long)
    assert time.process_time() - begun < 0.1
