"""What an operator says of single stages: another model, another effort, or both."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

type Thinking = bool | Literal["minimal", "low", "medium", "high", "xhigh", "max"]

STAGES = ("structure", "extract", "analyze", "evaluate", "plan", "implement", "verify", "letter")
EFFORTS = ("off", "minimal", "low", "medium", "high", "xhigh", "max")
MODEL = re.compile(r"claude[\w.@-]*|[a-z][\w-]*:\S+")


@dataclass(frozen=True)
class Wish:
    """An empty `model` is the one that the stage has anyway; so is an effort of None."""

    model: str = ""
    thinking: Thinking | None = None


def wishes(text: str) -> dict[str, Wish]:
    """`plan=anthropic:claude-opus-5-5 high, verify=ollama:qwen3, extract=low`. Raises ValueError with a sentence."""
    return dict(wish(part.strip()) for part in text.split(",") if part.strip())


def wish(part: str) -> tuple[str, Wish]:
    stage, _, said = (word.strip() for word in part.partition("="))
    if stage not in STAGES:
        raise ValueError(f"{stage!r} is no stage: name one of {', '.join(STAGES)}")
    *models, last = said.split() or [""]
    if last not in EFFORTS:
        models.append(last)
    if len(models) > 1 or not all(MODEL.fullmatch(model) for model in models):
        raise ValueError(
            f"{part!r} is not a stage with a model or an effort, such as plan=anthropic:claude-opus-5-5 high"
        )
    return stage, Wish(full_name("".join(models)), thinking(last) if last in EFFORTS else None)


def thinking(effort: str) -> Thinking:
    return False if effort == "off" else cast(Thinking, effort)


def full_name(name: str) -> str:
    return f"anthropic:{name}" if name.startswith("claude") else name


def models_of(wished: Mapping[str, Wish]) -> list[str]:
    return list(dict.fromkeys(one.model for one in wished.values() if one.model))
