"""Sign-in with an account somewhere else, where an operator configured it."""

import pytest

from tests.browser.conftest import site
from tests.browser.github import github

pytestmark = pytest.mark.browser


@pytest.fixture
def with_github(tmp_path):
    with (
        github() as there,
        site(tmp_path, GITHUB_CLIENT_ID="us", GITHUB_CLIENT_SECRET="between us", GITHUB_URL=there) as address,
    ):
        yield address


def test_a_person_signs_in_with_github_and_comes_back_to_the_same_account(chromium, with_github, complaints):
    for _ in range(2):
        page = complaints.listen(chromium.new_page())
        page.goto(f"{with_github}/accounts/login/")
        page.click("text=Go on with GitHub")
        page.wait_for_url(f"{with_github}/overview")
        page.goto(f"{with_github}/account/")
        assert page.locator(".lead").inner_text() == "moira@example.org"
    assert complaints == []


def test_nothing_is_offered_that_nobody_configured(chromium, address):
    page = chromium.new_page()
    page.goto(f"{address}/accounts/login/")
    assert page.locator("text=Go on with").count() == 0
