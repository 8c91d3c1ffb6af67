"""Start, cancel, retry: what pages, API and admin call."""

import uuid
from typing import Any

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Now
from django.urls import reverse
from django.utils.translation import gettext

from resumeai.translatable import gettext_noop
from resumeai.work import claims, doorbell, events
from resumeai.work.checkpoints import checkpoint
from resumeai.work.dispatch import dispatch
from resumeai.work.models import File, Task
from resumeai.work.registry import KINDS, CannotStart, Ending, Result, nothing
from resumeai.work.states import FINISHED, State

PREMIUM_PRIORITY = 3
FREE_PRIORITY = 6
MOST_AT_ONCE = 20
TOO_MANY = gettext_noop("You have {most} pieces of work under way: wait until one is finished, or cancel one.")


class TooMany(CannotStart):
    """The person's share of the queue is used up."""

    def __init__(self) -> None:
        super().__init__(TOO_MANY.format(most=MOST_AT_ONCE))


def start(owner: Any, kind: str, subject: uuid.UUID, given: dict[str, Any] | None = None) -> Task:
    """Makes the row and rings once it is committed. `given` is plain JSON. Raises KeyError for an unknown kind."""
    if kind not in KINDS:
        raise KeyError(kind)
    with transaction.atomic():
        task = Task.objects.create(
            owner=owner, kind=kind, subject=subject, given=given or {}, priority=priority_of(owner), rung=Now()
        )
        ring_when_committed(task)
        checkpoint("start.row_made")
    return task


def priority_of(owner: Any) -> int:
    return PREMIUM_PRIORITY if getattr(owner, "tier", "") == "premium" else FREE_PRIORITY


def under_way(owner: Any) -> int:
    return Task.objects.owned_by(owner).exclude(state__in=FINISHED).count()


def room_for_work(owner: Any) -> None:
    """Raises TooMany."""
    if under_way(owner) >= MOST_AT_ONCE:
        raise TooMany


def start_from(owner: Any, kind: str, given: Any) -> Task:
    """Starts work from a valid input of its kind. Raises CannotStart and ObjectDoesNotExist."""
    start_of_kind = KINDS[kind].start
    if start_of_kind is None:
        raise KeyError(kind)
    room_for_work(owner)
    return start_of_kind.begin(owner, given)


def ring_when_committed(task: Task) -> None:
    def ring() -> None:
        checkpoint("start.committed")
        dispatch(task.pk, task.priority)

    transaction.on_commit(ring)


def cancel(task: Task) -> None:
    """A waiting task ends now; a running one within seconds. A finished one stays as it is."""
    with transaction.atomic():
        ended = claims.cancel(task)
        checkpoint("cancel.asked")
        task.refresh_from_db()
        if ended:
            ending(task, "cancelled")(claims.claimed_for(task), "")
            events.append(task.pk, {"stage": "end", "state": task.state, "message": "", "finished": True})
            checkpoint("cancel.told")
    checkpoint("cancel.committed")
    doorbell.ring(task.pk)


def ending(task: Task, name: str) -> Ending:
    """Nothing for a kind that this release does not know: its row must still come to an end."""
    found: Ending = getattr(KINDS.get(task.kind), name, nothing)
    return found


def retry(task: Task) -> bool:
    """Puts a failed task and what it is about back to wait, with fresh attempts; false when it is not failed."""
    with transaction.atomic():
        again = Task.objects.filter(pk=task.pk, state=State.FAILED).update(
            state=State.QUEUED,
            error="",
            attempts=0,
            waits=0,
            finished=None,
            cancel_requested=False,
            fence=F("fence") + 1,
            rung=Now(),
        )
        if again:
            task.refresh_from_db()
            ending(task, "retried")(claims.claimed_for(task), "")
            ring_when_committed(task)
            checkpoint("retry.put_back")
    return bool(again)


def requeue(task: Task) -> bool:
    """Takes a running task from its worker, or rings again for a waiting one; for staff, when a machine is stuck."""
    again = Task.objects.filter(pk=task.pk, state__in=(State.QUEUED, State.RUNNING)).update(
        state=State.QUEUED, lease_until=None, retry_at=None, fence=F("fence") + 1, rung=Now()
    )
    if again:
        ring_when_committed(task)
    return bool(again)


def result_of(task: Task) -> Result | None:
    """None while it is not done, and for what was deleted since."""
    kind = KINDS.get(task.kind)
    return kind.result(task) if kind and task.state == State.DONE else None


def file_result(task: Task) -> Result | None:
    """For kinds that make a file."""
    if not File.objects.filter(task=task).exists():
        return None
    page, api = (reverse(name, args=[task.pk]) for name in ("work:file", "api-1:task_file"))
    return Result(page, api, gettext("Download the file"))


def latest(owner: Any, subject: uuid.UUID) -> Task | None:
    """The newest task about a row."""
    return Task.objects.owned_by(owner).filter(subject=subject).first()
