"""What is told of runs, stages and calls to whoever watches this site: names, counts, time and money, never content.

Nothing is told unless somebody listens (`resumeai.ai.telemetry`). What a span says is named here, fact by fact: no
message of an error, no argument and no text of a model can get into one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from resumeai.ai.usage import Usage

type Fact = str | int | float


@dataclass
class Span:
    """A run's `name` is the kind of its work, a call's its model.

    `usage` is the sum of its own calls and those of the spans below it; `handle` belongs to the listener.
    """

    kind: Literal["run", "stage", "call"]
    name: str
    above: "Span | None" = None
    facts: dict[str, Fact] = field(default_factory=dict)
    usage: Usage = field(default_factory=Usage)
    ended: str = "left"
    handle: Any = None

    def spent(self, usage: Usage) -> None:
        self.usage += usage
        if self.above:
            self.above.spent(usage)


class Listener(Protocol):
    def begin(self, span: Span) -> None: ...

    def end(self, span: Span) -> None: ...


LISTENERS: list[Listener] = []


@contextmanager
def telling(
    kind: Literal["run", "stage", "call"], name: str, above: Span | None = None, **facts: Fact
) -> Iterator[Span]:
    """Its `ended` is done, left (nobody waited for it), or the class of the fault."""
    span = Span(kind, name, above, dict(facts))
    for listener in LISTENERS:
        listener.begin(span)
    try:
        yield span
        span.ended = "done"
    except Exception as error:
        span.ended = type(error).__name__
        raise
    finally:
        for listener in LISTENERS:
            listener.end(span)
