"""Celery's doors. A message carries an id and nothing else."""

import uuid

from celery import shared_task
from celery.signals import worker_shutting_down

from resumeai.work import stopping, sweeper
from resumeai.work.runner import execute


@worker_shutting_down.connect
def stop(**signal: object) -> None:
    """In the parent, which then waits for its children: they give back what they work on."""
    stopping.ask()


@shared_task(name="resumeai.work.ring")
def ring(task_id: str) -> None:
    execute(uuid.UUID(task_id))


@shared_task(name="resumeai.work.sweep")
def sweep() -> None:
    sweeper.sweep()


@shared_task(name="resumeai.work.clean_up")
def clean_up() -> None:
    sweeper.clean_up()
