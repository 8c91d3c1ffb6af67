"""One shape for every AI step: the same answer by a model or by rules."""

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Literal

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
        async for part in self.ask(given, engine):
            if isinstance(part, Partial):
                yield part
            else:
                taken = time.monotonic() - begun
                yield Made(self.name, part.output, "model", part.model, part.usage, taken)

    async def run(self, given: Given, engine: Engine) -> Made[Output]:
        """The finished value alone."""
        async for part in self.stream(given, engine):
            if isinstance(part, Made):
                return part
        raise RuntimeError(f"step {self.name} ended without a value")
