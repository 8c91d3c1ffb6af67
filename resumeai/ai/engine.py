"""The engine of a run: a model with its limits, or the built-in rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from resumeai.ai.budget import Budget
from resumeai.ai.spans import Span
from resumeai.ai.stages import Thinking
from resumeai.ai.strikes import Strikes
from resumeai.ai.usage import Usage as Usage

if TYPE_CHECKING:
    from pydantic_ai.models import Model


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
class Chosen:
    """What the operator chose for one stage; None leaves it as it is."""

    model: "Model | None" = None
    thinking: Thinking | None = None


@dataclass(frozen=True)
class Engine:
    """Without a model it is the built-in engine. `small` serves the cheap stages; None means `model` serves all.
    `stages` are exceptions, by name.

    Models belong to the running loop: build an engine per run (`resumeai.ai.configured`), never at import. `budget` and
    `strikes` count over the whole of one action: what a person started with one click. `span` is that of the run, or of
    the stage that this engine was handed to.
    """

    model: "Model | None" = None
    small: "Model | None" = None
    stages: Mapping[str, Chosen] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    budget: Budget = field(default_factory=Budget)
    strikes: Strikes = field(default_factory=Strikes)
    span: Span | None = None

    @property
    def name(self) -> str:
        return self.model.model_name if self.model else "built-in engine"

    @property
    def models(self) -> "list[Model]":
        """Each once."""
        known = (self.model, self.small, *(one.model for one in self.stages.values()))
        return list({id(model): model for model in known if model is not None}.values())


BUILT_IN = Engine()
