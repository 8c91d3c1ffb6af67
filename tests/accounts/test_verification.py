"""An address is confirmed by the link that was sent to it; who has an account is nobody else's business."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail

from accounts.models import User

pytestmark = pytest.mark.django_db
PASSWORD = "a calm long evening"


@pytest.fixture
def careful(settings):
    """As a production site with a mail server."""
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"


def sign_up(client, email: str):
    return client.post("/accounts/signup/", {"email": email, "password1": PASSWORD})


def test_a_fresh_site_sends_the_link_and_lets_the_person_in(client):
    assert sign_up(client, "cleo@example.org").url == "/overview"
    link = re.search(r"http://testserver(/accounts/confirm-email/\S+)", str(mail.outbox[0].body))
    assert link
    client.post(link[1])
    assert EmailAddress.objects.get(email="cleo@example.org").verified


def test_a_careful_site_lets_nobody_in_before(client, careful):
    assert sign_up(client, "cleo@example.org").url == "/accounts/confirm-email/"
    assert client.get("/overview").status_code == 302


def test_known_and_unknown_addresses_sign_up_alike(client, ana, careful):
    EmailAddress.objects.create(user=ana, email=ana.email, verified=True, primary=True)
    known, unknown = sign_up(client, ana.email), sign_up(client, "nobody@example.org")
    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
    assert User.objects.filter(email=ana.email).count() == 1
    told = {message.to[0]: message.body for message in mail.outbox}
    assert "already" in told[ana.email]
    assert set(told) == {ana.email, "nobody@example.org"}


def test_known_and_unknown_addresses_forget_their_password_alike(client, ana, careful):
    EmailAddress.objects.create(user=ana, email=ana.email, verified=True, primary=True)
    known = client.post("/accounts/password/reset/", {"email": ana.email})
    unknown = client.post("/accounts/password/reset/", {"email": "nobody@example.org"})
    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
