"""One shape for every AI step: the same answer by a model or by rules."""

import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any, Literal

from pydantic import BaseModel

from resumeai.ai.engine import Engine, Usage
from resumeai.ai.spans import telling


class Partial(BaseModel, frozen=True):
    """Text that a model is writing, while it writes: all of the current field so far."""

    stage: str
    text: str


@dataclass(frozen=True)
class Answered[Output]:
    """What an `agent.py` yields last."""

    output: Output
    usage: Usage
    model: str


@dataclass(frozen=True)
class Made[Output]:
    """A finished stage: its value, who made it and what it cost."""

    stage: str
    output: Output
    by: Literal["rules", "model"]
    model: str = ""
    usage: Usage = field(default_factory=Usage)
    seconds: float = 0.0


type Watch = Callable[[Partial | Made[Any]], None]


def unwatched(part: Partial | Made[Any]) -> None:
    """Nobody looks on while the work is done."""


def by_agent(module: str) -> Callable[[Any, Engine], AsyncGenerator[Any]]:
    """The `ask` of that module, imported at the first question: the libraries for models take seconds to load,
    and a run on the built-in engine needs none of them."""

    def ask(given: Any, engine: Engine) -> AsyncGenerator[Any]:
        parts: AsyncGenerator[Any] = import_module(module).ask(given, engine)
        return parts

    return ask


@dataclass(frozen=True)
class Step[Given, Output]:
    """`rules` answers without a model; `ask` yields `Partial`s, then one `Answered`. The only `if` is here.

    Whoever leaves a stream early closes it (`aclosing`): then its connection ends at once, in the task that opened it.
    """

    name: str
    rules: Callable[[Given], Output]
    ask: Callable[[Given, Engine], AsyncGenerator[Partial | Answered[Output]]]

    async def stream(self, given: Given, engine: Engine) -> AsyncGenerator[Partial | Made[Output]]:
        """Yields partial text as it comes, then the finished value. Raises `AiError` when the model fails."""
        begun = time.monotonic()
        with telling("stage", self.name, engine.span, engine=engine.name) as span:
            if engine.model is None:
                span.ended = "done"
                yield Made(self.name, self.rules(given), "rules", seconds=time.monotonic() - begun)
                return
            async with aclosing(self.ask(given, replace(engine, span=span))) as parts:
                async for part in parts:
                    if isinstance(part, Partial):
                        yield part
                        continue
                    span.ended = "done"
                    yield self.made(part, time.monotonic() - begun)

    def made(self, answer: Answered[Output], seconds: float) -> Made[Output]:
        """An agent that did not need its model names none."""
        by: Literal["rules", "model"] = "model" if answer.model else "rules"
        return Made(self.name, answer.output, by, answer.model, answer.usage, seconds)

    async def run(self, given: Given, engine: Engine, watch: Watch = unwatched) -> Made[Output]:
        """The finished value alone."""
        async with aclosing(self.stream(given, engine)) as parts:
            async for part in parts:
                watch(part)
                if isinstance(part, Made):
                    return part
        raise RuntimeError(f"step {self.name} ended without a value")
