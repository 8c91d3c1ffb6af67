"""The main job with the Tab key, Enter and words alone: each stop can be seen, and a swap takes nobody's place away."""

import pytest

from customization.management.commands.seed_demo import DEMO
from tests.browser.conftest import POSTING

pytestmark = pytest.mark.browser
MOST_STOPS = 150
STOP = """wanted => {
  const now = document.activeElement;
  const style = getComputedStyle(now), place = now.getBoundingClientRect();
  return {
    there: wanted.startsWith('=') ? now.textContent.trim().startsWith(wanted.slice(1)) : now.matches(wanted),
    name: now.outerHTML.slice(0, 120),
    seen: style.outlineStyle !== 'none' && place.bottom > 0 && place.top < innerHeight,
  };
}"""


class Hand:
    def __init__(self, page) -> None:
        self.page = page
        self.unseen: list[str] = []

    def reach(self, wanted: str) -> None:
        """By a selector, or by `=` and its first words."""
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab")
            stop = self.page.evaluate(STOP, wanted)
            if not stop["seen"]:
                self.unseen.append(stop["name"])
            if stop["there"]:
                return
        raise AssertionError(f"no stop at {wanted}")

    def push(self, wanted: str) -> None:
        self.reach(wanted)
        self.page.keyboard.press("Enter")

    def write(self, wanted: str, words: str) -> None:
        self.reach(wanted)
        self.page.keyboard.insert_text(words)


@pytest.fixture
def hand(chromium, complaints):
    return Hand(complaints.listen(chromium.new_page(viewport={"width": 1280, "height": 844})))


def test_the_main_job_needs_no_pointer(hand, address, complaints):
    page = hand.page
    page.goto(address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.skip')")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.goto(f"{address}/accounts/signup/")
    hand.write("input[name=email]", "moira@example.org")
    hand.write("input[name=password1]", "eleven calm years 7")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/overview")
    hand.push("main a[href='/resumes/add']")
    page.wait_for_url("**/resumes/add")
    hand.push("main form summary")
    hand.write("textarea[name=text]", (DEMO / "resume.md").read_text(encoding="utf-8"))
    hand.push("main form button[type=submit]")
    page.wait_for_url("**/resumes/*-*")
    page.goto(f"{address}/jobs/add")
    hand.write("textarea[name=text]", POSTING.read_text(encoding="utf-8"))
    hand.push("main form button[type=submit]")
    page.wait_for_selector("text=Must have")
    hand.push("=Tailor a résumé to it")
    page.wait_for_selector("text=/Skip the questions|How you fit/", timeout=60_000)
    if page.locator("text=Skip the questions").count():
        hand.push("=Skip the questions")
    page.wait_for_selector("text=How you fit", timeout=60_000)
    hand.push("=Write the kept changes")
    page.wait_for_selector("text=Your tailored résumé is ready", timeout=60_000)
    hand.reach("=Download PDF")
    with page.expect_download():
        page.keyboard.press("Enter")
    assert hand.unseen == []
    assert complaints == []


def test_what_a_swap_leaves_keeps_the_focus_and_what_it_takes_hands_it_to_the_page(hand, address):
    page = hand.page
    page.goto(address)
    page.click("text=Look around in the demo")
    page.goto(f"{address}/jobs/")
    hand.write("input[type=search]", "zzz")
    page.wait_for_selector("text=No job here has these words")
    assert page.evaluate("document.activeElement.matches('input[type=search]')")
    page.evaluate("document.querySelector('#board a').focus()")
    page.evaluate("htmx.ajax('GET', '/jobs/', {target: '#board', swap: 'outerHTML'})")
    page.wait_for_selector("#main:focus")
