import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from resumes.models import Resume
from tests.conftest import DATA

ADD = "/resumes/add"
TEXT = """Ingrid Solheim
ingrid@example.org

Experience
Baker, Solheim Bakery, 2019 - 2023
- Baked 400 loaves a night

Skills
Sourdough, Laminated dough
"""


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


def upload(name: str, data: bytes) -> dict[str, SimpleUploadedFile]:
    return {"file": SimpleUploadedFile(name, data)}


@pytest.mark.parametrize(
    "name", ["nurse_en.txt", "nurse_en.md", "nurse_en.json", "nurse_en-plain.docx", "nurse_en-typst-single.pdf"]
)
def test_every_format_becomes_a_resume_with_its_file_kept(page, ana, name):
    data = (DATA / "resumes" / "files" / name).read_bytes()
    answer = page.post(ADD, upload(name, data))
    resume = Resume.objects.owned_by(ana).get()
    assert answer.url == reverse("resumes:show", args=[resume.pk])
    with resume.original.open() as kept:
        assert kept.read() == data
    assert resume.original_name == name
    assert resume.latest.number == 1
    assert resume.latest.reading is not None
    assert resume.latest.document.work


def test_a_script_that_sent_the_file_is_told_which_page_is_next(page, ana):
    answer = page.post(ADD, {"text": TEXT}, headers={"HX-Request": "true"})
    resume = Resume.objects.owned_by(ana).get()
    assert answer["HX-Redirect"] == reverse("resumes:show", args=[resume.pk])


def test_pasted_text_becomes_a_resume(page, ana):
    page.post(ADD, {"text": TEXT})
    document = Resume.objects.owned_by(ana).get().latest.document
    assert document.basics.name == "Ingrid Solheim"
    assert document.basics.email == "ingrid@example.org"


def test_the_file_name_never_reaches_the_file_system(page, ana):
    page.post(ADD, upload("../../etc/cv.txt", TEXT.encode()))
    resume = Resume.objects.owned_by(ana).get()
    stored = str(resume.original.name)
    assert stored.startswith("resumes/")
    assert "cv" not in stored


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("cv.pdf", b"%PDF-1.4 broken"),
        ("cv.docx", b"PK\x03\x04 broken"),
        ("cv.exe", b"MZ\x90\x00" + bytes(200)),
        ("photo.pdf", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("list.json", b"[1, 2]"),
        ("cv.txt", b" \n \n"),
        ("cv.txt", b"Jane Doe"),
        ("cv.txt", b"Experienced baker with ten years of bread, cakes and a smile."),
        ("cv.json", b'{"basics": {"name": "Jane Doe"}}'),
    ],
)
def test_a_file_that_cannot_be_read_gets_one_sentence_and_nothing_is_stored(page, name, data):
    answer = page.post(ADD, upload(name, data))
    assert answer.status_code == 422
    (fault,) = answer.context["form"].errors["file"]
    assert len(fault) > 20
    assert fault.endswith((".", "?"))
    assert fault in answer.text.replace("&#x27;", "'").replace("&quot;", '"')
    assert not Resume.objects.exists()


def test_a_file_of_20_mb_is_refused_with_its_size(page):
    answer = page.post(ADD, upload("scan.pdf", b"%PDF-1.7" + bytes(20 * 2**20)))
    assert answer.status_code == 422
    assert "20 MB" in answer.text


def test_nothing_at_all_is_refused(page):
    answer = page.post(ADD, {"text": "  "})
    assert answer.status_code == 422
    assert "Choose a file or paste the text" in answer.text


def test_a_text_that_is_too_long_is_told_and_never_cut_by_the_browser(page):
    assert "maxlength" not in page.get(ADD).text
    answer = page.post(ADD, {"text": "long " * 50_000})
    assert answer.status_code == 422
    assert "The text has 249,999 characters; the most is 200,000." in answer.text


def test_pasted_text_stays_in_the_form_when_the_file_is_refused(page):
    answer = page.post(ADD, {"text": "My own words, not kept elsewhere", **upload("cv.exe", b"MZ\x90\x00")})
    assert answer.status_code == 422
    assert "My own words, not kept elsewhere" in answer.text


def test_a_hostile_resume_is_shown_as_text(page, ana):
    hostile = {"basics": {"name": "<script>alert(1)</script>", "label": '"><img src=x>'}, "work": [{"name": "<b>x"}]}
    page.post(ADD, upload("cv.json", json.dumps(hostile).encode()))
    shown = page.get(reverse("resumes:show", args=[Resume.objects.get().pk])).text
    assert "<script>alert" not in shown
    assert "<img src=x" not in shown
    assert "<b>x" not in shown
