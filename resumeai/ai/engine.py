"""The engine of a run: a model with its limits, or the built-in rules."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from pydantic import BaseModel

if TYPE_CHECKING:
    from pydantic_ai.models import Model


class Usage(BaseModel, frozen=True):
    """Tokens and money of one or more calls; `cost` is in US dollars, None when the price is unknown."""

    requests: int = 0
    input_tokens: int = 0
    cache_read_tokens: int = 0
    output_tokens: int = 0
    cost: Decimal | None = None

    def __add__(self, other: "Usage") -> "Usage":
        costs = [cost for cost in (self.cost, other.cost) if cost is not None]
        return Usage(
            requests=self.requests + other.requests,
            input_tokens=self.input_tokens + other.input_tokens,
            cache_read_tokens=self.cache_read_tokens + other.cache_read_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            cost=sum(costs, Decimal(0)) if costs else None,
        )


@dataclass(frozen=True)
class Limits:
    """Bounds of one stage: attempts of a call that may work later, seconds in all, tokens of the answer.

    A stage of many sections makes at most `calls` calls, `at_once` at a time; sections with fewer characters to write
    than `share` go into one.
    """

    attempts: int = 4
    calls: int = 8
    at_once: int = 4
    share: int = 1_800
    seconds: float = 120.0
    first_word_seconds: float = 30.0
    max_tokens: int = 16_000
    longest_wait: float = 20.0


@dataclass(frozen=True)
class Engine:
    """Without a model it is the built-in engine. `small` serves the cheap stages; None means `model` serves all.

    Models belong to the running loop: build an engine per run (`resumeai.ai.configured`), never at import.
    """

    model: "Model | None" = None
    small: "Model | None" = None
    limits: Limits = field(default_factory=Limits)

    @property
    def name(self) -> str:
        return self.model.model_name if self.model else "built-in engine"


BUILT_IN = Engine()
