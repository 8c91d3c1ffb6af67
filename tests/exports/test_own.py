"""The person's own Word file: only the changed words change, and every change can be accepted or rejected."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from django.urls import reverse
from docx.shared import RGBColor
from lxml import etree

from exports.own.changes import changes
from exports.own.errors import NotYours
from exports.own.placing import Desk
from exports.own.revisions import Pen
from exports.own.services import changed, own_file
from exports.renderers import pdf_office
from resumes.document import ResumeDocument
from resumes.paths import texts
from tests.exports.own import accepted, body, lines, rejected, tailored
from tests.exports.plain import DATA, W, pdf_text, words

FILES = ("software_es-plain", "software_es-boxes", "software_es-dates", "chef_fr-sidebar", "electrician_de-plain")
POSTING = DATA / "jobs" / "software_engineer.txt"


def subject_of(owner: Any, stem: str):
    return tailored(owner, DATA / "resumes" / "files" / f"{stem}.docx", POSTING)


@pytest.mark.django_db
@pytest.mark.parametrize("stem", FILES)
def test_accepting_gives_the_tailored_text_and_rejecting_the_original(ana, stem, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    subject = subject_of(ana, stem)
    source = (DATA / "resumes" / "files" / f"{stem}.docx").read_bytes()
    tracked, plain = changed(source, subject, tracked=True), changed(source, subject, tracked=False)
    assert subject.verification is not None
    assert subject.verification.done
    assert list(body(tracked).iter(f"{W}ins", f"{W}del"))
    assert rejected(tracked) == lines(source)
    assert accepted(tracked) == lines(plain) != lines(source)


@pytest.mark.django_db
def test_every_line_of_the_result_stands_in_the_file(ana, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    subject = subject_of(ana, "software_es-plain")
    said = "".join(words("\n".join(lines(own_file(subject, "own").content))))
    ends = ("Date", "date", "url", "countryCode")
    lost = [
        text for path, text in texts(subject.document) if not path.endswith(ends) and "".join(words(text)) not in said
    ]
    assert lost == []


@pytest.mark.django_db
def test_each_revision_has_author_and_date_and_its_reason_as_a_comment(ana, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    subject = subject_of(ana, "software_es-plain")
    made = own_file(subject, "tracked").content
    for one in body(made).iter(f"{W}ins", f"{W}del"):
        assert one.get(f"{W}author") == "ResumeAIAssistant"
        assert one.get(f"{W}date")
    comments = etree.fromstring(ZipFile(BytesIO(made)).read("word/comments.xml"))
    said = ["".join(one.itertext()) for one in comments]
    reasons = {line.reason for line in subject.done["diff"].lines if line.reason}
    assert any(reason in one for one in said for reason in reasons)
    marks = [one.get(f"{W}id") for one in body(made).iter(f"{W}commentReference")]
    assert sorted(marks) == sorted(one.get(f"{W}id") for one in comments)


@pytest.mark.django_db
def test_a_file_with_open_changes_of_its_own_is_left_alone(ana, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    subject = subject_of(ana, "software_es-plain")
    tracked = own_file(subject, "tracked").content
    with pytest.raises(NotYours, match="accept or reject"):
        changed(tracked, subject, tracked=True)


BEFORE = {
    "basics": {"name": "Ida Holm"},
    "work": [{"name": "Bakery", "highlights": ["Baked 40 loaves a day", "Led two people", "Kept the books"]}],
    "skills": [{"keywords": ["Baking", "Selling", "Counting"]}],
}
AFTER = {
    "basics": {"name": "Ida Holm"},
    "work": [{"name": "Bakery", "highlights": ["Kept the books", "Baked 40 loaves each day", "Opened a second shop"]}],
    "skills": [{"keywords": ["Counting", "Baking", "Selling", "Planning"]}],
}
ORIGINS = {
    "basics.name": "basics.name",
    "work[0].name": "work[0].name",
    "work[0].highlights[0]": "work[0].highlights[2]",
    "work[0].highlights[1]": "work[0].highlights[0]",
    **{f"skills[0].keywords[{now}]": f"skills[0].keywords[{was}]" for now, was in enumerate((2, 0, 1))},
}


def written(tracked: bool) -> tuple[bytes, bytes]:
    """Before and after of a small file whose first bullet is partly bold and red."""
    source = docx.Document()
    source.add_paragraph("Ida Holm", style="Title")
    source.add_paragraph("Bakery")
    bullet = source.add_paragraph("Baked ", style="List Bullet")
    strong = bullet.add_run("40 loaves")
    strong.bold, strong.font.color.rgb = True, RGBColor(200, 0, 0)
    bullet.add_run(" a day")
    source.add_paragraph("Led two people", style="List Bullet")
    source.add_paragraph("Kept the books", style="List Bullet")
    source.add_paragraph("Skills: Baking; Selling; Counting")
    begun = BytesIO()
    source.save(begun)
    made = docx.Document(BytesIO(begun.getvalue()))
    was, now = (dict(texts(ResumeDocument.model_validate(one))) for one in (BEFORE, AFTER))
    desk = Desk(Pen(made, tracked, "R", "2026-01-01T00:00:00Z"), was, {}, {})
    rewordings, lists, new = changes(was, now, ORIGINS)
    desk.write(rewordings, lists)
    assert (desk.left, new) == ([], [])
    ended = BytesIO()
    made.save(ended)
    return begun.getvalue(), ended.getvalue()


def test_moved_added_dropped_and_reworded_lines_are_written():
    after = written(tracked=False)[1]
    assert lines(after) == [
        "Ida Holm",
        "Bakery",
        "Kept the books",
        "Baked 40 loaves each day",
        "Opened a second shop",
        "Skills: Counting; Baking; Selling; Planning",
    ]


def test_the_same_as_revisions():
    before, tracked = written(tracked=True)
    assert rejected(tracked) == lines(before)
    assert accepted(tracked) == lines(written(tracked=False)[1])


def test_runs_that_stay_keep_their_look():
    document = docx.Document(BytesIO(written(tracked=False)[1]))
    line = next(one for one in document.paragraphs if one.text.startswith("Baked"))
    assert [(run.text, run.bold) for run in line.runs if run.bold] == [("40 loaves", True)]
    assert line.style is not None
    assert line.style.name == "List Bullet"
    added = next(one for one in document.paragraphs if one.text == "Opened a second shop")
    assert added.style == line.style


@pytest.mark.services
@pytest.mark.skipif(not pdf_office.program(), reason="LibreOffice is not installed")
def test_libreoffice_opens_both_files():
    """It prints what is struck out beside what is new."""
    for tracked in (True, False):
        said = "".join(words(pdf_text(pdf_office.convert(written(tracked)[1]))))
        assert [word for line in accepted(written(tracked)[1]) for word in words(line) if word not in said] == []


@pytest.mark.django_db
def test_the_page_of_the_run_offers_both_and_gives_them_to_the_owner_alone(client, ana, ben, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    where = {"what": "run", "pk": subject_of(ana, "software_es-plain").pk}
    address = reverse("exports:file", kwargs={**where, "kind": "tracked"})
    client.force_login(ana)
    assert address in client.get(reverse("exports:print", kwargs=where)).text
    assert list(body(client.get(address).content).iter(f"{W}ins"))
    client.force_login(ben)
    assert client.get(address).status_code == 404
