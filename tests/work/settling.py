"""Waits for background work of a test."""

import time

from resumeai.work.models import Task
from resumeai.work.states import FINISHED


def settled(task: Task, seconds: float = 15) -> Task:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        task.refresh_from_db()
        if task.state in FINISHED:
            return task
        time.sleep(0.02)
    raise AssertionError(f"still {task.state} after {seconds} s")
