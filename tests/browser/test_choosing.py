"""The plan by keyboard, with the score that moves along."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import past_questions

pytestmark = pytest.mark.browser
BOXES = "article.change input[name=keep]"


def test_changes_are_dropped_kept_and_taken_back_by_keyboard_and_the_score_follows(chromium, address, complaints):
    page = complaints.listen(chromium.new_page())
    page.goto(f"{address}/try")
    page.click("text=See how I fit")
    page.click("text=Sign up and go on >> nth=0")
    page.fill("input[name=email]", "moira@example.org")
    page.fill("input[name=password1]", "eleven calm years 7")
    page.click("main button[type=submit]")
    page.click("text=Save both and see the plan")
    past_questions(page)
    before = page.inner_text("#tally strong")
    first, second = page.locator(BOXES).nth(0), page.locator(BOXES).nth(1)
    first.focus()
    with page.expect_response("**/recount"):
        page.keyboard.press("n")
    expect(page.locator("#tally strong")).not_to_have_text(before)
    assert not first.is_checked()
    assert second.evaluate("box => box === document.activeElement")
    page.keyboard.press("u")
    expect(page.locator("#tally strong")).to_have_text(before)
    assert first.is_checked()
    page.keyboard.press("e")
    page.keyboard.type("njy")
    assert page.locator("article.change textarea").first.input_value() == "njy"
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert second.evaluate("box => box === document.activeElement")
    assert complaints == []
