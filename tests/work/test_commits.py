"""A worker whose database goes away for a moment keeps what it has made, and writes it once."""

import asyncio
import uuid

import pytest
from asgiref.sync import sync_to_async
from django.db import connection, transaction

from resumeai.ai.engine import Usage
from resumeai.work import attempts, runner, services
from resumeai.work.commits import kept
from resumeai.work.events import ProgressUpdate, report
from resumeai.work.models import Attempt, Event, Task
from resumeai.work.registry import Kind, register
from resumeai.work.states import State
from tests.struck import strike

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def run(worked, ana, monkeypatch):
    """Does such work once, and gives its row."""
    monkeypatch.setattr("resumeai.work.services.dispatch", lambda *_: None)

    def do(work, **kind) -> Task:
        register("own", Kind(work, **kind))
        task = services.start(ana, "own", uuid.uuid4())
        runner.execute(task.pk)
        connection.close()
        task.refresh_from_db()
        return task

    return do


def told(claimed) -> None:
    report(claimed, ProgressUpdate(stage="own", message="Made", percent=90))


def test_what_a_model_answered_is_stored_when_the_database_is_back(run, worked):
    @kept
    def store(claimed, attempt):
        with transaction.atomic():
            told(claimed)
            attempts.settle(attempt, attempts.DONE, Usage())

    async def work(claimed):
        attempt = await sync_to_async(attempts.begin)(claimed, "own", "key", "model")
        worked.times.append(claimed.task_id)
        await sync_to_async(strike)()
        await sync_to_async(store)(claimed, attempt)

    task = run(work)
    assert (task.state, task.attempts, len(worked.times)) == (State.DONE, 1, 1)
    assert Attempt.objects.get().outcome == attempts.DONE
    assert Event.objects.filter(payload__message="Made").count() == 1


def test_a_commit_that_went_through_without_a_word_of_it_is_not_made_again(run, worked):
    @kept
    def store(claimed, attempt):
        worked.times.append(claimed.task_id)
        with transaction.atomic():
            told(claimed)
            attempts.settle(attempt, attempts.DONE, Usage())
        strike()
        Task.objects.filter(pk=claimed.task_id).update(percent=91)

    async def work(claimed):
        attempt = await sync_to_async(attempts.begin)(claimed, "own", "key", "model")
        await sync_to_async(store)(claimed, attempt)

    task = run(work)
    assert (task.state, len(worked.times)) == (State.DONE, 1)
    assert Event.objects.filter(payload__message="Made").count() == 1


def test_work_that_the_database_stopped_waits_and_loses_no_try(run):
    async def work(claimed):
        await sync_to_async(strike)()
        await sync_to_async(told)(claimed)

    task = run(work)
    assert (task.state, task.attempts, task.lease_until) == (State.QUEUED, 0, None)
    assert task.retry_at is not None
    assert not task.is_patient


def test_the_ending_is_written_when_the_database_is_back(run):
    async def work(claimed):
        await sync_to_async(strike)()

    task = run(work)
    assert task.state == State.DONE
    assert Event.objects.filter(payload__finished=True).count() == 1


def test_a_lease_that_could_not_be_renewed_once_stops_nothing(run, monkeypatch):
    monkeypatch.setattr(runner, "LOOK_EVERY", 0.05)
    monkeypatch.setattr(runner, "RENEW_EVERY", 0.0)

    async def work(claimed):
        await asyncio.sleep(0.1)
        await sync_to_async(strike)()
        await asyncio.sleep(0.8)

    task = run(work)
    assert (task.state, task.attempts) == (State.DONE, 1)


def test_what_the_database_will_never_take_is_raised(ana):
    @kept
    def wrong():
        Task.objects.create(owner=ana, kind="own", subject=uuid.uuid4(), state="no state")

    with pytest.raises(Exception, match="task_state_is_known"):
        wrong()
