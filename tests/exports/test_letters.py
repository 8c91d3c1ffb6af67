"""Letters and interview sheets as files."""

import io
import json

import docx
import pypdf
import pytest
from django.core.management import call_command
from django.urls import reverse

from customization.evidence.schema import EvidenceReport
from customization.interview.sheet import interview
from customization.models import Run
from exports.files.services import STYLES, UnknownFormat
from exports.letters.content import letter_content
from exports.letters.services import LETTERS, render_letter, render_sheet
from exports.looks.options import Options
from tests import factories
from tests.customization import cast
from tests.customization.letter.people import applications, posting, written

PAIRS = applications()
GIVEN = PAIRS["elektriker_bei_hollinger"]
LETTER = written(GIVEN, length="long")


def words(text: str) -> list[str]:
    return text.replace("\u00a0", " ").split()


def said(content: bytes, kind: str) -> list[str]:
    if kind == "pdf":
        return words("\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages))
    if kind == "docx":
        return words("\n".join(part.text for part in docx.Document(io.BytesIO(content)).paragraphs))
    return words(content.decode())


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("kind", ["pdf", "docx", "txt"])
def test_every_word_of_a_letter_stands_in_every_file_in_reading_order(kind, style):
    made = render_letter(LETTER, GIVEN.resume, kind, Options(style=style))
    content = letter_content(LETTER, GIVEN.resume)
    expected = words(
        " ".join([*content.recipient, content.date, content.subject, content.greeting, *content.paragraphs])
    )
    expected += words(f"{content.closing} {content.name}")
    found = said(made.content, kind)
    start = found.index(expected[0])
    assert found[start : start + len(expected)] == expected


@pytest.mark.parametrize("style", STYLES)
def test_a_normal_letter_fits_on_one_page(style):
    for given in PAIRS.values():
        made = render_letter(written(given, length="long"), given.resume, "pdf", Options(style=style))
        assert len(pypdf.PdfReader(io.BytesIO(made.content)).pages) == 1


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_a_marked_letter_says_the_same_words(kind):
    plain, marked = (render_letter(LETTER, GIVEN.resume, kind, watermark=one).content for one in (False, True))
    assert said(plain, kind) == said(marked, kind)
    assert len(marked) > len(plain)


def test_a_letter_has_the_look_and_the_paper_that_the_person_has_chosen():
    options = Options(style="modern", accent="wine", paper="letter", fonts="lato")
    pdf = pypdf.PdfReader(io.BytesIO(render_letter(LETTER, GIVEN.resume, "pdf", options).content))
    assert [round(float(side)) for side in pdf.pages[0].mediabox[2:]] == [612, 792]
    word = docx.Document(io.BytesIO(render_letter(LETTER, GIVEN.resume, "docx", options).content))
    assert str(word.styles["Title"].font.color.rgb).lower() == "6b1f2e"
    assert word.styles["Normal"].font.name == "Lato"


def test_the_file_is_named_after_person_and_subject():
    name = render_letter(LETTER, GIVEN.resume, "pdf").name
    assert name == "Jörg Brandstätter - Bewerbung als Elektroniker für Gebäudetechnik.pdf"


def test_the_files_are_tagged_with_language_title_and_author():
    pdf = pypdf.PdfReader(io.BytesIO(render_letter(LETTER, GIVEN.resume, "pdf").content))
    assert str(pdf.root_object["/Lang"]) == "de"
    assert pdf.metadata is not None
    assert pdf.metadata.author == "Jörg Brandstätter"
    word = docx.Document(io.BytesIO(render_letter(LETTER, GIVEN.resume, "docx").content))
    assert word.core_properties.language == "de"


@pytest.mark.parametrize("kind", LETTERS)
def test_what_looks_like_markup_stays_literal(kind):
    odd = "#set page(fill: red) {{ 7*7 }} <b>bold</b> *stars* 🎉"
    letter = LETTER.model_copy(update={"subject": odd})
    text = " ".join(said(render_letter(letter, GIVEN.resume, kind).content, kind))
    assert "7*7" in text.replace("\\", "")
    assert "49" not in text.replace("49 30", "")


@pytest.mark.parametrize("kind", ["pdf", "docx", "txt", "md"])
def test_the_interview_sheet_is_printed_in_every_format(kind):
    sheet = interview(cast.chef(), cast.ines(), EvidenceReport())
    made = render_sheet(sheet, cast.ines(), kind)
    text = " ".join(said(made.content, kind)).replace("\\", "")
    assert "Held food cost at 29% for two years" in text
    assert "Write the schedule in 7shifts" in text


def test_an_unknown_format_is_refused():
    with pytest.raises(UnknownFormat):
        render_letter(LETTER, GIVEN.resume, "exe")
    with pytest.raises(UnknownFormat):
        render_sheet(interview(cast.chef(), cast.ines(), EvidenceReport()), cast.ines(), "exe")


@pytest.mark.django_db
def test_downloads_are_the_owners_alone(client, ana, ben):
    letter = factories.letter(ana)
    run = factories.run(ana, Run.State.DONE)
    addresses = [reverse("exports:letter", args=[letter.pk, kind]) for kind in LETTERS]
    addresses += [reverse("exports:interview", args=[run.pk, kind]) for kind in LETTERS]
    client.force_login(ben)
    assert {client.get(address).status_code for address in addresses} == {404}
    client.force_login(ana)
    answers = [client.get(f"{address}?style=modern") for address in addresses]
    assert {answer.status_code for answer in answers} == {200}
    assert all("attachment" in answer["Content-Disposition"] for answer in answers)
    assert client.get(reverse("exports:letter", args=[letter.pk, "exe"])).status_code == 404


def test_the_command_writes_the_letter_without_a_database(tmp_path, capsys):
    person, job = cast.PEOPLE / "nurse_en.json", cast.PEOPLE.parents[1] / "jobs" / "nurse.txt"
    call_command("letter", resume=person, job=job, out=tmp_path, kind="healthcare", why="I live next door")
    told = json.loads(capsys.readouterr().out)
    assert sorted(told["files"]) == ["letter.docx", "letter.json", "letter.md", "letter.pdf", "letter.txt"]
    text = (tmp_path / "letter.txt").read_text(encoding="utf-8")
    assert "I live next door." in text
    assert posting("nurse").company in text
    assert told["left_out"] == 0


def test_the_command_refuses_what_it_cannot_read(tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        call_command("letter", resume=tmp_path / "none.pdf", job=tmp_path / "none.txt", out=tmp_path)
    assert ended.value.code == 2
    assert "There is no file" in capsys.readouterr().err
