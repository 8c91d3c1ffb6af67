"""A model that obeys every order of a posting: what the pages, the downloads and the API of a run make of it."""

import pytest
from django.urls import reverse

import jobs.services
from customization.letters import services as letters
from customization.letters.services import Asked
from customization.models import Letter, Run
from customization.pipeline.letter.schema import LetterOptions
from customization.questions.schema import Talk
from customization.questions.services import keep
from customization.runs import services
from resumeai.work.threads import WORKERS
from tests.customization.letter import conftest as writing
from tests.customization.runs.conftest import rested
from tests.standin.inventions import READERS
from tests.standin.orders import PAYLOADS, Obedient, orders
from tests.standin.page import harms
from tests.standin.personas import Persona

pytestmark = pytest.mark.django_db(transaction=True)
ELSEWHERE = "http://127.0.0.1:9"
# Every payload once, each in another wrapper.
GIVEN = list(orders(ELSEWHERE))[::18]
SIGNS = {sign for _, sign in PAYLOADS}


@pytest.fixture
def run(ana, nurse, ward, configured_standin):
    configured_standin.persona = Persona(Obedient(GIVEN), quotes=False)
    hostile = jobs.services.add_job(ana, "\n".join([ward.text, *(order.text[:300] for order in GIVEN)]))
    begun = services.start_run(ana, nurse.latest, hostile, "model")
    keep(begun, Talk(over=True))
    yield rested(begun)
    WORKERS.stop()


@pytest.fixture
def done(run):
    services.choose(run, [change.id for change in services.finished(run)["plan"].changes])
    assert rested(run).state == Run.State.DONE
    return run


def test_the_choice_is_inert(client, ana, run):
    client.force_login(ana)
    page = client.get(reverse("customization:run", args=[run.pk])).content.decode()
    assert "BESTEVER" in page, "what it says is shown, as words"
    assert harms(page) == []


def test_no_page_runs_or_fetches_what_it_says(client, ana, done):
    client.force_login(ana)
    addresses = [
        reverse("customization:run", args=[done.pk]),
        reverse("jobs:show", args=[done.job_id]),
        reverse("letters:interview", args=[done.pk]),
        reverse("exports:print", args=["run", done.pk]),
    ]
    found = {address: harms(client.get(address).content.decode()) for address in addresses}
    assert {address: wrong for address, wrong in found.items() if wrong} == {}


def test_no_download_holds_what_it_was_told_to_write(client, ana, done):
    client.force_login(ana)
    for format, read in READERS.items():
        answer = client.get(reverse("exports:download", args=[done.pk, format]))
        text = read(b"".join(answer) if answer.streaming else answer.content)
        assert "Whitfield" in text, "the résumé itself is there"
        assert [sign for sign in SIGNS if sign in text] == [], format


def test_no_letter_holds_what_it_was_told_to_write(client, ana, done):
    asked = Asked(LetterOptions(), "model")
    letter = writing.rested(letters.write(ana, done.given, done.job, asked, done))
    assert letter.state == Letter.State.DONE
    assert [sign for sign in SIGNS if sign in letter.letter.text] == []
    client.force_login(ana)
    page = client.get(reverse("letters:show", args=[letter.pk])).content.decode()
    assert harms(page) == []


def test_the_check_itself_sees_harm():
    for page in (
        "<script>fetch('x')</script>", "<img src=x onerror=alert(1)>", '<a href="javascript:alert(1)">',
        "<base href=/>", '<img src="http://127.0.0.1:9/p.png">', '<a href="//evil.example">', "<iframe srcdoc=x>",
    ):  # fmt: skip
        assert harms(page), page
    assert harms('<script src="/static/app.js"></script><a href="/runs/1">&lt;script&gt;</a>') == []
