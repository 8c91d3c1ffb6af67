"""The one way to a model: stream, retry, count, and say in plain words what went wrong."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from pydantic_ai import Agent, CancellationToken
from pydantic_ai.exceptions import AgentRunError, ModelRequestTimeout, OutputTokenLimitExceeded, UserError
from pydantic_ai.messages import AgentStreamEvent, PartDeltaEvent, PartStartEvent, TextPart, TextPartDelta, UserContent
from pydantic_ai.run import AgentRunResultEvent

from resumeai.ai import forms
from resumeai.ai.engine import Engine
from resumeai.ai.errors import AiError, Overloaded
from resumeai.ai.faults import for_person, wait_before_next
from resumeai.ai.meter import Metered
from resumeai.ai.partial import Writing
from resumeai.ai.privacy import Mask
from resumeai.ai.selection import Work, chosen_for, effort, model_for, settings
from resumeai.ai.step import Answered, Partial
from resumeai.ai.usage import Usage

logger = logging.getLogger(__name__)
# Characters: many times what the most tokens of an answer are; a server that does not count them is left.
LONGEST = 400_000


@dataclass(frozen=True)
class Call[Deps]:
    """`shown` names the fields whose words are streamed to the person; `mask` turns tokens back into private data."""

    stage: str
    work: Work
    message: Sequence[UserContent]
    deps: Deps
    shown: frozenset[str] = frozenset()
    mask: Mask = field(default_factory=Mask)

    @property
    def size(self) -> int:
        return sum(len(part) for part in self.message if isinstance(part, str))


async def ask[Deps, Output](
    agent: Agent[Deps, Output], call: Call[Deps], engine: Engine
) -> AsyncGenerator[Partial | Answered[Output]]:
    """Partial texts, then the answer. Raises `AiError`, which holds what the failed calls cost.

    A fault that may pass is retried within the engine's attempts and seconds; a repeated answer starts from nothing.
    """
    meter = Metered(model_for(effort(call.work), engine, call.stage), call.stage, engine)
    deadline = time.monotonic() + engine.limits.seconds
    while True:
        left_alone(meter)
        made = meter.usage.requests
        try:
            async with aclosing(attempt(agent, call, engine, meter, deadline - time.monotonic())) as parts:
                async for part in parts:
                    yield part
            return
        except AiError as error:
            error.usage = meter.usage
            raise
        except (AgentRunError, UserError) as error:
            wait = wait_before_next(error, meter.usage.requests, engine.limits)
            if wait is None or time.monotonic() + wait >= deadline:
                raise ended(error, call.stage, meter) from None
            if not await meter.may_try_again():
                raise ended(error, call.stage, meter) from None
            asked = getattr(error, "retry_after", None)
        finally:
            if meter.usage.requests == made:
                # Stopped before a request, by a budget for instance: whoever comes next may be the breaker's trial.
                meter.breaker.left()
        logger.info("stage=%s waits %.1f s before call %d", call.stage, wait, meter.usage.requests + 1)
        if asked:
            yield Partial(stage=call.stage, text=f"The model provider asks for {asked:.0f} seconds of patience.")
        await asyncio.sleep(wait)


def left_alone(meter: Metered) -> None:
    """Raises `Overloaded` while the provider's breaker is open: no request is made."""
    seconds = meter.breaker.seconds_left()
    if seconds:
        ours = Overloaded(f"The model provider has failed again and again: it is left alone for {seconds:.0f} seconds.")
        ours.retry_after, ours.usage = seconds, meter.usage
        raise ours


def ended(error: Exception, stage: str, meter: Metered) -> AiError:
    """The provider's own words stay out of the log and of what is raised: they may quote the résumé."""
    status = getattr(error, "status_code", "-")
    logger.warning("stage=%s failed: %s status=%s calls=%d", stage, type(error).__name__, status, meter.usage.requests)
    ours = meter.engine.budget.stopped or for_person(error)
    ours.usage = meter.usage
    return ours


async def answers[Deps, Output, Value](
    agent: Agent[Deps, Output], call: Call[Deps], engine: Engine, value: Callable[[Output], Value]
) -> AsyncGenerator[Partial | Answered[Value]]:
    """Like `ask`, with the model's small answer made into the step's value by code."""
    async with aclosing(ask(agent, call, engine)) as parts:
        async for part in parts:
            yield part if isinstance(part, Partial) else Answered(value(part.output), part.usage, part.model)


async def unasked[Value](value: Value) -> AsyncGenerator[Partial | Answered[Value]]:
    """An agent's answer that needs no model."""
    yield Answered(value, Usage(), "")


async def attempt[Deps, Output](
    agent: Agent[Deps, Output], call: Call[Deps], engine: Engine, meter: Metered, seconds: float
) -> AsyncGenerator[Partial | Answered[Output]]:
    if seconds <= 0:
        raise ModelRequestTimeout(meter.model_name, engine.limits.seconds)
    writing = Writing(call.shown)
    chosen = settings(chosen_for(call.stage, call.work, engine, call.size), engine, seconds)
    said = [*call.message, forms.said(agent)] if forms.in_words(meter) else call.message
    token = CancellationToken()
    stops = engine.budget.stops
    stops.add(token.cancel)
    try:
        async with (
            agent.run_stream_events(
                said, deps=call.deps, model=meter, model_settings=chosen, cancellation_token=token
            ) as events,
            aclosing(heard_of(events, call, writing, meter)) as parts,
        ):
            async for part in parts:
                yield part
    finally:
        stops.discard(token.cancel)


async def heard_of[Deps](
    events: AsyncIterator[Any], call: Call[Deps], writing: Writing, meter: Metered
) -> AsyncGenerator[Partial | Answered[Any]]:
    async for event in events:
        if isinstance(event, AgentRunResultEvent):
            if last := writing.say(time.monotonic()):
                yield Partial(stage=call.stage, text=call.mask.show(last))
            yield Answered(event.result.output, meter.usage, meter.model_name)
        elif text := heard(event, writing):
            yield Partial(stage=call.stage, text=call.mask.show(text))
        if len(writing.buffer) > LONGEST:
            raise OutputTokenLimitExceeded("an answer without an end")


def heard(event: AgentStreamEvent, writing: Writing) -> str | None:
    """Text only: what a model thinks is not shown."""
    if isinstance(event, PartStartEvent) and isinstance(event.part, TextPart):
        writing.start()
        return writing.add(event.part.content)
    if isinstance(event, PartDeltaEvent) and isinstance(event.delta, TextPartDelta):
        return writing.add(event.delta.content_delta)
    return None
