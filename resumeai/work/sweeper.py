"""What a lost message, a killed worker or an old row needs, whatever the broker does."""

from datetime import timedelta

from django.conf import settings
from django.db.models import Q
from django.db.models.functions import Now

from resumeai.work.claims import after
from resumeai.work.dispatch import dispatch
from resumeai.work.models import Task
from resumeai.work.states import FINISHED, State

PATIENCE = timedelta(seconds=3)


def sweep() -> int:
    """Rings for tasks that nobody works on: waiting for longer than a ring takes, or with a lapsed lease."""
    forgotten = Task.objects.filter(
        Q(state=State.QUEUED, updated__lt=after(-PATIENCE)) | Q(state=State.RUNNING, lease_until__lt=Now())
    )
    found = list(forgotten.order_by("priority", "created").values_list("pk", "priority")[:200])
    for task_id, priority in found:
        dispatch(task_id, priority)
    return len(found)


def clean_up() -> int:
    """Deletes finished tasks and their events after the days that the settings name."""
    old = Task.objects.filter(state__in=FINISHED, finished__lt=after(-timedelta(days=settings.KEEP_TASKS_DAYS)))
    return old.delete()[0]
