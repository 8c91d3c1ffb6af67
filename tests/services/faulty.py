"""A real process with faults: short leases, and checkpoints that kill, as the folder FAULTS orders.

A file there that bears a checkpoint's name says `kill` or `tree` and at which passing: `kill 2`. Whoever removes the
last of it obeys. Used as `celery -A tests.services.faulty` and by `tests.services.rig`.
"""

import ctypes
import os
import signal
from datetime import timedelta
from pathlib import Path

import django

django.setup()

from django.conf import settings  # noqa: E402

# Loaded once, before the forks: what imports a model's library late would outlast so short a lease.
from customization.pipeline.evaluate import agent as _evaluate  # noqa: E402, F401
from customization.pipeline.implement import agent as _implement  # noqa: E402, F401
from customization.pipeline.plan import agent as _plan  # noqa: E402, F401
from customization.pipeline.verify import agent as _verify  # noqa: E402, F401
from resumeai.ai import providers as _providers  # noqa: E402, F401
from resumeai.celery import app as app  # noqa: E402
from resumeai.work import checkpoints, claims, registry, runner, sweeper  # noqa: E402
from resumeai.work.models import Task  # noqa: E402

SWEEP_EVERY = settings.SWEEP_SECONDS = 0.4
claims.LEASE = timedelta(seconds=3)
runner.RENEW_EVERY, runner.LOOK_EVERY = 0.2, 0.1
sweeper.PATIENCE = timedelta(seconds=1)
app.conf.beat_schedule = {
    "sweep": {"task": "resumeai.work.sweep", "schedule": SWEEP_EVERY, "options": {"queue": "chores"}}
}


def obey(name: str) -> None:
    if name == "work.begins":
        with begun().open("a") as file:
            file.write(".")
    order = Path(os.environ["FAULTS"]) / name
    try:
        what, passing = order.read_text().split()
    except (FileNotFoundError, ValueError):
        return
    if int(passing) > 1:
        order.write_text(f"{what} {int(passing) - 1}")
        return
    try:
        order.unlink()
    except FileNotFoundError:
        return
    if what == "tree":
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os.kill(os.getpid(), signal.SIGKILL)


def begun() -> Path:
    """A point for each time that work was begun."""
    return Path(os.environ["FAULTS"]) / "begun"


async def poison(claimed: claims.Claimed) -> None:
    """Ends its process as the task says."""
    how = Task.objects.filter(pk=claimed.task_id).values_list("given__how", flat=True)
    {"exit": lambda: os._exit(1), "segfault": lambda: ctypes.string_at(0), "out of memory": killed}[await how.aget()]()


def killed() -> None:
    """What the kernel does to who takes too much."""
    os.kill(os.getpid(), signal.SIGKILL)


async def well(claimed: claims.Claimed) -> None:
    """Done at once."""


registry.register("poison", registry.Kind(poison))
registry.register("well", registry.Kind(well))
checkpoints.Passing.by = obey
