"""Task complexity → model, room for the answer, thinking."""

from dataclasses import dataclass, replace
from enum import StrEnum

from pydantic_ai.models import Model
from pydantic_ai.settings import ModelSettings, ThinkingLevel

from resumeai.ai.engine import Engine
from resumeai.ai.errors import NotConfigured
from resumeai.translatable import gettext_noop as _

LONG = 20_000


class Work(StrEnum):
    """READING sorts what stands there; JUDGING weighs it; WRITING makes new sentences that a person will send."""

    READING = "reading"
    JUDGING = "judging"
    WRITING = "writing"


@dataclass(frozen=True)
class Effort:
    """`max_tokens` bounds thinking and answer together, and so what one call can cost."""

    small: bool
    max_tokens: int
    thinking: ThinkingLevel


EFFORTS = {
    Work.READING: Effort(small=True, max_tokens=6_000, thinking=False),
    # One effort for both: a provider's prompt cache does not read across efforts, and they share the material.
    Work.JUDGING: Effort(small=False, max_tokens=6_000, thinking="medium"),
    Work.WRITING: Effort(small=False, max_tokens=8_000, thinking="medium"),
}


def effort(work: Work, size: int = 0) -> Effort:
    """`size` is the length of the material in characters; long material gets twice the room."""
    chosen = EFFORTS[work]
    return Effort(chosen.small, chosen.max_tokens * (2 if size > LONG else 1), chosen.thinking)


def chosen_for(stage: str, work: Work, engine: Engine, size: int = 0) -> Effort:
    """The effort of a stage: as its work asks, or as the operator says."""
    usual, said = effort(work, size), engine.stages.get(stage)
    return usual if said is None or said.thinking is None else replace(usual, thinking=said.thinking)


def model_for(chosen: Effort, engine: Engine, stage: str = "") -> Model:
    said = engine.stages.get(stage)
    model = (said.model if said else None) or (engine.small if chosen.small else None) or engine.model
    if model is None:
        raise NotConfigured(_("No model is set up: go on with the built-in engine, or set ANTHROPIC_API_KEY."))
    return model


def settings(chosen: Effort, engine: Engine, seconds: float) -> ModelSettings:
    """One attempt that may take `seconds`. The retry policy is ours, so the SDK's is off."""
    limits = engine.limits
    return ModelSettings(
        max_tokens=min(chosen.max_tokens, limits.max_tokens),
        thinking=chosen.thinking,
        max_retries=0,
        timeout=limits.first_word_seconds,
        first_event_timeout=min(limits.first_word_seconds, seconds),
        request_timeout=seconds,
    )
