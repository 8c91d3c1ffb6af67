"""The embedded worker of a fresh machine: a few threads of the one server process."""

import logging
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connection

from resumeai.work.runner import execute

log = logging.getLogger(__name__)


class Workers:
    """Runs tasks in a bounded pool that starts with the first of them."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.pool: ThreadPoolExecutor | None = None
        self.waiting: set[uuid.UUID] = set()

    def submit(self, task_id: uuid.UUID) -> None:
        with self.lock:
            if task_id in self.waiting:
                return
            self.waiting.add(task_id)
            if self.pool is None:
                self.pool = ThreadPoolExecutor(settings.JOBS_THREADS, thread_name_prefix="worker")
            self.pool.submit(self.work, task_id)

    def work(self, task_id: uuid.UUID) -> None:
        close_old_connections()
        try:
            execute(task_id)
        except DatabaseError as error:
            log.warning("task %s waits for the sweeper: the database said %s", task_id, type(error).__name__)
        finally:
            self.waiting.discard(task_id)
            connection.close()

    def stop(self) -> None:
        """Waits for running tasks; for tests and a clean end of the process."""
        with self.lock:
            pool, self.pool = self.pool, None
        if pool:
            pool.shutdown(wait=True)


WORKERS = Workers()


def every(seconds: float, work: Callable[[], object], name: str) -> threading.Thread:
    """Repeats `work` in a thread that ends with the process; a database fault waits for the next round."""

    def repeat() -> None:
        while True:
            close_old_connections()
            try:
                work()
            except DatabaseError as error:
                log.warning("%s waits a round: the database said %s", name, type(error).__name__)
            finally:
                connection.close()
            time.sleep(seconds)

    thread = threading.Thread(target=repeat, name=name, daemon=True)
    thread.start()
    return thread
