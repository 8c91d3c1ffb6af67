"""What a worker does for a cover letter: write it, keep it, tell of it."""

import logging
import time
from contextlib import aclosing

from asgiref.sync import sync_to_async
from django.db import transaction
from django.utils.translation import gettext_noop as _

from customization.models import Letter
from customization.pipeline.letter import STEP
from resumeai.ai.engine import Engine
from resumeai.ai.errors import AiError
from resumeai.ai.step import Made
from resumeai.spending.engine import paid_engine
from resumeai.work import attempts, doorbell, events
from resumeai.work.claims import Claimed
from resumeai.work.commits import kept
from resumeai.work.events import ProgressUpdate
from resumeai.work.models import Attempt
from resumeai.work.registry import TaskFailed

log = logging.getLogger(__name__)
WHISPER_EVERY = 0.2
GONE = _("The letter was deleted while it waited.")
GO_ON = _("Nothing is lost: try again, or go on with the built-in engine.")
DOING = _("Choosing what answers the posting, and writing")
DONE = _("Letter written, every sentence checked")


async def write(claimed: Claimed) -> None:
    letter = await load(claimed)
    if await sync_to_async(attempts.is_done)(claimed, "letter"):
        return
    try:
        async with paid_engine(letter.engine, claimed) as engine:
            await sync_to_async(events.report)(claimed, ProgressUpdate(stage="letter", message=DOING, percent=10))
            await record(claimed, letter, engine)
    except AiError as error:
        log.warning("letter %s: %s after %d calls", letter.pk, type(error).__name__, error.usage.requests)
        raise TaskFailed(f"{error} {GO_ON}") from error


async def load(claimed: Claimed) -> Letter:
    letter = await Letter.objects.filter(pk=claimed.subject, owner_id=claimed.owner_id).afirst()
    if letter is None:
        raise TaskFailed(GONE)
    return letter


async def record(claimed: Claimed, letter: Letter, engine: Engine) -> None:
    whispered = 0.0
    attempt = await attempted(claimed, letter, engine)
    try:
        async with aclosing(STEP.stream(letter.given, engine)) as parts:
            async for part in parts:
                if isinstance(part, Made):
                    await sync_to_async(store)(claimed, letter, part, attempt)
                elif time.monotonic() - whispered >= WHISPER_EVERY:
                    whispered = time.monotonic()
                    await sync_to_async(doorbell.whisper)(claimed.task_id, part.stage, part.text)
    except AiError as error:
        if attempt:
            await sync_to_async(attempts.settle)(attempt, attempts.FAILED, error.usage)
        raise


async def attempted(claimed: Claimed, letter: Letter, engine: Engine) -> Attempt | None:
    """It stands as sent before a model is asked."""
    if engine.model is None:
        return None
    key = attempts.input_hash(letter.given)
    return await sync_to_async(attempts.begin)(claimed, "letter", key, engine.name)


@kept
def store(claimed: Claimed, letter: Letter, made: Made[object], attempt: Attempt | None) -> None:
    """The letter, its event and what it cost stand or fall together, under the worker's fence."""
    by = made.model if made.by == "model" else "built-in engine"
    update = ProgressUpdate(
        stage="letter", message=DONE, percent=95, made_by=by, seconds=round(made.seconds, 3), finished=True
    )
    with transaction.atomic():
        if not Letter.objects.select_for_update().filter(pk=letter.pk).exists():
            raise TaskFailed(GONE)
        events.report(claimed, update)
        letter.letter, letter.made_by, letter.model = made.output, made.by, made.model
        letter.usage, letter.seconds = made.usage, made.seconds
        letter.save(update_fields=["letter", "made_by", "model", "usage", "seconds", "updated"])
        if attempt:
            attempts.settle(attempt, attempts.DONE, made.usage, made.model)


def end(claimed: Claimed, state: Letter.State) -> None:
    Letter.objects.filter(pk=claimed.subject, state=Letter.State.WRITING).update(state=state)


def done(claimed: Claimed, error: str) -> None:
    end(claimed, Letter.State.DONE)


def failed(claimed: Claimed, error: str) -> None:
    end(claimed, Letter.State.FAILED)


def cancelled(claimed: Claimed, error: str) -> None:
    end(claimed, Letter.State.CANCELLED)


def retried(claimed: Claimed, error: str) -> None:
    stopped = Letter.objects.filter(pk=claimed.subject, state=Letter.State.FAILED)
    stopped.update(state=Letter.State.WRITING)
