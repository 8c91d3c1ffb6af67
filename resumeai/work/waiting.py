"""Work that waits for somebody else's capacity: queued until its time, when the sweeper rings for it."""

import logging
import random
from datetime import timedelta

from django.db import transaction
from django.db.models import F

from resumeai.work import attempts, claims, events
from resumeai.work.checkpoints import checkpoint
from resumeai.work.claims import Claimed
from resumeai.work.registry import Later
from resumeai.work.states import State

log = logging.getLogger(__name__)
WAITS = (60.0, 120.0, 300.0, 600.0, 900.0, 1800.0)
# The longest waits come last: forty of them are most of a day.
MOST_WAITS = 40
LONGEST = 2 * 3600.0
YOUNG = timedelta(minutes=10)


def wait(claimed: Claimed, later: Later) -> tuple[State, str]:
    """Puts the task back until its time. Its ending, when it may wait no more or was cancelled meanwhile."""
    if claims.cancel_requested(claimed):
        return State.CANCELLED, ""
    if claimed.waits >= MOST_WAITS:
        return State.FAILED, str(later)
    seconds = span(claimed, later)
    with transaction.atomic():
        moved = claims.held(claimed).update(
            state=State.QUEUED,
            lease_until=None,
            retry_at=claims.after(timedelta(seconds=seconds)),
            waits=F("waits") + 1,
            attempts=0,
            rung=None,
            error=str(later)[:500],
        )
        checkpoint("wait.moved")
        if moved:
            attempts.leave(claimed)
            events.append(claimed.task_id, {"stage": "wait", "state": State.QUEUED, "message": str(later)})
    checkpoint("wait.committed")
    log.warning("task %s waits %.0f seconds for capacity (%d before)", claimed.task_id, seconds, claimed.waits)
    return State.QUEUED, ""


def pause(claimed: Claimed, seconds: float) -> None:
    """Puts the task back for a moment: no try of it is used up."""
    claims.held(claimed).update(
        state=State.QUEUED,
        lease_until=None,
        retry_at=claims.after(timedelta(seconds=seconds)),
        attempts=0,
        rung=None,
    )
    checkpoint("pause.moved")


def is_young(claimed: Claimed) -> bool:
    return bool(claims.held(claimed).filter(created__gt=claims.after(-YOUNG)).exists())


def span(claimed: Claimed, later: Later) -> float:
    """What was asked for, else longer each time; a little more at random, so that not all come back at once."""
    known = later.seconds or WAITS[min(claimed.waits, len(WAITS) - 1)]
    return min(known, LONGEST) * random.uniform(1.0, 1.1)  # noqa: S311 - jitter, no secret
