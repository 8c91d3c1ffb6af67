"""Rings for a task: a thread of this process, or a Celery worker. A ring may be lost; the sweeper rings again."""

import logging
import uuid

from django.conf import settings
from kombu.exceptions import OperationalError

from resumeai.celery import app
from resumeai.work.checkpoints import checkpoint
from resumeai.work.threads import WORKERS

log = logging.getLogger(__name__)


def dispatch(task_id: uuid.UUID, priority: int) -> None:
    checkpoint("ring.before")
    if settings.JOBS == "thread":
        WORKERS.submit(task_id, priority)
    else:
        send(task_id, priority)
    checkpoint("ring.sent")


def send(task_id: uuid.UUID, priority: int) -> None:
    try:
        app.send_task("resumeai.work.ring", args=[str(task_id)], priority=priority, retry=False)
    except (OperationalError, OSError) as error:
        log.warning("the broker did not take task %s (%s): the sweeper will ring again", task_id, type(error).__name__)
