"""How far the reading of a file that was sent just now has come, for the page that waits for it."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.core.cache import cache

KEPT_SECONDS = 300


class Step(StrEnum):
    READING = "reading"
    SORTING = "sorting"
    KEEPING = "keeping"


def teller(owner: Any, name: str) -> Callable[[Step], None]:
    """Keeps each step under the name that the page gave its sending; without one nobody asks."""
    try:
        key = key_of(owner, UUID(name))
    except ValueError:
        return lambda step: None
    return lambda step: cache.set(key, step.value, KEPT_SECONDS)


def step_of(owner: Any, name: UUID) -> str:
    """Empty before the file is here."""
    kept: str = cache.get(key_of(owner, name), "")
    return kept


def key_of(owner: Any, name: UUID) -> str:
    return f"arrival:{owner.pk}:{name}"
