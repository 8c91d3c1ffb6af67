"""Many at once: one effect."""

import os
import random
import threading
import uuid
from collections.abc import Callable
from functools import partial

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from customization.models import Run
from resumeai.work import claims, runner, services, sweeper
from resumeai.work.models import Event, Task
from resumeai.work.registry import KINDS
from resumeai.work.states import State
from tests import factories
from tests.work.settling import settled

RACES = int(os.environ.get("RACES", "100"))
pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*works: Callable[[], object]) -> None:
    """Each in a thread, begun together; a fault in one fails the test."""
    start, faults = threading.Barrier(len(works)), []

    def one(work: Callable[[], object]) -> None:
        start.wait()
        try:
            work()
        except Exception as fault:  # noqa: BLE001 - raised again in the test's own thread
            faults.append(fault)
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]


def test_fifty_equal_submits_at_once_are_one_run(ana, settings):
    settings.JOBS = "celery"  # nobody works: only what was started counts
    form = {
        "resume": str(factories.resume(ana).pk),
        "job": str(factories.job(ana).pk),
        "engine": "builtin",
        "form_token": str(uuid.uuid4()),
    }
    signed_in = Client()
    signed_in.force_login(ana)
    answers = []

    def submit() -> None:
        client = Client()
        client.cookies = signed_in.cookies
        answers.append(client.post(reverse("customization:start"), form))

    at_once(*[submit] * 50)
    run = Run.objects.get()
    assert {(answer.status_code, answer["Location"]) for answer in answers} == {
        (302, reverse("customization:run", args=[run.pk]))
    }
    assert Task.objects.count() == 1


def test_cancel_against_finish_has_one_ending_each_time(ana, worked):
    endings = set()
    for _ in range(RACES):
        task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())
        claimed = claims.claim(task.pk)
        assert claimed
        mine = Task.objects.get(pk=task.pk)
        at_once(partial(runner.finish, claimed, KINDS["well"], State.DONE, ""), partial(services.cancel, mine))
        task.refresh_from_db()
        endings.add(task.state)
        assert task.state == State.DONE  # Work that is over is not undone by a late wish.
        assert Event.objects.filter(task=task, payload__stage="end").count() == 1
    assert endings == {State.DONE}


def test_cancel_against_claim_has_one_ending_each_time(ana, worked):
    for _ in range(50):
        task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4())
        mine = Task.objects.get(pk=task.pk)
        at_once(partial(runner.execute, task.pk), partial(services.cancel, mine))
        task.refresh_from_db()
        assert task.state in {State.DONE, State.CANCELLED}
        assert Event.objects.filter(task=task, payload__stage="end").count() == 1


def test_messages_that_come_one_to_five_times_and_in_any_order_do_the_work_once(ana, worked):
    tasks = [Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4()) for _ in range(12)]
    dice = random.Random(9)
    messages = [task.pk for task in tasks for _ in range(dice.randint(1, 5))]
    dice.shuffle(messages)
    lines = [messages[place::10] for place in range(10)]

    def deliver(line: list[uuid.UUID]) -> None:
        for task_id in line:
            runner.execute(task_id)

    at_once(*[partial(deliver, line) for line in lines])
    assert sorted(worked.times) == sorted(task.pk for task in tasks)
    assert set(Task.objects.values_list("state", flat=True)) == {State.DONE}


def test_three_sweepers_at_once_ring_once(ana, worked, settings):
    settings.JOBS = "thread"
    tasks = [Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4()) for _ in range(10)]
    rung = []
    at_once(*[lambda: rung.append(sweeper.sweep())] * 3)
    assert sum(rung) == len(tasks)
    for task in tasks:
        settled(task)
    assert sorted(worked.times) == sorted(task.pk for task in tasks)


def test_a_retry_pressed_twice_at_once_waits_once(ana, worked, settings):
    settings.JOBS = "celery"
    task = Task.objects.create(owner=ana, kind="well", subject=uuid.uuid4(), state=State.FAILED)
    again = []
    at_once(*[lambda: again.append(services.retry(Task.objects.get(pk=task.pk)))] * 5)
    assert sorted(again) == [False] * 4 + [True]
