"""The words beside a number: what it measures."""

import re
from dataclasses import dataclass

from customization.evidence.amounts.figures import counted, same_unit, same_value
from customization.evidence.amounts.number_context import clause_start
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.reading.compounds import same_head
from customization.evidence.reading.thesaurus import reach, senses
from customization.evidence.reading.words import Word, read

# Verbs and nouns of change: they say that something moved, not what.
CHANGES = frozenset(
    {
        *(f"do-{name}" for name in ("reduce", "increase", "improve", "reach", "bring", "lead", "build", "use", "give")),
        *(
            f"do-{name}"
            for name in ("change", "win", "conduct", "cut", "save", "grow", "lift", "exceed", "add", "extend")
        ),
        *("at-growth", "at-drop", "at-change", "at-discount", "do-remove"),
    }
)


ROOT, ENDING = 5, 3
JOINED = re.compile(
    r"^[\s(]*(?:-|–|—|→|/|to|or|and|of|out of|from|down to|up to|by|à|al?|all['’]|auf|bis|naar|tot|para|"
    r"até|hasta|und|et|y|e|en|ou|o|oder)?[\s(]*$",
    re.I,
)


# "a team of seven in season" counts no season.
ASIDE = re.compile(r"^\s+(?:in|on|at|for|with|by|during|over|under|per|when|while|after|before|since)\s", re.I)


@dataclass(frozen=True)
class Surroundings:
    """The words beside a quantity: what it measures."""

    after: tuple[Word, ...]
    before: tuple[Word, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        return self.after + self.before


def surroundings(text: str, quantity: Quantity) -> Surroundings:
    group = linked(text, quantity)
    others = [other for other in counted(text) if other not in group]
    lows = [other.end for other in others if other.end <= quantity.start]
    highs = [other.start for other in others if other.start >= quantity.end]
    left = max([clause_start(text, quantity.start), *lows])
    right = min([clause_end(text, quantity.end), *highs])
    inside = [(other.start, other.end) for other in counted(text)]
    content = [
        word for word in read(text) if not word.small and not any(start <= word.start < end for start, end in inside)
    ]
    after = [word for word in content if quantity.end <= word.start < right]
    before = [word for word in content if left <= word.start < quantity.start]
    if not after and not before:
        before = [word for word in content if word.start < quantity.start]
    if not quantity.unit and before and ASIDE.match(text[quantity.end :]):
        return Surroundings((), (*reversed(before[-4:]), *after[:4]))
    return Surroundings(tuple(after[:4]), tuple(reversed(before[-4:])))


def linked(text: str, quantity: Quantity) -> tuple[Quantity, ...]:
    """The quantity and those joined to it: `from 34 % to 29 %`, `two or three`."""
    all_counted = counted(text)
    at = next(index for index, one in enumerate(all_counted) if one.start == quantity.start)
    first, last = at, at
    while first and JOINED.match(text[all_counted[first - 1].end : all_counted[first].start]):
        first -= 1
    while last + 1 < len(all_counted) and JOINED.match(text[all_counted[last].end : all_counted[last + 1].start]):
        last += 1
    return all_counted[first : last + 1]


def clause_end(text: str, position: int) -> int:
    ends = [at for mark in ("; ", ". ", ", ", " (", ") ") if (at := text.find(mark, position)) >= 0]
    return min(ends, default=len(text))


def overlap(claimed: Surroundings, stated: Surroundings) -> int:
    """How many of the measured things are the same; verbs of change do not count."""
    return sum(any(same_thing(word, other) for other in stated.words) for word in claimed.words)


def same_thing(one: Word, other: Word) -> bool:
    if one.stem == other.stem or same_head(one.stem, other.stem):
        return not verb(one)
    if same_root(one, other) or any(name.startswith(("at-", "n-")) for name in one.meanings & other.meanings):
        return True
    return not senses(one.stem).isdisjoint(reach(other.stem))


def same_root(one: Word, other: Word) -> bool:
    """`visited`, `visitors`."""
    short, long = sorted((one.stem, other.stem), key=len)
    return len(short) >= ROOT and len(long) - len(short) <= ENDING and long.startswith(short)


def verb(word: Word) -> bool:
    return bool(word.meanings) and word.meanings <= CHANGES


def heads(quantity: Quantity, around: Surroundings) -> Surroundings:
    """The nearest words: of a plain count those behind it, of a share or an amount those on both sides."""
    if quantity.unit in ("", "metre", "kg", "many") and around.after:
        return Surroundings(around.after[:3], ())
    return Surroundings(around.after[:3], around.before[:3])


def often(quantity: Quantity) -> bool:
    """`twice a day` counts no thing."""
    return quantity.text.casefold() in ("once", "twice", "thrice")


def rival(stated: Quantity, other: Quantity) -> bool:
    apart = (stated.spans is None or stated.spans != other.spans) and often(stated) == often(other)
    return other is not stated and apart and same_unit(other, stated) and not same_value(other, stated)
