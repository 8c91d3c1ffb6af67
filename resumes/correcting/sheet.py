"""The correction form as the page shows it: inputs by section and entry."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from resumes.correcting.correction import Draft
from resumes.naming import identifier
from resumes.sections import BASICS, SECTIONS, Field, path

BASICS_KEY = "basics"


@dataclass(frozen=True)
class Input:
    """`name` is a path, also of the posted value; `why` says why the reader was unsure.

    `at` is the path in the version that is corrected, where an entry may have stood elsewhere; empty for a new one.
    """

    name: str
    field: Field
    value: str
    why: str = ""
    fault: str = ""
    at: str = ""

    @property
    def folded(self) -> bool:
        return self.field.rare and not (self.value or self.why or self.fault)

    @property
    def id(self) -> str:
        return identifier(self.name)


def troubles(inputs: Iterable[Input]) -> int:
    """How many of them want to be looked at."""
    return sum(bool(each.why or each.fault) for each in inputs)


@dataclass(frozen=True)
class Card:
    number: int
    title: str
    name: str
    was: str
    inputs: tuple[Input, ...]
    first: bool
    last: bool
    why: str = ""

    @property
    def id(self) -> str:
        return identifier(self.name)

    @property
    def troubles(self) -> int:
        return bool(self.why) + troubles(self.inputs)

    @property
    def wrong(self) -> bool:
        return any(each.fault for each in self.inputs)

    @property
    def shown(self) -> list[Input]:
        return [each for each in self.inputs if not each.folded]

    @property
    def folded(self) -> list[Input]:
        return [each for each in self.inputs if each.folded]


@dataclass(frozen=True)
class Part:
    key: str
    label: str
    one: str
    cards: tuple[Card, ...]

    @property
    def troubles(self) -> int:
        return sum(card.troubles for card in self.cards)

    @property
    def first_open(self) -> str:
        """The name of the entry that stands open: the first with something to look at, else the first."""
        return next((card.name for card in (*filter(lambda card: card.troubles, self.cards), *self.cards)), "")


@dataclass(frozen=True)
class Sheet:
    basics: tuple[Input, ...]
    parts: tuple[Part, ...]

    @property
    def shown(self) -> list[Input]:
        return [each for each in self.basics if not each.folded]

    @property
    def folded(self) -> list[Input]:
        return [each for each in self.basics if each.folded]

    @property
    def troubles(self) -> int:
        return troubles(self.basics)

    def first_open(self, held: str = "") -> str:
        """The section that stands open: where the hands were, else the first with something to look at."""
        for part in self.parts:
            if held == part.key or any(card.name == held for card in part.cards):
                return part.key
        return BASICS_KEY if self.troubles else next((part.key for part in self.parts if part.troubles), BASICS_KEY)

    @property
    def filled(self) -> list[Part]:
        return [part for part in self.parts if part.cards]

    @property
    def in_order(self) -> list[tuple[Part, Part | None]]:
        """Each with the one that follows."""
        return list(zip(self.filled, [*self.filled[1:], None], strict=True)) if self.filled else []

    @property
    def empty(self) -> list[Part]:
        return [part for part in self.parts if not part.cards]


def sheet_of(
    draft: Draft, doubts: dict[str, str], faults: dict[str, str], words: Mapping[str, str] | None = None
) -> Sheet:
    """`doubts` and `words` are those of the version that is corrected: what was changed is in doubt no more."""

    def made(prefix: str, values: dict[str, Any], field: Field, was: str) -> Input:
        name, value = f"{prefix}.{field.key}", as_typed(values[field.key])
        at = f"{was}.{field.key}" if was else ""
        why = doubt_at(at, value, doubts, words or {})
        return Input(name, field, value, why, faults.get(name, ""), at)

    def card(key: str, number: int, entry: dict[str, Any], last: int) -> Card:
        name = f"{path(key)}[{number}]"
        before = "" if entry["was"] is None else f"{path(key)}[{entry['was']}]"
        inputs = tuple(made(name, entry, field, before) for field in shapes[key].fields)
        title = " · ".join(entry[head] for head in shapes[key].heads if entry[head])
        was = "" if entry["was"] is None else str(entry["was"])
        return Card(number, title, name, was, inputs, number == 0, number == last, doubts.get(before, ""))

    shapes = {shape.key: shape for shape in SECTIONS}
    return Sheet(
        basics=tuple(made("basics", draft["basics"], field, "basics") for field in BASICS),
        parts=tuple(
            Part(
                shape.key,
                shape.label,
                shape.one,
                tuple(
                    card(shape.key, number, entry, len(draft[shape.key]) - 1)
                    for number, entry in enumerate(draft[shape.key])
                ),
            )
            for shape in SECTIONS
        ),
    )


def doubt_at(at: str, value: str, doubts: dict[str, str], words: Mapping[str, str]) -> str:
    """Why the reader was unsure of what stood here, as long as it stands here."""
    if not at:
        return ""
    here = (path for path in doubts if path == at or path.startswith(f"{at}["))
    return next((doubts[path] for path in here if words.get(path, "") in value), "")


def as_typed(value: Any) -> str:
    """A list is shown one item a line, so an item must not hold a line end of its own."""
    return "\n".join(" ".join(str(item).split()) for item in value) if isinstance(value, list) else str(value)
