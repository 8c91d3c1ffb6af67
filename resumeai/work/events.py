"""Progress as rows: numbered within the task, written under the worker's fence, then the doorbell rings."""

from typing import Any

from django.db import transaction
from django.db.models import Max
from pydantic import BaseModel, Field

from resumeai.work import claims, doorbell
from resumeai.work.checkpoints import checkpoint
from resumeai.work.claims import Claimed, LostLease
from resumeai.work.models import Event, Task


class ProgressUpdate(BaseModel, frozen=True):
    """What a person sees of a running task. No personal content: it may be logged and e-mailed."""

    stage: str = Field(description="Stable name of the stage, such as plan")
    message: str = Field(description="What is happening now, in plain words")
    percent: int = Field(0, ge=0, le=100)
    made_by: str = Field("", description="Model or built-in engine, once the stage is finished")
    seconds: float = Field(0, description="How long the stage took, once it is finished")
    finished: bool = False


def report(claimed: Claimed, update: ProgressUpdate) -> None:
    """Raises LostLease when another worker has the task."""
    with transaction.atomic():
        if not claims.held(claimed).update(percent=update.percent):
            raise LostLease(claimed.task_id)
        checkpoint("event.held")
        append(claimed.task_id, update.model_dump())
        checkpoint("event.appended")
    checkpoint("event.committed")


def append(task_id: Any, payload: dict[str, Any]) -> None:
    """Call inside a transaction that has written the task's row: that write orders the numbers."""
    last = Event.objects.filter(task_id=task_id).aggregate(last=Max("seq"))["last"] or 0
    Event.objects.create(task_id=task_id, seq=last + 1, payload=payload)
    transaction.on_commit(lambda: doorbell.ring(task_id))


def since(task: Task, seq: int) -> list[Event]:
    return list(task.events.filter(seq__gt=seq))
