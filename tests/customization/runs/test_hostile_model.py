"""A model that obeys an attacker: what the pages of a run, its API and its socket make of it."""

import itertools
import re

import pytest
from django.urls import reverse

from customization.models import Run
from customization.runs import services
from resumeai.work.models import Event
from resumeai.work.threads import WORKERS
from tests.ai.test_hostile import ATTACKS
from tests.customization.runs.conftest import rested
from tests.standin.personas import Persona

pytestmark = pytest.mark.django_db(transaction=True)
MARKUP = re.compile(r"<script>fetch|<img[^>]+evil|href=.?javascript:|src=.?http://evil|onerror=")


def hostile(field: str, now: str) -> str:
    return f"{now[:40]} {next(TURNS)}"


TURNS = itertools.cycle((*ATTACKS, "<img src=x onerror=alert(1)>", "\u202e⟦NAME-9⟧ javascript:alert(1)"))


@pytest.fixture
def run(ana, nurse, ward, configured_standin):
    configured_standin.persona = Persona(hostile, quotes=False)
    yield rested(services.start_run(ana, nurse.latest, ward, "model"))
    WORKERS.stop()


def test_pages_escape_and_bound_what_it_says(client, ana, run):
    client.force_login(ana)
    address = reverse("customization:run", args=[run.pk])
    pages = [client.get(address).content.decode()]
    plan = services.finished(run)["plan"]
    services.choose(run, [change.id for change in plan.changes])
    assert rested(run).state == Run.State.DONE
    pages.append(client.get(address).content.decode())
    for page in pages:
        assert MARKUP.search(page) is None
        assert "{{ 7*7 }}" not in page or "{% debug %}" not in page
        assert "word " * 200 not in page
        assert len(page) < 600_000


def test_progress_holds_no_word_of_it(run):
    told = " ".join(str(event.payload) for event in Event.objects.all())
    assert [attack for attack in ATTACKS if attack[:12] in told] == []
