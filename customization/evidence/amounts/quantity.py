"""An amount in a text, in one unit whatever its notation."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Quantity:
    """`values` holds every reading of an unclear notation (1.234 may be a thousand or one and a bit).

    `values` are in base units (`year` is 12 months), `raw` is the number as written and `factor` what lies between.
    `bound` is one of `=`, `+` (or more), `-` (up to), `~` (about). `spans` are both ends of a range or, with `change`,
    of a step from one value to another. `over` says that "over" stands before it: a
    bound, or a time or place. A `weak` number (one, first) is often only a turn of phrase.
    """

    text: str
    start: int
    end: int
    values: tuple[float, ...]
    unit: str = ""
    bound: str = "="
    periods: frozenset[str] = frozenset()
    ordinal: bool = False
    weak: bool = False
    spans: tuple[float, float] | None = None
    raw: float = 0.0
    factor: float = 1.0
    change: bool = False
    over: bool = False

    @property
    def value(self) -> float:
        return self.values[0]
