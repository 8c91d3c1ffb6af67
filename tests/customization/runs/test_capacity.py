"""A provider without capacity costs a run time, not its work: it waits, says so, and goes on by itself."""

import time
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from customization.models import Run
from customization.runs import services
from resumeai.ai.breaker import BREAKERS
from resumeai.spending.models import Hold
from resumeai.work import sweeper
from resumeai.work.models import Task
from resumeai.work.threads import WORKERS
from tests.customization.runs.conftest import rested
from tests.standin.replies import OVERLOADED, Reply, Status

pytestmark = pytest.mark.django_db(transaction=True)
SPEND_LIMIT = Status(429, "rate_limit_error", "enforced_spend_limit_reached")
LONG_WAIT = Status(429, "rate_limit_error", "slow down", {"retry-after": "90"})


@pytest.fixture
def waiting(ana, nurse, ward, configured_standin):
    """Starts a run and returns its task once it waits."""

    def start() -> Task:
        run = services.start_run(ana, nurse.latest, ward, "model")
        for _ in range(400):
            task = Task.objects.get(subject=run.pk)
            if task.is_patient:
                return task
            time.sleep(0.05)
        pytest.fail(f"{task.state}: {task.error}")

    yield start
    WORKERS.stop()


def let_time_pass(task: Task) -> None:
    BREAKERS.clear()
    Task.objects.filter(pk=task.pk).update(retry_at=timezone.now() - timedelta(seconds=1))
    sweeper.sweep()


def test_an_overload_costs_four_requests_and_then_one_for_each_wait(waiting, configured_standin):
    configured_standin.always = OVERLOADED
    task = waiting()
    assert len(configured_standin.messages) == 4
    assert Run.objects.get(pk=task.subject).state == Run.State.PREPARING
    let_time_pass(task)
    for _ in range(200):
        task.refresh_from_db()
        if task.waits == 2:
            break
        time.sleep(0.05)
    assert (task.waits, task.is_patient) == (2, True)
    assert len(configured_standin.messages) == 5
    assert not Hold.objects.filter(open=True).exists(), "what waits sets no money aside"


def test_it_goes_on_by_itself_and_pays_nothing_twice(waiting, configured_standin):
    configured_standin.will(Reply(), *[OVERLOADED] * 4)
    task = waiting()
    let_time_pass(task)
    run = rested(Run.objects.get(pk=task.subject))
    assert run.state == Run.State.AWAITING_CHOICE
    assert len(configured_standin.messages) == 1 + 4 + 1


def test_a_spending_limit_is_met_once_and_waited_for(waiting, configured_standin, caplog):
    configured_standin.always = SPEND_LIMIT
    task = waiting()
    assert len(configured_standin.messages) == 1
    assert (task.retry_at - timezone.now()).total_seconds() > 29 * 60
    assert "models lack capacity" in caplog.text


def test_a_named_wait_is_kept_to_the_second(waiting, configured_standin):
    configured_standin.will(LONG_WAIT)
    task = waiting()
    assert len(configured_standin.messages) == 1
    assert 85 < (task.retry_at - timezone.now()).total_seconds() < 101


def test_the_page_says_when_it_goes_on_and_offers_the_built_in_engine(client, ana, waiting, configured_standin):
    configured_standin.will(Reply(), LONG_WAIT)
    task = waiting()
    client.force_login(ana)
    page = client.get(reverse("customization:run", args=[task.subject])).content.decode()
    assert "asks to wait 90 seconds" in page
    assert "goes on by itself" in page
    assert "Next try: a minute from now" in page
    assert "Go on with the built-in engine" in page
    client.post(reverse("customization:try_again", args=[task.subject]), {"engine": "builtin"})
    run = rested(Run.objects.get(pk=task.subject))
    assert run.state == Run.State.AWAITING_CHOICE
    assert [(row.stage, row.made_by) for row in run.stages.all()] == [("evaluate", "model"), ("plan", "rules")]
    task.refresh_from_db()
    assert task.state == "cancelled"


def test_a_run_that_waits_can_be_cancelled(client, ana, waiting, configured_standin):
    configured_standin.will(LONG_WAIT)
    task = waiting()
    client.force_login(ana)
    client.post(reverse("customization:cancel", args=[task.subject]))
    assert Run.objects.get(pk=task.subject).state == Run.State.CANCELLED
    let_time_pass(task)
    assert len(configured_standin.messages) == 1
