"""A site whose process dies as ordered and is started again, as often as a story needs it.

Reads one JSON a line: {"story", "orders": [["end.moved", "kill 1"], …]}.
Answers one JSON a line: how each life of the process ended, orders that met nobody, and what is wrong (nothing).
Every life is a fork of this process, which has loaded everything and holds no connection and no thread.
"""

import json
import os
import signal
import sys
import threading
import uuid
from datetime import timedelta
from pathlib import Path
from typing import Any

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.db import connections  # noqa: E402
from django.utils import timezone  # noqa: E402

from resumeai.work import sweeper, threads  # noqa: E402
from tests.services import faulty, stories  # noqa: E402

MOST_LIVES = 6
# A run has two tasks.
HALVES = 2


def life(story: str, token: uuid.UUID, report: Path, seconds: float | None) -> None:
    """One process from its start to its end or its death, which may come after so many seconds."""
    if seconds is not None:
        threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGKILL)).start()
    if settings.JOBS == "thread":
        threads.every(faulty.SWEEP_EVERY, sweeper.sweep, "sweeper")
    stories.STORIES[story](token)
    report.write_text("told")


def fork(*given: Any) -> int:
    """The child's way of ending: 0, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        try:
            life(*given)
            os._exit(0)
        except BaseException as fault:  # noqa: BLE001 - a fork must not return into its parent's loop
            print(f"{type(fault).__name__}: {fault}", file=sys.stderr, flush=True)
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def told(story: str, orders: list[list[str]]) -> dict[str, Any]:
    token = uuid.uuid4()
    folder = Path(os.environ["FAULTS"])
    report = folder / f"report {token}"
    moments = [float(order) for name, order in orders if name == "moment"]
    for name, order in orders:
        if name != "moment":
            (folder / name).write_text(order)
    faulty.begun().write_text("")
    ends: list[int] = []
    while not report.exists() and len(ends) < MOST_LIVES:
        ends.append(fork(story, token, report, moments.pop() if moments else None))
    left = [name for name, _ in orders if (folder / name).exists()]
    for name in left:
        (folder / name).unlink()
    # On a busy machine a lease so short may lapse without a death: then too the work was taken over once more.
    lost = max(len(orders), len(faulty.begun().read_text()) - HALVES)
    faults = stories.wrong(token, story, lost + 1)
    past = stories.history(token) if faults else []
    # Of the day before yesterday: an account may start so many runs a day.
    stories.runs(token).update(created=timezone.now() - timedelta(days=2))
    connections.close_all()
    told = {"ends": ends, "not_met": left, "lost": lost, "wrong": faults}
    return told | {"history": past} if faults else told


if __name__ == "__main__":
    print("ready", flush=True)
    for line in sys.stdin:
        wanted = json.loads(line)
        print(json.dumps(told(wanted["story"], wanted["orders"])), flush=True)
