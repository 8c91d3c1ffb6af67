"""Work that took its process along once has no neighbours when it is tried again."""

import threading
import uuid

import pytest

from resumeai.work.models import Task
from resumeai.work.threads import Workers

pytestmark = pytest.mark.django_db(transaction=True)
LONG = 10


class Seen:
    """Who worked beside whom. Work that begins stays until it is let go."""

    def __init__(self) -> None:
        self.now: set[uuid.UUID] = set()
        self.beside: dict[uuid.UUID, set[uuid.UUID]] = {}
        self.lock = threading.Lock()
        self.begun = threading.Semaphore(0)
        self.go = threading.Event()

    def work(self, task_id: uuid.UUID) -> None:
        with self.lock:
            self.now.add(task_id)
            for one in self.now:
                self.beside.setdefault(one, set()).update(self.now - {one})
        self.begun.release()
        assert self.go.wait(LONG)
        with self.lock:
            self.now.remove(task_id)


@pytest.fixture
def seen():
    seen = Seen()
    workers = Workers(seen.work)
    yield seen, workers
    seen.go.set()
    workers.stop()


def waiting(owner, attempts: int) -> uuid.UUID:
    return Task.objects.create(owner=owner, kind="well", subject=uuid.uuid4(), attempts=attempts).pk


def test_new_work_goes_side_by_side(ana, seen):
    seen, workers = seen
    tasks = [waiting(ana, 0), waiting(ana, 0)]
    for task in tasks:
        workers.submit(task)
        assert seen.begun.acquire(timeout=LONG)
    assert seen.now == set(tasks)


@pytest.mark.parametrize("attempts", [(1, 0), (0, 1), (1, 1)])
def test_work_that_lost_a_worker_has_nobody_beside_it(ana, seen, attempts):
    seen, workers = seen
    first, second = (waiting(ana, count) for count in attempts)
    workers.submit(first)
    assert seen.begun.acquire(timeout=LONG)
    workers.submit(second)
    assert not seen.begun.acquire(timeout=0.2)
    seen.go.set()
    assert seen.begun.acquire(timeout=LONG)
    assert seen.beside == {first: set(), second: set()}
