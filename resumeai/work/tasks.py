"""Celery's doors. A message carries an id and nothing else."""

import logging
import uuid

from celery import shared_task
from celery.signals import worker_shutting_down

from resumeai.work import stopping, sweeper
from resumeai.work.runner import execute

log = logging.getLogger(__name__)


@worker_shutting_down.connect
def stop(**signal: object) -> None:
    """In the parent, which then waits for its children: they give back what they work on."""
    stopping.ask()


@shared_task(name="resumeai.work.ring")
def ring(task_id: str, *more: object, **others: object) -> None:
    """What another release adds to the message is not needed to find the row; what cannot be one is nobody's."""
    try:
        known = uuid.UUID(str(task_id))
    except ValueError:
        log.warning("a ring for something that is no task")
        return
    execute(known)


@shared_task(name="resumeai.work.sweep")
def sweep() -> None:
    sweeper.sweep()


@shared_task(name="resumeai.work.clean_up")
def clean_up() -> None:
    sweeper.clean_up()
