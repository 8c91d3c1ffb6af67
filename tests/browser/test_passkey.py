"""A passkey, with Chromium's own virtual authenticator."""

import pytest

from tests.browser.test_whole_job import sign_up

pytestmark = pytest.mark.browser


def with_authenticator(page):
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    more = {"isUserVerified": True, "automaticPresenceSimulation": True}
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options | more})


def test_a_passkey_is_added_and_signs_in_without_a_password(chromium, address, complaints):
    page = complaints.listen(chromium.new_page())
    with_authenticator(page)
    sign_up(page, address)
    page.goto(f"{address}/accounts/2fa/webauthn/add/")
    page.fill("input[name=password]", "eleven calm years 7")
    page.click("main button[type=submit]")
    page.fill("input[name=name]", "This laptop")
    page.check("input[name=passwordless]")
    page.click("#mfa_webauthn_add")
    page.wait_for_selector("text=recovery codes")
    page.goto(f"{address}/accounts/logout/")
    page.click("main button[type=submit]")
    page.goto(f"{address}/accounts/login/")
    page.click("text=Sign in with a passkey")
    page.wait_for_url(f"{address}/overview")
    assert complaints == []
