"""Tries of a stage by a model: written before the first paid call, settled together with the result.

Nobody can promise that a provider is paid once: a worker may die between the answer and our commit. Such a try stands
here in doubt and is ours to bear. A task is claimed three times at most, and a claim tries a stage once: so there are
at most three.
"""

import hashlib
import json
from collections.abc import Awaitable
from typing import Any

from asgiref.sync import sync_to_async
from django.db import transaction
from django.db.models.functions import Now
from pydantic import BaseModel

from resumeai.ai.engine import Usage
from resumeai.ai.errors import AiError
from resumeai.work import claims
from resumeai.work.checkpoints import checkpoint
from resumeai.work.claims import Claimed, LostLease
from resumeai.work.models import Attempt

type Outcome = Attempt.Outcome
SENT, DONE, FAILED, IN_DOUBT = Attempt.Outcome


def input_hash(*parts: BaseModel | None) -> str:
    """One name for everything that a stage starts from: equal inputs have equal names in every process."""
    plain = [part.model_dump(by_alias=True) if part else None for part in parts]
    return hashlib.sha256(json.dumps(plain, sort_keys=True, default=ordered).encode()).hexdigest()


def ordered(value: Any) -> Any:
    """A set's order differs from process to process."""
    return sorted(value) if isinstance(value, set | frozenset) else str(value)


def begin(claimed: Claimed, stage: str, key: str, model: str) -> Attempt:
    """Call it, and let it commit, before the model is asked. Raises LostLease."""
    with transaction.atomic():
        if not claims.held(claimed).select_for_update().exists():
            raise LostLease(claimed.task_id)
        doubtful(claimed)
        checkpoint("attempt.counted")
        sent = Attempt.objects.create(
            task_id=claimed.task_id, stage=stage, input_hash=key, fence=claimed.fence, model=model[:80]
        )
    checkpoint("attempt.written")
    return sent


async def asked[Answer](attempt: Attempt, answer: Awaitable[Answer]) -> Answer:
    """Notes what a call cost that failed, and lets the fault go on."""
    try:
        return await answer
    except AiError as error:
        await sync_to_async(settle)(attempt, FAILED, error.usage)
        raise


def is_done(claimed: Claimed, stage: str) -> bool:
    """A stage without a result row of its own: its settled attempt says that the result is stored."""
    return Attempt.objects.filter(task_id=claimed.task_id, stage=stage, outcome=DONE).exists()


def doubtful(claimed: Claimed) -> None:
    """What an earlier worker sent and did not settle."""
    left = Attempt.objects.filter(task_id=claimed.task_id, outcome=SENT, fence__lt=claimed.fence)
    left.update(outcome=IN_DOUBT, settled=Now())


def leave(claimed: Claimed) -> None:
    """The task ends here: what was sent and did not come back, because it was cancelled or too slow, is in doubt."""
    Attempt.objects.filter(task_id=claimed.task_id, outcome=SENT).update(outcome=IN_DOUBT, settled=Now())


def settle(attempt: Attempt, outcome: Outcome, usage: Usage, model: str = "") -> None:
    """Call it in the transaction that stores the result, or that there is none."""
    Attempt.objects.filter(pk=attempt.pk).update(
        outcome=outcome,
        model=model[:80] or attempt.model,
        calls=usage.requests,
        input_tokens=usage.input_tokens,
        output_tokens=usage.output_tokens,
        cost=usage.cost,
        settled=Now(),
    )
    checkpoint("attempt.settled" if outcome == DONE else "attempt.failed")
