"""From sign-up to download, as a person does it."""

import pytest

from tests.browser.conftest import POSTING, RESUME, past_questions

pytestmark = pytest.mark.browser


def sign_up(page, address):
    page.goto(f"{address}/accounts/signup/")
    page.fill("input[name=email]", "moira@example.org")
    page.fill("input[name=password1]", "eleven calm years 7")
    page.click("main button[type=submit]")
    page.wait_for_url(f"{address}/overview")


def add_resume(page, address):
    page.goto(f"{address}/resumes/add")
    page.set_input_files("input[type=file]", RESUME)
    page.click("main form button[type=submit]")
    page.wait_for_url("**/resumes/*-*")


def add_job(page, address):
    page.goto(f"{address}/jobs/add")
    page.fill("textarea[name=text]", POSTING.read_text(encoding="utf-8"))
    page.click("main form button[type=submit]")
    page.wait_for_selector("text=Must have")


def tailor(page):
    page.click("text=Tailor a résumé to it")
    past_questions(page)
    page.click("main button:text-is('Write the kept changes')")
    page.wait_for_selector("text=Your tailored résumé is ready", timeout=60_000)


def download(page, name, folder):
    with page.expect_download() as started:
        page.click(f"main a.button:text-is('{name}')")
    path = folder / started.value.suggested_filename
    started.value.save_as(path)
    return path


@pytest.mark.parametrize("width", [1280, 390])
def test_a_new_user_uploads_a_pdf_and_leaves_with_a_tailored_one(chromium, address, complaints, tmp_path, width):
    page = complaints.listen(chromium.new_page(viewport={"width": width, "height": 844}))
    sign_up(page, address)
    add_resume(page, address)
    assert page.locator("main h1").inner_text().startswith("Moira Adebayo-Finch")
    add_job(page, address)
    tailor(page)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "no page scrolls sideways"
    assert download(page, "Download PDF", tmp_path).read_bytes().startswith(b"%PDF")
    assert download(page, "Download Word", tmp_path).read_bytes().startswith(b"PK")
    page.click("text=Other formats")
    assert "Moira Adebayo-Finch" in download(page, "Plain text", tmp_path).read_text(encoding="utf-8")
    assert complaints == []


def test_the_same_with_script_off(chromium, address, tmp_path):
    page = chromium.new_context(java_script_enabled=False).new_page()
    sign_up(page, address)
    add_resume(page, address)
    add_job(page, address)
    tailor(page)
    page.check("text=Side by side")
    assert page.locator(".sides").first.is_visible()
    assert not page.locator(".together").first.is_visible()
    assert download(page, "Download PDF", tmp_path).read_bytes().startswith(b"%PDF")
