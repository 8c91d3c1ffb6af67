"""The text that a model is writing, out of JSON that is not finished yet."""

import time
from typing import Any

from pydantic_core import from_json

PAUSE = 0.08
LONGEST = 200_000


class Writing:
    """Collects an answer as it comes and says, not more often than every `pause` seconds, what is being written.

    `shown` are the fields that hold words for people. Beyond `LONGEST` characters nothing more is shown.
    """

    def __init__(self, shown: frozenset[str], pause: float = PAUSE) -> None:
        self.shown = shown
        self.pause = pause
        self.start()

    def start(self, text: str = "") -> None:
        """A new answer: the first, or the one after a retry."""
        self.buffer = text
        self.said = ""
        self.next = 0.0

    def add(self, text: str) -> str | None:
        """The current text when it is time to show it and it has changed."""
        self.buffer += text
        now = time.monotonic()
        if now < self.next or len(self.buffer) > LONGEST:
            return None
        return self.say(now)

    def say(self, now: float) -> str | None:
        current = latest(parsed(self.buffer), self.shown)
        if not current or current == self.said:
            return None
        self.said = current
        self.next = now + self.pause
        return current


def parsed(buffer: str) -> Any:
    try:
        return from_json(buffer, allow_partial="trailing-strings")
    except ValueError:
        return None


def latest(value: Any, shown: frozenset[str]) -> str:
    """The last text in a field of `shown`, in the order in which it was written."""
    found = ""
    if isinstance(value, dict):
        for key, inner in value.items():
            found = (inner if isinstance(inner, str) and key in shown else latest(inner, shown)) or found
    elif isinstance(value, list):
        for inner in value:
            found = latest(inner, shown) or found
    return found
