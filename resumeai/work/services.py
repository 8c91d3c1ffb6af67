"""Start, cancel, retry: what pages, API and admin call."""

import uuid
from typing import Any

from django.db import transaction
from django.db.models import F

from resumeai.work import claims, doorbell, events
from resumeai.work.dispatch import dispatch
from resumeai.work.models import Task
from resumeai.work.registry import KINDS
from resumeai.work.states import State

PREMIUM_PRIORITY = 3
FREE_PRIORITY = 6


def start(owner: Any, kind: str, subject: uuid.UUID) -> Task:
    """Makes the row and rings once it is committed. Raises KeyError for an unknown kind."""
    if kind not in KINDS:
        raise KeyError(kind)
    priority = PREMIUM_PRIORITY if getattr(owner, "tier", "") == "premium" else FREE_PRIORITY
    task = Task.objects.create(owner=owner, kind=kind, subject=subject, priority=priority)
    ring_when_committed(task)
    return task


def ring_when_committed(task: Task) -> None:
    transaction.on_commit(lambda: dispatch(task.pk, task.priority))


def cancel(task: Task) -> None:
    """A waiting task ends now; a running one within seconds. A finished one stays as it is."""
    with transaction.atomic():
        claims.cancel(task)
        task.refresh_from_db()
        if task.state == State.CANCELLED and not task.events.filter(payload__stage="end").exists():
            KINDS[task.kind].cancelled(claims.Claimed(task.pk, task.kind, task.subject, task.owner_id, task.fence), "")
            events.append(task.pk, {"stage": "end", "state": task.state, "message": "", "finished": True})
    doorbell.ring(task.pk)


def retry(task: Task) -> bool:
    """Puts a failed task back to wait, with fresh attempts; false when it is not failed."""
    again = Task.objects.filter(pk=task.pk, state=State.FAILED).update(
        state=State.QUEUED, error="", attempts=0, finished=None, cancel_requested=False, fence=F("fence") + 1
    )
    if again:
        ring_when_committed(task)
    return bool(again)


def latest(owner: Any, subject: uuid.UUID) -> Task | None:
    """The newest task about a row."""
    return Task.objects.owned_by(owner).filter(subject=subject).first()
