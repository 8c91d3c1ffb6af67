"""Celery's doors. A message carries an id and nothing else."""

import uuid

from celery import shared_task

from resumeai.work import sweeper
from resumeai.work.runner import execute


@shared_task(name="resumeai.work.ring")
def ring(task_id: str) -> None:
    execute(uuid.UUID(task_id))


@shared_task(name="resumeai.work.sweep")
def sweep() -> None:
    sweeper.sweep()


@shared_task(name="resumeai.work.clean_up")
def clean_up() -> None:
    sweeper.clean_up()
