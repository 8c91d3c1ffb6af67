"""The account keeps a language: mails come in it, and a new browser begins with it."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from accounts.models import User
from accounts.notices import tell
from resumeai.work.states import State
from tests.accounts.test_notices import ended

pytestmark = pytest.mark.django_db
GERMAN = {"accept-language": "de"}
SECRET = {"login": "ana@example.org", "password": "correct horse battery"}


@pytest.fixture
def german(ana: User) -> User:
    EmailAddress.objects.create(user=ana, email=ana.email, verified=True, primary=True)
    ana.language = "de"
    ana.save()
    return ana


def test_signing_up_on_a_german_page_makes_a_german_account(client):
    client.post("/accounts/signup/", {"email": "cleo@example.org", "password1": "a calm long evening"}, headers=GERMAN)
    assert User.objects.get().language == "de"


def test_who_chooses_a_language_while_signed_in_has_it_everywhere(client, ana):
    client.force_login(ana)
    client.post("/language", {"language": "de", "next": "/"})
    elsewhere = Client()
    elsewhere.post("/accounts/login/", SECRET)
    assert "Übersicht" in elsewhere.get("/overview").text
    assert elsewhere.cookies["django_language"]["httponly"]


def test_what_a_browser_has_chosen_stays_when_somebody_signs_in(client, german):
    client.post("/language", {"language": "en", "next": "/"})
    client.post("/accounts/login/", SECRET, headers=GERMAN)
    german.refresh_from_db()
    assert german.language == "de"
    assert "Overview" in client.get("/overview", headers=GERMAN).text


@pytest.mark.parametrize("language", ["xx", "", "de" * 40])
def test_what_is_no_language_of_the_pages_is_not_kept(client, ana, language):
    client.force_login(ana)
    client.post("/language", {"language": language, "next": "/"})
    ana.refresh_from_db()
    assert ana.language == ""


def test_the_account_that_all_share_keeps_none(client, ana, settings):
    settings.DEMO_EMAIL = ana.email
    client.force_login(ana)
    client.post("/language", {"language": "de", "next": "/"})
    ana.refresh_from_db()
    assert ana.language == ""


def test_a_program_that_signs_in_says_nothing_about_its_person(client, ana):
    sent = {"email": ana.email, "password": SECRET["password"]}
    assert client.post("/api/auth/login", sent, content_type="application/json", headers=GERMAN).status_code == 200
    ana.refresh_from_db()
    assert ana.language == ""


def test_a_worker_tells_in_the_language_of_the_person(client, german):
    client.force_login(german)
    client.post("/account/notices", {"mail": "on"})
    tell(ended(german, 5, State.DONE).pk)
    (sent,) = mail.outbox
    assert "ist zu Ende" in sent.body
    assert sent.subject != "It is ready to look at"


def test_asking_for_mails_on_a_german_page_is_asking_for_german_mails(client, ana):
    EmailAddress.objects.create(user=ana, email=ana.email, verified=True, primary=True)
    client.force_login(ana)
    client.post("/account/notices", {"mail": "on"}, headers=GERMAN)
    ana.refresh_from_db()
    assert ana.language == "de"


@pytest.mark.parametrize("address", ["/accounts/password/reset/", "/api/auth/password/request"])
def test_a_mail_about_the_account_is_in_its_language_wherever_it_was_asked_for(client, german, address):
    kind = {"content_type": "application/json"} if address.startswith("/api") else {}
    client.post(address, {"email": german.email}, **kind, headers={"accept-language": "en"})
    (sent,) = mail.outbox
    assert "Passwort" in sent.subject
    words = re.sub(r"http\S+", "", str(sent.body))
    assert not re.search(r"\b(?:you|your|this|the|password)\b", words, re.IGNORECASE)
