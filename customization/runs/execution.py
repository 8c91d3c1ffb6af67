"""What a worker does for a run: go through the stages that are not finished, store each, tell of each."""

import logging
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from asgiref.sync import sync_to_async
from django.db import transaction
from django.utils.translation import gettext_noop as _

from customization.models import Run, StageResult
from customization.pipeline import run as pipeline
from customization.runs import stages
from customization.runs.stages import STAGES, Stage
from resumeai.ai.engine import Engine
from resumeai.ai.errors import AiError
from resumeai.ai.step import Made, Partial
from resumeai.spending.engine import paid_engine
from resumeai.work import attempts, doorbell, events
from resumeai.work.checkpoints import checkpoint
from resumeai.work.claims import Claimed
from resumeai.work.commits import kept
from resumeai.work.events import ProgressUpdate
from resumeai.work.models import Attempt
from resumeai.work.registry import TaskFailed

log = logging.getLogger(__name__)
WHISPER_EVERY = 0.2
GONE = _("The run was deleted while it waited.")
GO_ON = _("Nothing finished is lost: try again, or go on with the built-in engine.")


@dataclass(frozen=True)
class Half:
    """One task's part of a run: its stages, and the one name of all that they start from."""

    claimed: Claimed
    run: Run
    stages: Sequence[Stage]
    key: str


async def prepare(claimed: Claimed) -> None:
    run = await load(claimed)
    half = Half(claimed, run, stages.PREPARE, attempts.input_hash(run.given))
    done = await sync_to_async(finished_before)(half)
    await work(half, done, lambda engine: pipeline.prepare(run.given, engine, done))


async def apply(claimed: Claimed) -> None:
    run = await load(claimed)
    half = Half(claimed, run, stages.APPLY, attempts.input_hash(run.given, run.choice))
    done = await sync_to_async(finished_before)(half)
    if run.choice is None or "plan" not in done:
        raise TaskFailed(_("This run has no choice yet: open it and choose the changes first."))
    evaluation, plan = done["evaluate"], done["plan"]
    await work(half, done, lambda engine: pipeline.apply(run.given, evaluation, plan, run.choice, engine, done))


async def load(claimed: Claimed) -> Run:
    run = await Run.objects.filter(pk=claimed.subject, owner_id=claimed.owner_id).afirst()
    if run is None:
        raise TaskFailed(GONE)
    return run


def outputs(run: Run) -> dict[str, Any]:
    """Finished stages by name. What another release made that this one does not know stays where it is."""
    known = run.stages.filter(stage__in=STAGES)
    return {row.stage: STAGES[row.stage].output.model_validate(row.output) for row in known}


def tokens(run: Run, done: dict[str, Any]) -> dict[str, int]:
    """What the finished stages took of the tokens of the run."""
    return {row.stage: row.usage.output_tokens for row in run.stages.all() if row.stage in done}


def finished_before(half: Half) -> dict[str, Any]:
    """What need not be made: other halves' stages, and this half's own that were made from the same input."""
    own = {stage.name for stage in half.stages}
    known = half.run.stages.filter(stage__in=STAGES)
    kept = [row for row in known if row.stage not in own or row.input_hash in ("", half.key)]
    return {row.stage: STAGES[row.stage].output.model_validate(row.output) for row in kept}


async def work(half: Half, done: dict[str, Any], parts: Any) -> None:
    """A fault of the provider ends the task with its own sentence; what is finished stays."""
    left = [stage for stage in half.stages if stage.name not in done]
    try:
        used = await sync_to_async(tokens)(half.run, done)
        async with paid_engine(half.run.engine, half.claimed, used) as engine:
            await tell(half.claimed, left)
            await record(half, left, parts(engine), engine)
    except AiError as error:
        spent = error.usage
        log.warning(
            "run %s: %s after %d calls, %d tokens in, %d out, US $ %s",
            *(half.run.pk, type(error).__name__, spent.requests, spent.input_tokens, spent.output_tokens, spent.cost),
        )
        raise TaskFailed(f"{error} {GO_ON}") from error


async def record(half: Half, left: list[Stage], parts: AsyncGenerator[Partial | Made[Any]], engine: Engine) -> None:
    whispered = 0.0
    attempt = await attempted(half, left, engine)
    try:
        async with aclosing(parts):
            async for part in parts:
                if isinstance(part, Partial):
                    if time.monotonic() - whispered >= WHISPER_EVERY:
                        whispered = time.monotonic()
                        await sync_to_async(doorbell.whisper)(half.claimed.task_id, part.stage, part.text)
                    continue
                left[:] = [stage for stage in left if stage.name != part.stage]
                await sync_to_async(store)(half, part, attempt)
                await tell(half.claimed, left)
                attempt = await attempted(half, left, engine)
    except AiError as error:
        if attempt:
            await sync_to_async(attempts.settle)(attempt, attempts.FAILED, error.usage)
        raise


async def attempted(half: Half, left: Sequence[Stage], engine: Engine) -> Attempt | None:
    """The next stage stands as sent before a model is asked."""
    if engine.model is None or not left or left[0].name not in stages.ASKED:
        return None
    return await sync_to_async(attempts.begin)(half.claimed, left[0].name, half.key, engine.name)


@kept
def store(half: Half, made: Made[Any], attempt: Attempt | None) -> None:
    """The result, its event and what it cost stand or fall together, under the worker's fence."""
    checkpoint("stage.made")
    stage = STAGES[made.stage]
    with transaction.atomic():
        if not Run.objects.select_for_update().filter(pk=half.run.pk).exists():
            raise TaskFailed(GONE)
        events.report(
            half.claimed,
            ProgressUpdate(
                stage=made.stage,
                message=stage.done,
                percent=stage.percent,
                made_by=made.model if made.by == "model" else "built-in engine",
                seconds=round(made.seconds, 3),
                finished=True,
            ),
        )
        StageResult.objects.get_or_create(
            run=half.run,
            stage=made.stage,
            input_hash=half.key,
            defaults={
                "output": made.output.model_dump(mode="json", by_alias=True),
                "made_by": made.by,
                "model": made.model,
                "usage": made.usage,
                "seconds": made.seconds,
            },
        )
        checkpoint("stage.row_written")
        if attempt:
            attempts.settle(attempt, attempts.DONE, made.usage, made.model)
    checkpoint("stage.stored")


async def tell(claimed: Claimed, left: list[Stage]) -> None:
    """What happens next, once the bar stands where the last finished stage left it."""
    if left:
        half = stages.PREPARE if left[0] in stages.PREPARE else stages.APPLY
        finished = [stage.percent for stage in half[: half.index(left[0])]]
        update = ProgressUpdate(stage=left[0].name, message=left[0].doing, percent=max(finished, default=2))
        await sync_to_async(events.report)(claimed, update)


def move(run: Run, old: Run.State, new: Run.State) -> bool:
    return bool(Run.objects.filter(pk=run.pk, state=old).update(state=new))


WORKING = {"prepare": Run.State.PREPARING, "apply": Run.State.APPLYING}
RESTING = {"prepare": Run.State.AWAITING_CHOICE, "apply": Run.State.DONE}


def done(claimed: Claimed, error: str) -> None:
    end(claimed, RESTING[claimed.kind])


def failed(claimed: Claimed, error: str) -> None:
    end(claimed, Run.State.FAILED)


def cancelled(claimed: Claimed, error: str) -> None:
    end(claimed, Run.State.CANCELLED)


def end(claimed: Claimed, state: Run.State) -> None:
    """A half ends only what it worked on: its run may have gone on to the other half meanwhile."""
    Run.objects.filter(pk=claimed.subject, state=WORKING[claimed.kind]).update(state=state)


def retried(claimed: Claimed, error: str) -> None:
    Run.objects.filter(pk=claimed.subject, state=Run.State.FAILED).update(state=WORKING[claimed.kind])
