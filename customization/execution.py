"""What a worker does for a run: go through the stages that are not finished, store each, tell of each."""

import logging
import time
from collections.abc import AsyncIterator, Sequence
from typing import Any

from asgiref.sync import sync_to_async
from django.db import transaction

from customization import stages
from customization.models import Run, StageResult
from customization.pipeline import run as pipeline
from customization.stages import STAGES, Stage
from resumeai.ai.configured import configured_engine
from resumeai.ai.errors import AiError
from resumeai.ai.step import Made, Partial
from resumeai.work import doorbell, events
from resumeai.work.claims import Claimed
from resumeai.work.events import ProgressUpdate
from resumeai.work.registry import TaskFailed

log = logging.getLogger(__name__)
WHISPER_EVERY = 0.2
GO_ON = "Nothing finished is lost: try again, or go on with the built-in engine."


async def prepare(claimed: Claimed) -> None:
    run = await load(claimed)
    done = await sync_to_async(outputs)(run)
    await work(claimed, run, stages.PREPARE, done, lambda engine: pipeline.prepare(run.given, engine, done))
    await sync_to_async(move)(run, Run.State.PREPARING, Run.State.AWAITING_CHOICE)


async def apply(claimed: Claimed) -> None:
    run = await load(claimed)
    done = await sync_to_async(outputs)(run)
    if run.choice is None or "plan" not in done:
        raise TaskFailed("This run has no choice yet: open it and choose the changes first.")
    evaluation, plan = done["evaluate"], done["plan"]
    await work(
        claimed,
        run,
        stages.APPLY,
        done,
        lambda engine: pipeline.apply(run.given, evaluation, plan, run.choice, engine, done),
    )
    await sync_to_async(move)(run, Run.State.APPLYING, Run.State.DONE)


async def load(claimed: Claimed) -> Run:
    run = await Run.objects.filter(pk=claimed.subject, owner_id=claimed.owner_id).afirst()
    if run is None:
        raise TaskFailed("The run was deleted while it waited.")
    return run


def outputs(run: Run) -> dict[str, Any]:
    """Finished stages by name."""
    return {row.stage: STAGES[row.stage].output.model_validate(row.output) for row in run.stages.all()}


async def work(claimed: Claimed, run: Run, order: Sequence[Stage], done: dict[str, Any], parts: Any) -> None:
    """A fault of the provider ends the task with its own sentence; what is finished stays."""
    left = [stage for stage in order if stage.name not in done]
    try:
        async with configured_engine(run.engine) as engine:
            await tell(claimed, left)
            await record(claimed, run, left, parts(engine))
    except AiError as error:
        spent = error.usage
        log.warning(
            "run %s: %s after %d calls, %d tokens in, %d out, US $ %s",
            *(run.pk, type(error).__name__, spent.requests, spent.input_tokens, spent.output_tokens, spent.cost),
        )
        raise TaskFailed(f"{error} {GO_ON}") from error


async def record(claimed: Claimed, run: Run, left: list[Stage], parts: AsyncIterator[Partial | Made[Any]]) -> None:
    whispered = 0.0
    async for part in parts:
        if isinstance(part, Partial):
            if time.monotonic() - whispered >= WHISPER_EVERY:
                whispered = time.monotonic()
                await sync_to_async(doorbell.whisper)(claimed.task_id, part.stage, part.text)
            continue
        left[:] = [stage for stage in left if stage.name != part.stage]
        await sync_to_async(store)(claimed, run, part)
        await tell(claimed, left)


def store(claimed: Claimed, run: Run, made: Made[Any]) -> None:
    """The result and its event stand or fall together, under the worker's fence."""
    stage = STAGES[made.stage]
    with transaction.atomic():
        events.report(
            claimed,
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
            run=run,
            stage=made.stage,
            defaults={
                "output": made.output.model_dump(mode="json", by_alias=True),
                "made_by": made.by,
                "model": made.model,
                "usage": made.usage,
                "seconds": made.seconds,
            },
        )


async def tell(claimed: Claimed, left: list[Stage]) -> None:
    """What happens next, once the bar stands where the last finished stage left it."""
    if left:
        half = stages.PREPARE if left[0] in stages.PREPARE else stages.APPLY
        finished = [stage.percent for stage in half[: half.index(left[0])]]
        update = ProgressUpdate(stage=left[0].name, message=left[0].doing, percent=max(finished, default=2))
        await sync_to_async(events.report)(claimed, update)


def move(run: Run, old: Run.State, new: Run.State) -> bool:
    return bool(Run.objects.filter(pk=run.pk, state=old).update(state=new))


def failed(claimed: Claimed, error: str) -> None:
    end(claimed, Run.State.FAILED)


def cancelled(claimed: Claimed, error: str) -> None:
    end(claimed, Run.State.CANCELLED)


def end(claimed: Claimed, state: Run.State) -> None:
    working = (Run.State.PREPARING, Run.State.APPLYING)
    Run.objects.filter(pk=claimed.subject, state__in=working).update(state=state)
