"""What a run costs is seen, capped, and never paid twice."""

import time
from decimal import Decimal

import pytest
from django.urls import reverse

from customization.models import Run
from customization.runs import services
from resumeai.spending.models import Entry, Hold, Switch
from resumeai.spending.report import spent_on
from resumeai.work.models import Task
from resumeai.work.threads import WORKERS
from tests.customization.runs.conftest import rested
from tests.standin.replies import SERVER_ERROR, Reply

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def started(ana, nurse, ward, configured_standin):
    def start(wait: bool = True) -> Run:
        run = services.start_run(ana, nurse.latest, ward, "model")
        return rested(run) if wait else run

    yield start
    WORKERS.stop()


def error_of(run: Run) -> str:
    return Task.objects.filter(subject=run.pk).latest("created").error


def test_the_page_shows_tokens_and_money_against_the_cap(client, ana, started):
    run = started()
    assert run.state == Run.State.AWAITING_CHOICE
    client.force_login(ana)
    page = client.get(reverse("customization:run", args=[run.pk])).content.decode()
    spent = spent_on(run.pk)
    assert spent is not None
    assert spent.calls == 2
    assert f"US $ {spent.cost:.3f} of 1.00" in page
    assert "read from the provider" in page
    assert not Hold.objects.filter(open=True).exists(), "what a half did not need is given back"


def test_a_run_on_the_built_in_engine_costs_nothing_and_says_nothing(client, ana, begin):
    run = begin()
    client.force_login(ana)
    assert b'class="spend"' not in client.get(reverse("customization:run", args=[run.pk])).content
    assert not Entry.objects.exists()


def test_a_failed_run_goes_on_from_the_failed_stage_and_pays_nothing_twice(client, ana, started, configured_standin):
    configured_standin.will(Reply(), *[SERVER_ERROR] * 4)
    run = started()
    assert run.state == Run.State.FAILED
    before = Entry.objects.filter(stage="evaluate").count()
    client.force_login(ana)
    page = client.get(reverse("customization:run", args=[run.pk])).content.decode()
    assert "Try again" in page
    assert "Go on with the built-in engine" in page
    client.post(reverse("customization:try_again", args=[run.pk]))
    assert rested(run).state == Run.State.AWAITING_CHOICE
    assert Entry.objects.filter(stage="evaluate").count() == before == 2
    assert len(configured_standin.messages) == 1 + 4 + 1


def test_a_failed_run_can_go_on_with_the_built_in_engine(client, ana, started, configured_standin):
    configured_standin.will(Reply(), *[SERVER_ERROR] * 4)
    run = started()
    client.force_login(ana)
    client.post(reverse("customization:try_again", args=[run.pk]), {"engine": "builtin"})
    assert rested(run).state == Run.State.AWAITING_CHOICE
    assert [(row.stage, row.made_by) for row in run.stages.all()] == [("evaluate", "model"), ("plan", "rules")]
    assert len(configured_standin.messages) == 5


def test_a_run_beyond_its_cap_ends_with_one_sentence_and_no_request(started, settings, configured_standin):
    settings.RESUMEAI_RUN_CAP = Decimal("0.01")
    run = started()
    assert run.state == Run.State.FAILED
    assert "may cost US $ 0.01" in error_of(run)
    assert configured_standin.messages == []


def test_no_run_begins_when_the_day_is_used_up(started, settings, configured_standin):
    settings.RESUMEAI_USER_DAY_CAP = Decimal("0.50")
    run = started()
    assert "Your budget for models" in error_of(run)
    assert configured_standin.messages == []


def test_the_operators_switch_ends_a_call_that_is_under_way(started, configured_standin):
    configured_standin.always = Reply(first_seconds=0.1, pause=1.0)
    run = started(wait=False)
    while not configured_standin.messages:
        time.sleep(0.05)
    begun = time.monotonic()
    Switch.objects.create(pk=1, models_allowed=False, why="Maintenance.")
    assert rested(run).state == Run.State.FAILED
    assert time.monotonic() - begun < 5
    assert "switched models off. Maintenance." in error_of(run)
    assert not Hold.objects.filter(open=True).exists()
    assert {entry.kind for entry in Entry.objects.all()} >= {"assumed"}, "what was written until then is paid"
