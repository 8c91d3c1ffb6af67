import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from resumes.models import Resume
from tests.conftest import DATA

FILES = DATA / "resumes" / "files"


@pytest.fixture
def page(client, ana):
    client.force_login(ana)
    return client


@pytest.fixture
def upload(page):
    def upload(name: str) -> Resume:
        page.post("/resumes/add", {"file": SimpleUploadedFile(name, (FILES / name).read_bytes())})
        return Resume.objects.get()

    return upload


def correcting(page, resume: Resume) -> str:
    return str(page.get(reverse("resumes:correct", args=[resume.pk])).text)


def marked(text: str, path: str) -> list[str]:
    """What is marked for a path: rectangles of a page, or lines."""
    return [
        found[0]
        for found in re.findall(r"(<(?:rect|li) [^>]*data-paths=\"([^\"]*)\"[^>]*>)", text)
        if path in found[1].split()
    ]


def test_the_pages_of_a_pdf_stand_beside_the_form(page, upload):
    resume = upload("nurse_en-libreoffice-plain.pdf")
    text = correcting(page, resume)
    addresses = re.findall(r'src="(/resumes/[^"]+)"', text)
    assert addresses == [reverse("resumes:page", args=[resume.pk, number]) for number in (1, 2)]
    for address in addresses:
        answer = page.get(address)
        assert answer.content.startswith(b"\x89PNG")
        assert answer["Content-Type"] == "image/png"


def test_the_place_of_a_field_is_on_the_page(page, upload):
    text = correcting(page, upload("nurse_en-typst-sidebar.pdf"))
    assert 'data-at="work[0].name"' in text
    assert len(marked(text, "work[0].name")) == 1


def test_a_wrapped_point_is_marked_on_both_of_its_lines(page, upload):
    resume = upload("nurse_en-typst-sidebar.pdf")
    first = "Coordinate a 28-bed acute medical ward with a team of seven nurses and four care assistants."
    assert resume.latest.document.work[0].highlights[0] == first
    assert len(marked(correcting(page, resume), "work[0].highlights[0]")) == 2


def test_a_moved_entry_keeps_its_place_in_the_file(page, upload):
    resume = upload("nurse_en-typst-sidebar.pdf")
    inputs = re.findall(r'name="([^"]+)"', correcting(page, resume))
    posted = {name: "" for name in inputs if "." in name} | {"work[0].was": "0", "work[1].was": "1", "version": "1"}
    text = page.post(reverse("resumes:correct", args=[resume.pk]), posted | {"do": "down work 0"}).text
    assert re.search(r'name="work\[0\]\.name"[^>]*data-at="work\[1\]\.name"', text)


def test_a_file_without_pages_shows_its_lines(page, upload):
    text = correcting(page, upload("chef_fr-sidebar.docx"))
    assert "<img" not in text.split("<main")[1]
    assert len(marked(text, "work[0].name")) == 1


def test_the_policy_allows_all_of_it(page, upload):
    text = correcting(page, upload("nurse_en-typst-sidebar.pdf"))
    assert "style=" not in text
    assert "/js/places" in text


def test_a_browser_asks_again_and_is_told_that_nothing_changed(page, upload):
    address = reverse("resumes:page", args=[upload("nurse_en-typst-sidebar.pdf").pk, 1])
    first = page.get(address)
    assert "private" in first["Cache-Control"]
    assert "no-cache" in first["Cache-Control"]
    assert page.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_a_stranger_with_the_right_tag_still_gets_404(client, page, upload, ben):
    address = reverse("resumes:page", args=[upload("nurse_en-typst-sidebar.pdf").pk, 1])
    tag = page.get(address)["ETag"]
    client.force_login(ben)
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 404


@pytest.mark.parametrize(("name", "number"), [("nurse_en-typst-sidebar.pdf", 2), ("chef_fr-sidebar.docx", 9)])
def test_a_page_that_is_not_there_is_404(page, upload, name, number):
    assert page.get(reverse("resumes:page", args=[upload(name).pk, number])).status_code == 404


def test_a_file_that_is_gone_leaves_the_form_usable(page, upload):
    resume = upload("nurse_en-typst-sidebar.pdf")
    resume.original.storage.delete(resume.original.name)
    assert "Senior Staff Nurse" in correcting(page, resume)
    assert page.get(reverse("resumes:page", args=[resume.pk, 1])).status_code == 404
