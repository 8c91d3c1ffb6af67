"""What the wizard adds by script, and that nothing is lost on the way: upload, correction, questions."""

import pytest

from tests.browser.conftest import POSTING, RESUME
from tests.browser.test_whole_job import add_job, sign_up

pytestmark = pytest.mark.browser
SEEN = (
    "window.seen = []; document.addEventListener('htmx:xhr:progress',"
    " () => window.seen.push(document.querySelector('.upload').dataset.step));"
)


def upload(page, address):
    page.goto(f"{address}/resumes/add")
    page.evaluate(SEEN)
    page.set_input_files("input[type=file]", RESUME)
    asked = page.expect_request("**/resumes/add/*-*")
    with page.expect_response("**/resumes/add") as answer, asked:
        page.click("main form button[type=submit]")
        assert page.locator(".upload").is_visible()
    assert answer.value.request.headers["hx-request"] == "true"
    page.wait_for_url("**/resumes/*-*")


# What a mouse does that carries a file.
DROPPED = """(place) => {
    const carried = new DataTransfer();
    carried.items.add(new File(["Ana Torres\\nNurse\\n"], "dropped.txt", {type: "text/plain"}));
    const told = {bubbles: true, cancelable: true, dataTransfer: carried};
    return ["dragenter", "dragover", "drop"].map((kind) => {
        const refused = !place.dispatchEvent(new DragEvent(kind, told));
        return [kind, refused, place.classList.contains("over")];
    });
}"""


def test_a_file_dropped_on_its_place_is_the_one_that_is_sent(chromium, address, complaints):
    page = complaints.listen(chromium.new_page())
    sign_up(page, address)
    page.goto(f"{address}/resumes/add")
    told = page.eval_on_selector(".drop", DROPPED)
    # Taken by the page each time, so that the browser does not open the file instead.
    assert told == [["dragenter", True, True], ["dragover", True, True], ["drop", True, False]]
    assert page.eval_on_selector("input[type=file]", "(input) => input.files[0].name") == "dropped.txt"
    page.click("main form button[type=submit]")
    page.wait_for_selector("main [role=alert]")
    assert "Only" in page.inner_text("main [role=alert]")
    assert [each for each in complaints if "422" not in each] == []


def go_to_the_next_section(page):
    here = page.locator(".part[open] > div").first.get_attribute("id")
    there = page.get_attribute(".part[open] > .actions .next-part", "href")
    page.click(f".part[open] .next-part[href='{there}']")
    assert page.locator(there).is_visible()
    assert not page.locator(f"#{here}").is_visible()


def test_a_file_that_cannot_be_read_is_told_on_the_same_page_and_another_can_be_sent(
    chromium, address, complaints, tmp_path
):
    page = complaints.listen(chromium.new_page())
    sign_up(page, address)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 broken")
    page.goto(f"{address}/resumes/add")
    page.set_input_files("input[type=file]", broken)
    page.click("main form button[type=submit]")
    page.wait_for_selector("main [role=alert]")
    page.set_input_files("input[type=file]", RESUME)
    page.click("main form button[type=submit]")
    page.wait_for_url("**/resumes/*-*")
    # The console names the refused sending itself.
    assert [each for each in complaints if "422" not in each] == []


def test_corrections_and_questions_are_kept_while_one_writes(chromium, address, complaints):
    page = complaints.listen(chromium.new_page(viewport={"width": 390, "height": 844}))
    sign_up(page, address)
    upload(page, address)
    resume = page.url
    page.goto(f"{resume}/correct")
    with page.expect_response("**/keep"):
        page.fill("input[name='basics.label']", "Ward sister")
    page.wait_for_selector("text=Kept as a draft")
    page.goto(f"{resume}/correct")
    assert page.input_value("input[name='basics.label']") == "Ward sister"
    go_to_the_next_section(page)
    page.click("text=Save as a new version")
    page.wait_for_selector("text=Saved as version 2.")
    add_job(page, address)
    page.click("text=Tailor a résumé to it")
    page.wait_for_selector("text=Question 1 of", timeout=60_000)
    with page.expect_response("**/questions"):
        page.fill("textarea[name=text]", "Every week, in the team of the ward")
    page.reload()
    assert page.input_value("textarea[name=text]") == "Every week, in the team of the ward"
    page.click("button[value=yes]")
    page.wait_for_selector("text=/Question 2 of|How you fit/", timeout=60_000)
    assert complaints == []


def test_the_same_with_script_off(chromium, address):
    page = chromium.new_context(java_script_enabled=False).new_page()
    sign_up(page, address)
    page.goto(f"{address}/resumes/add")
    page.set_input_files("input[type=file]", RESUME)
    page.click("main form button[type=submit]")
    page.wait_for_url("**/resumes/*-*")
    page.goto(f"{page.url}/correct")
    go_to_the_next_section(page)
    page.goto(f"{address}/jobs/add")
    page.fill("textarea[name=text]", POSTING.read_text(encoding="utf-8"))
    page.click("main form button[type=submit]")
    page.click("text=Tailor a résumé to it")
    page.wait_for_selector("text=Question 1 of", timeout=60_000)
    asked = page.inner_text("main h2")
    page.click("button[value=no]")
    page.wait_for_selector("text=/Question 2 of|How you fit/", timeout=60_000)
    assert asked not in page.inner_text("main")
