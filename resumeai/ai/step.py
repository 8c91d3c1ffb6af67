"""One shape for every AI step: the same answer by a model or by rules."""

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Literal

from pydantic import BaseModel

from resumeai.ai.engine import Engine, Usage


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


@asynccontextmanager
async def closing[Item](parts: AsyncIterator[Item]) -> AsyncIterator[AsyncIterator[Item]]:
    """Closes a generator that is left early, so that its connection ends at once."""
    try:
        yield parts
    finally:
        if isinstance(parts, AsyncGenerator):
            await parts.aclose()


def by_agent(module: str) -> Callable[[Any, Engine], AsyncIterator[Any]]:
    """The `ask` of that module, imported at the first question: the libraries for models take seconds to load,
    and a run on the built-in engine needs none of them."""

    def ask(given: Any, engine: Engine) -> AsyncIterator[Any]:
        parts: AsyncIterator[Any] = import_module(module).ask(given, engine)
        return parts

    return ask


@dataclass(frozen=True)
class Step[Given, Output]:
    """`rules` answers without a model; `ask` yields `Partial`s, then one `Answered`. The only `if` is here."""

    name: str
    rules: Callable[[Given], Output]
    ask: Callable[[Given, Engine], AsyncIterator[Partial | Answered[Output]]]

    async def stream(self, given: Given, engine: Engine) -> AsyncIterator[Partial | Made[Output]]:
        """Yields partial text as it comes, then the finished value. Raises `AiError` when the model fails."""
        begun = time.monotonic()
        if engine.model is None:
            yield Made(self.name, self.rules(given), "rules", seconds=time.monotonic() - begun)
            return
        async with closing(self.ask(given, engine)) as parts:
            async for part in parts:
                yield part if isinstance(part, Partial) else self.made(part, time.monotonic() - begun)

    def made(self, answer: Answered[Output], seconds: float) -> Made[Output]:
        """An agent that did not need its model names none."""
        by: Literal["rules", "model"] = "model" if answer.model else "rules"
        return Made(self.name, answer.output, by, answer.model, answer.usage, seconds)

    async def run(self, given: Given, engine: Engine) -> Made[Output]:
        """The finished value alone."""
        async with closing(self.stream(given, engine)) as parts:
            async for part in parts:
                if isinstance(part, Made):
                    return part
        raise RuntimeError(f"step {self.name} ended without a value")
