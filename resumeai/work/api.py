"""/api/tasks: what background work is doing, for its owner."""

import uuid
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router
from pydantic import BaseModel

from resumeai.work import services
from resumeai.work.models import Task

router = Router(tags=["tasks"])


class TaskStatus(BaseModel):
    id: uuid.UUID
    kind: str
    subject: uuid.UUID
    state: str
    percent: int
    error: str
    created: datetime
    finished: datetime | None
    events: list[dict[str, Any]]


def status_of(task: Task) -> TaskStatus:
    events = [{"seq": event.seq, **event.payload} for event in task.events.all()]
    names = ("id", "kind", "subject", "state", "percent", "error", "created", "finished")
    return TaskStatus(events=events, **{name: getattr(task, name) for name in names})


@router.get("/{task_id}", response=TaskStatus)
def read(request: HttpRequest, task_id: uuid.UUID) -> TaskStatus:
    return status_of(get_object_or_404(Task.objects.owned_by(request.user), pk=task_id))


@router.delete("/{task_id}", response=TaskStatus)
def cancel(request: HttpRequest, task_id: uuid.UUID) -> TaskStatus:
    """Asks the work to stop. A finished task stays as it is."""
    task = get_object_or_404(Task.objects.owned_by(request.user), pk=task_id)
    services.cancel(task)
    task.refresh_from_db()
    return status_of(task)
