"""The page of e-mail addresses: its one main button is what is to be done there."""

import re

import pytest
from allauth.account.models import EmailAddress

pytestmark = pytest.mark.django_db
MAIN_BUTTON = re.compile(r"<button(?![^>]*class)[^>]*name=\"(\w+)\"", re.DOTALL)


def buttons(client) -> list[str]:
    return MAIN_BUTTON.findall(client.get("/accounts/email/").text)


@pytest.fixture
def own(ana, client):
    client.force_login(ana)
    return EmailAddress.objects.create(user=ana, email=ana.email, primary=True, verified=False)


def test_an_address_that_waits_asks_for_its_confirmation(client, own):
    assert buttons(client) == ["action_send"]
    assert "action_remove" not in client.get("/accounts/email/").text


def test_a_lone_confirmed_address_can_only_get_company(client, own):
    EmailAddress.objects.update(verified=True)
    assert buttons(client) == ["action_add"]
    assert "action_primary" not in client.get("/accounts/email/").text


def test_of_several_one_can_be_made_the_main_one_or_removed(client, own):
    EmailAddress.objects.update(verified=True)
    other = EmailAddress.objects.create(user=own.user, email="other@example.org", verified=True)
    page = client.get("/accounts/email/").text
    assert "action_primary" in page
    assert "action_remove" in page
    client.post("/accounts/email/", {"email": other.email, "action_primary": ""})
    other.refresh_from_db()
    assert other.primary
