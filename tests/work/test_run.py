"""A task from start to ending, in the embedded worker of a fresh machine."""

import logging
import time
from datetime import timedelta

import pytest
from django.utils import timezone

from resumeai.work import services, sweeper
from resumeai.work.models import Task
from resumeai.work.states import State
from resumeai.work.threads import WORKERS
from tests.work.settling import settled

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_task_runs_once_and_leaves_its_events_in_order(ana, start, worked):
    task = settled(start(ana, "well"))
    assert (task.state, task.percent) == (State.DONE, 100)
    assert worked.times == [task.pk]
    payloads = [event.payload for event in task.events.all()]
    assert [event.seq for event in task.events.all()] == [1, 2, 3, 4]
    assert [payload["percent"] for payload in payloads[:3]] == [25, 50, 75]
    assert payloads[3]["state"] == "done"


def test_a_failure_keeps_the_sentence_for_the_person(ana, start, worked):
    task = settled(start(ana, "sorry"))
    assert task.state == State.FAILED
    assert task.error == "The file is empty: choose another."
    assert worked.failed == [task.error]


def test_a_crash_tells_the_person_and_logs_no_content(ana, start, caplog):
    with caplog.at_level(logging.INFO):
        task = settled(start(ana, "crash"))
    assert "our side" in task.error
    assert "RuntimeError" in caplog.text
    assert "Ana Torres" not in caplog.text


def test_work_over_its_limit_is_stopped(ana, start, worked):
    assert "longer than the limit" in settled(start(ana, "short")).error


def test_a_cancelled_task_stops_within_two_seconds(ana, start, worked):
    task = start(ana, "slow")
    while task.state != State.RUNNING:
        task.refresh_from_db()
        time.sleep(0.02)
    services.cancel(task)
    assert settled(task, seconds=2).state == State.CANCELLED
    assert worked.cancelled == 1


def test_a_cancelled_task_that_nobody_took_ends_at_once_and_once(ana, worked, settings):
    settings.JOBS = "celery"  # with no broker the ring is lost, so the task waits
    task = Task.objects.create(owner=ana, kind="slow", subject=ana_subject())
    services.cancel(task)
    services.cancel(task)
    assert task.state == State.CANCELLED
    assert worked.cancelled == 1
    assert task.events.count() == 1


def ana_subject():
    return Task().pk


def test_the_sweeper_finds_a_task_whose_ring_was_lost(ana, worked):
    task = Task.objects.create(owner=ana, kind="well", subject=ana_subject())
    Task.objects.filter(pk=task.pk).update(updated=timezone.now() - timedelta(seconds=10))
    assert sweeper.sweep() == 1
    assert settled(task).state == State.DONE


def test_the_sweeper_gives_the_task_of_a_dead_worker_to_another(ana, worked):
    task = Task.objects.create(
        owner=ana,
        kind="well",
        subject=ana_subject(),
        state=State.RUNNING,
        attempts=1,
        lease_until=timezone.now() - timedelta(seconds=1),
    )
    sweeper.sweep()
    assert settled(task).state == State.DONE
    assert task.attempts == 2


def test_a_task_that_kills_its_worker_three_times_is_given_up(ana, worked):
    task = Task.objects.create(
        owner=ana,
        kind="well",
        subject=ana_subject(),
        state=State.RUNNING,
        attempts=3,
        lease_until=timezone.now() - timedelta(seconds=1),
    )
    sweeper.sweep()
    assert "three times" in settled(task).error
    assert worked.times == []
    assert worked.failed


def test_a_failed_task_can_be_tried_again_and_a_done_one_cannot(ana, start, worked):
    failed, done = settled(start(ana, "sorry")), settled(start(ana, "well"))
    assert services.retry(failed)
    assert not services.retry(done)
    assert settled(failed).state == State.FAILED


def test_ringing_many_times_works_once(ana, start, worked):
    task = start(ana, "well")
    for _ in range(20):
        WORKERS.submit(task.pk)
    settled(task)
    WORKERS.stop()
    assert worked.times == [task.pk]


def test_old_finished_tasks_are_cleaned_up_and_young_ones_kept(ana, start, worked, settings):
    old, young = settled(start(ana, "well")), settled(start(ana, "well"))
    Task.objects.filter(pk=old.pk).update(finished=timezone.now() - timedelta(days=settings.KEEP_TASKS_DAYS + 1))
    sweeper.clean_up()
    assert list(Task.objects.values_list("pk", flat=True)) == [young.pk]


def test_a_premium_task_waits_in_front(ana, worked, settings):
    settings.JOBS = "celery"
    ana.tier = "premium"
    assert services.start(ana, "well", ana_subject()).priority < services.FREE_PRIORITY
