"""From the start page to a PDF in few clicks and one typed password; then the tracker keeps what was sent."""

import gzip
from typing import Any

import pytest

from tests.browser.conftest import POSTING, RESUME

pytestmark = pytest.mark.browser
MOST_CLICKS = 12
WEIGHT = 150 * 1024


class Person:
    """Counts what somebody new has to do with a hand."""

    def __init__(self, page) -> None:
        self.page, self.clicks = page, 0

    def click(self, what: str) -> None:
        self.clicks += 1
        self.page.click(what)
        self.page.wait_for_load_state()


@pytest.mark.parametrize("width", [390, 1280])
def test_a_newcomer_with_a_file_and_a_posting_leaves_with_a_pdf(chromium, address, complaints, tmp_path, width):
    page = complaints.listen(chromium.new_page(viewport={"width": width, "height": 844}))
    hand = Person(page)
    page.goto(address)
    hand.click("text=Sign up >> nth=0")
    page.fill("input[name=email]", "moira@example.org")
    page.fill("input[name=password1]", "eleven calm years 7")
    hand.click("main button[type=submit]")
    hand.click("text=Add your résumé")
    hand.clicks += 1
    page.set_input_files("input[type=file]", RESUME)
    hand.click("main form button[type=submit]")
    hand.click("text=Next: the job")
    page.fill("textarea[name=text]", POSTING.read_text(encoding="utf-8"))
    hand.click("main form button[type=submit]")
    hand.click("text=Tailor a résumé to it")
    page.wait_for_selector("text=Question 1 of", timeout=60_000)
    hand.click("text=Skip the questions")
    page.wait_for_selector("text=How you fit", timeout=60_000)
    hand.click("text=Write the kept changes")
    page.wait_for_selector("text=Your tailored résumé is ready", timeout=60_000)
    with page.expect_download() as started:
        hand.click("text=Download PDF")
    started.value.save_as(tmp_path / "made.pdf")
    assert (tmp_path / "made.pdf").read_bytes().startswith(b"%PDF")
    assert hand.clicks <= MOST_CLICKS
    page.click("text=I have applied: keep exactly what I sent")
    page.click("text=Keep them")
    page.wait_for_selector("text=What I sent")
    assert page.locator(".standing [aria-current=step]").inner_text().startswith("Applied")
    assert complaints == []


def weight(response) -> int:
    """As a production site sends it: text compressed, fonts as they are."""
    body = response.body()
    return len(body) if "font" in response.headers.get("content-type", "") else len(gzip.compress(body))


def test_the_first_look_at_a_page_is_light_and_nothing_jumps(chromium, address):
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    answers: list[Any] = []
    page.on("response", lambda answer: answers.append(answer))
    page.add_init_script(
        "window.jumps = 0; new PerformanceObserver((list) => list.getEntries().forEach((each) => {"
        " window.jumps += each.hadRecentInput ? 0 : each.value; })).observe({type: 'layout-shift', buffered: true});"
    )
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert sum(weight(one) for one in answers) < WEIGHT
    assert page.evaluate("window.jumps") < 0.1
