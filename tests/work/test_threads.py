"""The embedded workers outlive whatever goes wrong around a task."""

import time
import uuid

import pytest

from resumeai.work.threads import Workers

pytestmark = pytest.mark.django_db(transaction=True)


def taken(workers: Workers) -> None:
    while workers.waiting:
        time.sleep(0.001)


def test_a_task_that_breaks_the_thread_leaves_the_others_served():
    broken, whole = uuid.uuid4(), {uuid.uuid4() for _ in range(4)}
    served: set[uuid.UUID] = set()

    def run(task_id: uuid.UUID) -> None:
        if task_id == broken:
            raise RuntimeError("the connection is gone")
        served.add(task_id)

    workers = Workers(run)
    for task_id in (broken, broken, broken, *whole):
        workers.submit(task_id)
        taken(workers)
    workers.stop()
    assert served == whole


def test_stopping_waits_for_the_workers_that_running_work_called():
    first, second = uuid.uuid4(), uuid.uuid4()

    def run(task_id: uuid.UUID) -> None:
        if task_id == first:
            while workers.threads:
                time.sleep(0.001)
            workers.submit(second)

    workers = Workers(run)
    workers.submit(first)
    taken(workers)
    workers.stop()
    assert workers.threads == []
