"""Whoever asks in German gets German pages; figures in drawings and everything under /api/ stay as they are."""

import re

import pytest

from customization.models import Run
from resumeai.tryout.forms import example
from tests import factories

ATTRIBUTE = re.compile(r"<(?:svg|rect|circle|path|g|text|meter|progress|input|col|div|span|i)\b[^>]*>")
COMMA = re.compile(r'\b(?:[xyr]|c[xy]|d|width|height|value|min|max|viewBox|style|stroke-dasharray)="[^"]*\d,\d')
GERMAN = {"accept-language": "de-AT,de;q=0.9,en;q=0.5"}


def test_the_browser_chooses_the_language(client, db):
    page = client.get("/", headers=GERMAN)
    assert '<html lang="de">' in page.text
    assert "Und jedes Wort wahr." in page.text
    assert '<html lang="en">' in client.get("/", headers={"accept-language": "fr"}).text


def test_a_person_chooses_otherwise_and_is_remembered(client, ana):
    answer = client.post("/language", {"language": "de", "next": "/privacy"})
    assert answer["Location"] == "/privacy"
    assert client.cookies["django_language"]["max-age"] >= 30 * 24 * 3600
    assert "Datenschutz" in client.get("/privacy").text
    client.post("/accounts/login/", {"login": "ana@example.org", "password": "correct horse battery"})
    assert "Übersicht" in client.get("/overview").text
    client.post("/language", {"language": "en"})
    assert "Overview" in client.get("/overview", headers=GERMAN).text


def test_each_language_is_offered_by_its_own_name(client, db):
    page = client.get("/", headers=GERMAN).text
    assert re.search(r'lang="en"\s*>English<', page)
    assert re.search(r'lang="de"\s+aria-current="true">Deutsch<', page)


@pytest.mark.parametrize("address", ["/accounts/login/", "/accounts/signup/", "/accounts/password/reset/"])
def test_sign_in_speaks_as_the_other_pages_do(client, db, address):
    page = client.get(address, headers=GERMAN).text
    assert not re.search(r"\b(?:du|dein\w*|dir|dich)\b", page, re.IGNORECASE)
    assert "Anmelden" in page


def test_forms_and_their_faults_are_german(client, ana):
    client.force_login(ana)
    page = client.post("/jobs/add", {}, headers=GERMAN).text
    assert "Geben Sie oben die Adresse der Stellenanzeige an" in page
    page = client.post("/resumes/add", {"text": "Ana"}, headers=GERMAN).text
    assert "Nur eine oder zwei Zeilen wurden gefunden." in page


def test_figures_are_german_in_words_and_never_in_drawings(client, db):
    page = client.post("/try", example(), headers=GERMAN).text
    assert re.search(r"\d,\d Punkte", page)
    assert re.search(r"\d,\d von \d", page)
    assert [tag for tag in ATTRIBUTE.findall(page) if COMMA.search(tag)] == []


def test_a_run_of_another_language_keeps_the_words_of_the_person(client, ana):
    run = factories.run(ana, Run.State.FAILED)
    client.force_login(ana)
    page = client.get(f"/runs/{run.pk}/", headers=GERMAN).text
    assert "Gescheitert" in page or "Noch einmal versuchen" in page
    assert run.job.title in page


def test_dates_are_german(client, ana):
    factories.task(ana)
    client.force_login(ana)
    page = client.get("/tasks/", headers=GERMAN).text
    assert re.search(r"\d{1,2}\. [A-ZÄ]\w+ \d{4}, \d\d:\d\d", page)


def test_programs_read_the_same_whatever_language_they_ask_in(client, ana):
    client.force_login(ana)
    for method, address, body in (
        ("get", "/api/nothing", None),
        ("get", "/api/openapi.json", None),
        ("post", "/api/jobs", {"text": ""}),
        ("post", "/api/tasks/start", {"kind": "unknown", "given": {}}),
    ):
        sent = {} if body is None else {"data": body, "content_type": "application/json"}
        german, english = (
            getattr(client, method)(address, **sent, headers={"accept-language": code}) for code in ("de", "en")
        )
        assert (german.status_code, german.content) == (english.status_code, english.content)
        assert german["Content-Language"] == "en"
