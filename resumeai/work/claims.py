"""Who may work on a task. Every move is one UPDATE that names the state it leaves: no row changed, somebody else did.

Times are the database's own, so that machines with different clocks agree.
"""

import uuid
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db.models import DateTimeField, ExpressionWrapper, F, Q
from django.db.models.functions import Now

from resumeai.work.checkpoints import checkpoint
from resumeai.work.leases import WATCHED
from resumeai.work.models import Task
from resumeai.work.states import FINISHED, MOVES, State

LEASE = timedelta(seconds=20)
MOST_ATTEMPTS = 3


@dataclass(frozen=True)
class Claimed:
    """The right to work on a task until the lease ends; `fence` proves it on every write."""

    task_id: uuid.UUID
    kind: str
    subject: uuid.UUID
    owner_id: int
    fence: int
    attempt: int = 1
    waits: int = 0


class LostLease(Exception):
    """Another worker has the task now, or it has ended: stop, write nothing more."""


def after(span: timedelta) -> Any:
    return ExpressionWrapper(Now() + span, output_field=DateTimeField())


def lapsed() -> Q:
    return Q(state=State.RUNNING, lease_until__lt=Now())


def due() -> Q:
    """Waiting for nothing but a worker."""
    return Q(state=State.QUEUED) & (Q(retry_at=None) | Q(retry_at__lte=Now()))


def claimed_for(task: Task) -> Claimed:
    return Claimed(task.pk, task.kind, task.subject, task.owner_id, task.fence, task.attempts, task.waits)


def claim(task_id: uuid.UUID) -> Claimed | None:
    """Takes a waiting task. One whose worker is gone waits again once the sweeper has seen to it."""
    taken = Task.objects.filter(due(), pk=task_id).update(
        state=State.RUNNING,
        fence=F("fence") + 1,
        attempts=F("attempts") + 1,
        lease_until=after(LEASE),
        started=Now(),
        retry_at=None,
        error="",
    )
    checkpoint("claim.taken")
    task = Task.objects.filter(pk=task_id).first() if taken else None
    checkpoint("claim.read")
    return claimed_for(task) if task else None


def free_lapsed() -> int:
    """Tasks of dead workers wait again: nothing says running that nobody works on.

    Dead is whose lease has lapsed and has stood still for two rounds of the sweeper, in which the living renew it.
    A lease further ahead than any worker may write was written before the clock was set back: cut to a whole one,
    which who lives renews, it neither ends early nor holds a dead worker's task for as long as the clock went back.
    """
    running = Task.objects.filter(state=State.RUNNING)
    running.filter(lease_until__gt=after(2 * LEASE)).update(lease_until=after(LEASE))
    still = WATCHED.unmoved(running, 2 * settings.SWEEP_SECONDS)
    return Task.objects.filter(lapsed(), pk__in=still).update(
        state=State.QUEUED, lease_until=None, fence=F("fence") + 1, rung=None
    )


def held(claimed: Claimed) -> Any:
    """The task's row, if this claim still holds."""
    return Task.objects.filter(pk=claimed.task_id, state=State.RUNNING, fence=claimed.fence)


def renew(claimed: Claimed) -> bool:
    checkpoint("lease.before")
    renewed = bool(held(claimed).update(lease_until=after(LEASE)))
    checkpoint("lease.renewed")
    return renewed


def cancel_requested(claimed: Claimed) -> bool:
    """Also true when the claim is lost: either way the work must stop."""
    return not held(claimed).filter(cancel_requested=False).exists()


def end(claimed: Claimed, state: State, error: str = "") -> bool:
    """Moves a held task to a finished state; false when the claim is lost."""
    if state not in MOVES[State.RUNNING] & FINISHED:
        raise ValueError(f"a running task does not become {state}")
    changes: dict[str, Any] = {"state": state, "error": error[:500], "lease_until": None, "finished": Now()}
    if state == State.DONE:
        changes["percent"] = 100
    return bool(held(claimed).update(**changes))


def give_back(claimed: Claimed) -> bool:
    """The worker stops: the task waits again, no try of it is used up, and the next sweep of any process rings."""
    again = {"state": State.QUEUED, "lease_until": None, "rung": None, "attempts": F("attempts") - 1}
    return bool(held(claimed).update(**again))


def not_heard(task_id: uuid.UUID) -> None:
    """A worker that is stopping heard the ring: the next sweep rings for another."""
    Task.objects.filter(pk=task_id, state=State.QUEUED).update(rung=None)


def cancel(task: Task) -> bool:
    """A waiting task ends at once, and then the answer is true; a running one is asked to stop by its worker."""
    waiting = Task.objects.filter(pk=task.pk, state=State.QUEUED)
    if waiting.update(state=State.CANCELLED, finished=Now(), cancel_requested=True):
        return True
    Task.objects.filter(pk=task.pk, state=State.RUNNING).update(cancel_requested=True)
    return False
