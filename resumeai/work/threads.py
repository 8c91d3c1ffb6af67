"""The embedded worker of a fresh machine: a few threads of the one server process."""

import logging
import queue
import threading
import time
import uuid
from collections.abc import Callable
from itertools import count

from django.conf import settings
from django.db import Error, close_old_connections, connection

from resumeai.work import stopping
from resumeai.work.alone import beside_others
from resumeai.work.runner import execute

log = logging.getLogger(__name__)
LAST = 100


class Workers:
    """Runs tasks in a few threads that start with the first of them; the lowest priority number goes first."""

    def __init__(self, run: Callable[[uuid.UUID], object] = execute) -> None:
        self.run = run
        self.lock = threading.Lock()
        self.threads: list[threading.Thread] = []
        self.queue: queue.PriorityQueue[tuple[int, int, uuid.UUID | None]] = queue.PriorityQueue()
        self.number = count()
        self.waiting: dict[uuid.UUID, int] = {}

    def submit(self, task_id: uuid.UUID, priority: int = LAST) -> None:
        """A second ring counts only when it is more urgent than the first."""
        with self.lock:
            if self.waiting.get(task_id, LAST + 1) <= priority:
                return
            self.waiting[task_id] = priority
            self.queue.put((priority, next(self.number), task_id))
            if not self.threads:
                self.threads = [self.thread() for _ in range(settings.JOBS_THREADS)]

    def thread(self) -> threading.Thread:
        # A daemon: the process may end at once, for whoever comes next takes its tasks over.
        thread = threading.Thread(target=self.work, args=(self.queue,), name="worker", daemon=True)
        thread.start()
        return thread

    def work(self, line: "queue.PriorityQueue[tuple[int, int, uuid.UUID | None]]") -> None:
        while True:
            task_id = line.get()[2]
            if task_id is None:
                return
            with self.lock:
                urgent = self.waiting.pop(task_id, None) is not None
            if urgent:
                do(self.run, task_id)

    def stop(self) -> None:
        """Waits for running tasks, also those that they began, and forgets waiting ones; for tests."""
        while self.threads:
            with self.lock:
                threads, self.threads = self.threads, []
                line, self.queue = self.queue, queue.PriorityQueue()
                self.waiting.clear()
            for _ in threads:
                line.put((-1, next(self.number), None))
            for thread in threads:
                thread.join()

    def give_back(self, seconds: float = 10) -> None:
        """The process ends: what runs waits again, and what waits is left to the next sweep of another process."""
        stopping.ask()
        with self.lock:
            threads, self.threads = self.threads, []
            for _ in threads:
                self.queue.put((LAST + 1, next(self.number), None))
        until = time.monotonic() + seconds
        for thread in threads:
            thread.join(max(0.0, until - time.monotonic()))


def do(run: Callable[[uuid.UUID], object], task_id: uuid.UUID) -> None:
    close_old_connections()
    try:
        with beside_others(task_id):
            run(task_id)
    except Exception as error:  # noqa: BLE001 - a dead thread would leave every later task in the queue
        log.warning("task %s waits for the sweeper: %s", task_id, type(error).__name__)
    finally:
        connection.close()


WORKERS = Workers()


def every(seconds: float, work: Callable[[], object], name: str) -> threading.Thread:
    """Repeats `work` in a thread that ends with the process; a database fault waits for the next round."""

    def repeat() -> None:
        while True:
            close_old_connections()
            try:
                work()
            except Error as error:
                log.warning("%s waits a round: the database said %s", name, type(error).__name__)
            finally:
                connection.close()
            time.sleep(seconds)

    thread = threading.Thread(target=repeat, name=name, daemon=True)
    thread.start()
    return thread
