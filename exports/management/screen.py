"""What a run does, shown to whoever sits at the terminal: finished stages, and over itself the line being written."""

import shutil
import unicodedata
from types import TracebackType
from typing import Any, Protocol, Self

from customization.runs.stages import STAGES
from resumeai.ai.step import Made, Partial

CLEAR = "\r\x1b[2K"
FINISHED = {
    "structure": "Résumé read",
    "extract": "Posting read",
    "letter": "Letter written",
    **{name: stage.done for name, stage in STAGES.items()},
}


class Stream(Protocol):
    def write(self, text: str, *, ending: str) -> Any: ...

    def flush(self) -> None: ...

    def isatty(self) -> bool: ...


class Screen:
    """A stream that is no terminal stays silent: scripts read one line of JSON, or one sentence."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self.shows = stream.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.say("")

    def __call__(self, part: Partial | Made[Any]) -> None:
        if isinstance(part, Partial):
            self.say(last(printable(part.text), shutil.get_terminal_size().columns - 1))
        else:
            self.say(f"{FINISHED[part.stage]} ({by(part)})\n")

    def say(self, text: str) -> None:
        if self.shows:
            self.stream.write(f"{CLEAR}{text}", ending="")
            self.stream.flush()


def by(made: Made[Any]) -> str:
    who = made.model if made.by == "model" else "built-in engine"
    cost = f", US $ {made.usage.cost:.4f}" if made.usage.cost else ""
    return f"{who}, {made.seconds:.1f} s{cost}"


def printable(text: str) -> str:
    """A model's words may not move the cursor or hide: nothing but signs that are seen."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def last(text: str, room: int) -> str:
    """The end of a text, as much as one line of the terminal holds."""
    return text if fitting(text, room) == 0 else "…" + text[fitting(text, room - 1) :]


def fitting(text: str, room: int) -> int:
    """Where the longest end of a text begins that takes no more than `room` places."""
    for at in range(len(text), 0, -1):
        room -= 2 if unicodedata.east_asian_width(text[at - 1]) in "WF" else 1
        if room < 0:
            return at
    return 0
