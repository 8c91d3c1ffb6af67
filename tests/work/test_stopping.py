"""A process that must stop gives back what it works on; another takes it at once, not when the lease has lapsed."""

import time
import uuid

import pytest

from resumeai.work import claims, services, stopping, sweeper
from resumeai.work.models import Task
from resumeai.work.runner import execute
from resumeai.work.states import State
from resumeai.work.threads import WORKERS
from tests.work.settling import settled

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def the_process_goes_on(worked):
    yield
    stopping.forget()


def running(task: Task) -> Task:
    while task.state != State.RUNNING:
        task.refresh_from_db()
        time.sleep(0.02)
    return task


def test_what_runs_waits_again_and_what_it_is_about_does_not_change(ana, start, worked):
    task = running(start(ana, "slow"))
    WORKERS.give_back()
    task.refresh_from_db()
    assert (task.state, task.lease_until, task.rung) == (State.QUEUED, None, None)
    assert (worked.failed, worked.cancelled, task.events.count()) == ([], 0, 0)


def test_the_next_sweep_of_a_living_process_takes_it(ana, start, worked):
    task = running(start(ana, "slow"))
    WORKERS.give_back()
    stopping.forget()
    Task.objects.filter(pk=task.pk).update(kind="well")
    assert sweeper.sweep() == 1
    assert settled(task).state == State.DONE
    assert task.attempts == 1, "nothing was wrong with the work"


def test_a_wish_to_cancel_is_not_forgotten_by_the_stop(ana, start, worked):
    task = running(start(ana, "slow"))
    stopping.ask()
    services.cancel(task)
    WORKERS.give_back()
    stopping.forget()
    sweeper.sweep()
    assert settled(task).state == State.CANCELLED
    assert worked.cancelled == 1


def test_a_stopping_process_takes_nothing_up_and_says_that_it_did_not_hear(ana, worked):
    task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4(), rung="2026-01-01T00:00:00Z")
    stopping.ask()
    execute(task.pk)
    task.refresh_from_db()
    assert (task.state, task.attempts, task.rung) == (State.QUEUED, 0, None)


def test_a_worker_that_lost_its_lease_gives_nothing_back(ana, worked):
    task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())
    old = claims.claim(task.pk)
    assert old
    services.requeue(task)
    assert claims.claim(task.pk)
    assert not claims.give_back(old)
    task.refresh_from_db()
    assert task.state == State.RUNNING
