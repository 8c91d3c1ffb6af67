"""Whose turn it is: premium people first, but whoever has waited for a minute goes before everybody."""

import threading
import uuid
from datetime import timedelta

import pytest
from asgiref.sync import sync_to_async
from django.utils import timezone

from resumeai.work import services, sweeper
from resumeai.work.models import Task
from resumeai.work.registry import Kind, register
from tests.work.settling import settled

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def counter(worked, settings):
    """One thread, held by a customer until the event is set: the queue behind it is what the test says."""
    settings.JOBS_THREADS = 1
    opened = threading.Event()

    async def held(claimed):
        await sync_to_async(opened.wait, thread_sensitive=False)(20)

    register("held", Kind(held))
    yield opened
    opened.set()


def waiting(owner, seconds, priority):
    """A row of somebody who came so long ago, and whose first ring nobody followed."""
    then = timezone.now() - timedelta(seconds=seconds)
    task = Task.objects.create(owner=owner, kind="well", subject=uuid.uuid4(), priority=priority)
    Task.objects.filter(pk=task.pk).update(created=then, rung=then)
    return task


def order_of(tasks, worked):
    return [tasks.index(pk) for pk in worked.times]


@pytest.mark.parametrize(("age", "order"), [(61, [3, 0, 1, 2]), (30, [0, 1, 2, 3])])
def test_premium_goes_first_until_somebody_has_waited_for_a_minute(ana, ben, counter, worked, age, order):
    first = services.start(ana, "held", uuid.uuid4())
    while not Task.objects.filter(pk=first.pk, state="running").exists():
        pass
    tasks = [waiting(ana, 20 - number, services.PREMIUM_PRIORITY) for number in range(3)]
    tasks.append(waiting(ben, age, services.FREE_PRIORITY))
    assert sweeper.sweep() == 4
    counter.set()
    for task in tasks:
        settled(task)
    assert order_of([task.pk for task in tasks], worked) == order
