"""The example on the start page, by people without an account."""

import logging

import pytest
from django.urls import reverse

from accounts.models import User
from customization.models import Run
from jobs.models import Job
from resumeai.tryout.forms import LONGEST, example
from resumes.models import Resume
from tests import factories

PAIR = {
    "resume": "Ida Holm\nida@example.org\n\nExperience\n\nBaker, Harbour Bakery\n2019 - today\n"
    "- Baked sourdough for 3 shops\n- Trained two apprentices\n\nSkills\nSourdough, Food hygiene",
    "posting": "Night Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Food hygiene certificate\n- Sourdough\n"
    "- 3 years of baking",
}
pytestmark = pytest.mark.django_db
SIGN_UP = {"email": "ida@example.org", "password1": "a calm long evening"}


def test_a_stranger_sees_the_score_its_receipt_and_true_changes_and_leaves_nothing(client):
    page = client.post("/try", example())
    assert page.status_code == 200
    for words in ("Score today", "term by term", "What would help, and is true", "Must-haves"):
        assert words in page.text
    assert page.text.count('class="card proposal"') in (1, 2, 3)
    assert not Resume.objects.exists()
    assert not Job.objects.exists()
    assert not Run.objects.exists()
    assert "sessionid" not in page.cookies
    assert "no-store" in page["Cache-Control"]


def test_the_example_is_one_link_away(client):
    assert 'href="/try"' in client.get("/").text
    assert "Registered Nurse" in client.get("/try").text


def test_both_texts_come_through_sign_up(client):
    assert client.post("/try/go-on", PAIR).url == reverse("account_signup")
    assert not Resume.objects.exists()
    assert client.post("/accounts/signup/", SIGN_UP).url == "/overview"
    assert "came with you" in client.get("/overview").text
    run = Run.objects.get(pk=client.post("/try/go-on").url.split("/")[-2])
    assert run.owner == User.objects.get()
    assert Resume.objects.get().latest.document.basics.name == "Ida Holm"
    assert Job.objects.get().text == PAIR["posting"]
    assert "came with you" not in client.get("/overview").text


def test_both_texts_come_through_sign_in_too(client, ana):
    client.post("/try/go-on", PAIR)
    client.post("/accounts/login/", {"login": "ana@example.org", "password": "correct horse battery"})
    assert "came with you" in client.get("/overview").text


def test_whoever_is_signed_in_saves_at_once(client, ana):
    client.force_login(ana)
    assert client.post("/try/go-on", PAIR).url.startswith("/runs/")
    assert Run.objects.get().owner == ana


def test_nothing_of_one_browser_reaches_another(client, ben):
    client.post("/try/go-on", PAIR)
    other = type(client)()
    other.force_login(ben)
    assert "came with you" not in other.get("/overview").text
    assert other.post("/try/go-on").url == "/overview"
    assert not Resume.objects.exists()


def test_beyond_the_runs_of_a_day_nothing_is_saved_and_both_texts_stay(client, ana):
    factories.runs_of_a_day(ana)
    before = set(Resume.objects.all()), set(Job.objects.all())
    client.force_login(ana)
    answer = client.post("/try/go-on", PAIR)
    assert answer.status_code == 422
    assert PAIR["posting"][:40] in answer.text
    assert (set(Resume.objects.all()), set(Job.objects.all())) == before


def test_a_posting_that_says_nothing_saves_no_half(client, ana):
    client.force_login(ana)
    answer = client.post("/try/go-on", PAIR | {"posting": "- - -"})
    assert answer.status_code == 422
    assert not Resume.objects.exists()


@pytest.mark.parametrize("field", ["resume", "posting"])
@pytest.mark.parametrize("text", ["", "   ", "x" * (LONGEST + 1), "…", "\x00\x01"])
def test_a_text_that_cannot_be_used_is_told_and_stays_in_its_field(client, field, text):
    answer = client.post("/try", PAIR | {field: text})
    assert answer.status_code == 422
    assert 'class="faults"' in answer.text
    assert "Night Baker" in answer.text or field == "posting"


HOSTILE = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


@pytest.mark.parametrize("field", ["resume", "posting"])
def test_hostile_texts_are_shown_as_text(client, field):
    answer = client.post("/try", PAIR | {field: PAIR[field].replace("Sourdough", f"Sourdough {HOSTILE}")})
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text


@pytest.mark.parametrize(
    "text", ["a" * LONGEST, "- " * 15_000, "\n" * 15_000 + "x", "(((" * 9_000, "1 " * 15_000, "٣" * 20_000]
)
def test_odd_texts_of_full_length_are_answered(client, text):
    for field in PAIR:
        assert client.post("/try", PAIR | {field: text}).status_code in (200, 422)


def test_one_address_tries_so_often_and_no_more(client):
    bad = PAIR | {"posting": "…"}
    assert {client.post("/try", bad).status_code for _ in range(30)} == {422}
    assert client.post("/try", PAIR).status_code == 429
    assert client.post("/try", PAIR, REMOTE_ADDR="198.51.100.7").status_code == 200


def test_a_household_with_many_addresses_counts_as_one(client):
    bad = PAIR | {"posting": "…"}
    for number in range(30):
        client.post("/try", bad, REMOTE_ADDR=f"2001:db8:1:2::{number:x}")
    assert client.post("/try", PAIR, REMOTE_ADDR="2001:db8:1:2:ffff::1").status_code == 429
    assert client.post("/try", PAIR, REMOTE_ADDR="2001:db8:1:3::1").status_code == 200


def test_no_word_of_the_texts_reaches_the_log(client, caplog):
    caplog.set_level(logging.DEBUG)
    client.post("/try", PAIR)
    client.post("/try", PAIR | {"posting": "…"})
    assert "Ida Holm" not in caplog.text
    assert "Sourdough" not in caplog.text


def test_the_overview_of_someone_who_tried_nothing_is_as_before(client, ana):
    client.force_login(ana)
    factories.resume(ana)
    assert "Next, a job" in client.get("/overview").text
