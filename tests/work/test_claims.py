"""The row is the truth: one worker at a time, one ending."""

import threading
import uuid
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from resumeai.work import claims
from resumeai.work.models import Task
from resumeai.work.states import FINISHED, MOVES, State


def waiting_task(owner) -> Task:
    return Task.objects.create(owner=owner, kind="test", subject=uuid.uuid4())


def lapse(task: Task) -> None:
    Task.objects.filter(pk=task.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


def taken(task: Task) -> claims.Claimed:
    claimed = claims.claim(task.pk)
    assert claimed
    return claimed


def test_a_waiting_task_is_claimed_once(ana):
    task = waiting_task(ana)
    assert claims.claim(task.pk)
    assert claims.claim(task.pk) is None


def test_an_unknown_task_is_nobodys(db):
    assert claims.claim(uuid.uuid4()) is None


def test_a_lapsed_lease_can_be_taken_over_and_the_old_worker_can_write_nothing(ana):
    task = waiting_task(ana)
    old = taken(task)
    lapse(task)
    assert claims.claim(task.pk) is None, "a ring alone does not judge who is dead"
    assert claims.free_lapsed() == 1
    new = taken(task)
    assert new.fence > old.fence
    assert not claims.end(old, State.DONE)
    assert not claims.renew(old)
    assert claims.end(new, State.DONE)


def test_a_renewed_lease_is_not_taken_over(ana):
    task = waiting_task(ana)
    claimed = taken(task)
    lapse(task)
    assert claims.renew(claimed)
    assert claims.claim(task.pk) is None


@pytest.mark.parametrize("state", sorted(FINISHED))
def test_a_finished_task_has_one_ending(ana, state):
    task = waiting_task(ana)
    claimed = taken(task)
    assert claims.end(claimed, state)
    assert not claims.end(claimed, State.DONE)
    assert claims.claim(task.pk) is None


def test_a_running_task_does_not_move_outside_the_table(ana):
    task = waiting_task(ana)
    with pytest.raises(ValueError, match="does not become"):
        claims.end(taken(task), State.RUNNING)
    assert set(MOVES) == set(State)


def test_cancelling_a_waiting_task_ends_it_and_a_running_one_is_asked(ana):
    waiting, running = waiting_task(ana), waiting_task(ana)
    claimed = taken(running)
    for task in (waiting, running):
        claims.cancel(task)
        task.refresh_from_db()
    assert waiting.state == State.CANCELLED
    assert running.state == State.RUNNING
    assert claims.cancel_requested(claimed)


@pytest.mark.django_db(transaction=True)
def test_of_twenty_workers_at_once_one_gets_the_task(ana):
    task = waiting_task(ana)
    start, won = threading.Barrier(20), []

    def worker() -> None:
        start.wait()
        if claimed := claims.claim(task.pk):
            won.append(claimed)
        connection.close()

    workers = [threading.Thread(target=worker) for _ in range(20)]
    for thread in workers:
        thread.start()
    for thread in workers:
        thread.join()
    assert len(won) == 1


def test_a_sentence_longer_than_its_column_does_not_keep_a_task_from_ending(ana):
    task = waiting_task(ana)
    assert claims.end(taken(task), State.FAILED, "It went wrong. " * 100)
    task.refresh_from_db()
    assert len(task.error) == 500
