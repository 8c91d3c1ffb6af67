"""Work that meets a want of capacity waits for it and goes on by itself."""

import asyncio
import uuid
from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from resumeai.work import claims, services, sweeper, waiting
from resumeai.work.models import Event, Task
from resumeai.work.registry import Kind, Later, register
from resumeai.work.runner import execute
from resumeai.work.states import State

pytestmark = pytest.mark.django_db(transaction=True)
FULL = "The model provider is overloaded."


@pytest.fixture
def parked(worked, ana, monkeypatch):
    """A task whose first try met a full provider; later ones work."""
    monkeypatch.setattr("resumeai.work.services.dispatch", lambda *_: None)
    monkeypatch.setattr("resumeai.work.sweeper.dispatch", lambda task_id, priority: execute(task_id))

    async def full_at_first(claimed):
        await asyncio.sleep(0)
        worked.times.append(claimed.task_id)
        if len(worked.times) == 1:
            raise Later(FULL, 7.0)

    register("full", Kind(full_at_first, failed=lambda claimed, error: worked.failed.append(error)))
    task = services.start(ana, "full", uuid.uuid4())
    execute(task.pk)
    task.refresh_from_db()
    return task


def let_time_pass(task):
    Task.objects.filter(pk=task.pk).update(retry_at=timezone.now() - timedelta(seconds=1))


def test_it_waits_at_least_as_long_as_it_was_asked_to_and_says_why(parked):
    assert parked.is_patient
    assert parked.error == FULL
    assert 6.0 < (parked.retry_at - timezone.now()).total_seconds() <= 7.7 + 1
    assert Event.objects.filter(task=parked, payload__message=FULL).exists()


def test_nobody_takes_it_before_its_time(parked):
    assert claims.claim(parked.pk) is None
    assert sweeper.sweep() == 0


def test_it_goes_on_by_itself_when_its_time_has_come(parked, worked):
    let_time_pass(parked)
    assert sweeper.sweep() == 1
    parked.refresh_from_db()
    assert (parked.state, parked.error, parked.retry_at) == (State.DONE, "", None)
    assert len(worked.times) == 2


def test_it_can_be_cancelled_while_it_waits(parked, worked):
    services.cancel(parked)
    parked.refresh_from_db()
    let_time_pass(parked)
    assert sweeper.sweep() == 0
    assert parked.state == State.CANCELLED
    assert len(worked.times) == 1


def test_who_waits_in_vain_for_most_of_a_day_is_told(parked, worked):
    worked.times.clear()
    Task.objects.filter(pk=parked.pk).update(waits=waiting.MOST_WAITS)
    let_time_pass(parked)
    sweeper.sweep()
    parked.refresh_from_db()
    assert (parked.state, parked.error) == (State.FAILED, FULL)
    assert worked.failed == [FULL]


def test_each_wait_without_a_named_time_is_longer_than_the_one_before():
    first = claims.Claimed(uuid.uuid4(), "full", uuid.uuid4(), owner_id=1, fence=1)
    spans = [waiting.span(replace(first, waits=count), Later(FULL)) for count in range(6)]
    assert spans == sorted(spans)
    assert 60 <= spans[0] <= 66
    assert sum(waiting.WAITS[:4]) > 10 * 60
