"""Are the quantities of a line those of the source, and do they still measure the same thing?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from customization.evidence.dates import moments
from customization.evidence.ground import Passage
from customization.evidence.numbers import Quantity, clause_start, periods, quantities
from customization.evidence.units import PER_YEAR
from customization.evidence.words import Word, light_words, read

ABOUT = 1e-6
# What a source bound may be written as: "50+" as "over 50" or "50", but never "50" as "50+".
CHANGES = frozenset(
    f"do-{name}" for name in ["reduce", "increase", "improve", "reach", "bring", "lead", "build", "use", "give", "change", "win", "conduct"]
) | {
    "at-growth",
    "at-drop",
    "at-change",
}
JOINED = re.compile(r"^[\s(]*(?:-|–|—|→|to|or|and|of|out of|from|down to|up to|by)?[\s(]*$", re.I)
WEAKER = {"=": "=~", "+": "+=~", "-": "-~", "~": "~="}


def counted(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text without its dates."""
    spans = [(moment.start, moment.end) for moment in moments(text)]
    return tuple(
        quantity
        for quantity in quantities(text)
        if not any(start <= quantity.start < end or quantity.start <= start < quantity.end for start, end in spans)
        or quantity.unit
    )


def close(one: float, other: float) -> bool:
    return abs(one - other) <= ABOUT * max(1.0, abs(one), abs(other))


def same_value(claimed: Quantity, stated: Quantity) -> bool:
    return any(close(one, other) for one in claimed.values for other in stated.values)


def same_unit(claimed: Quantity, stated: Quantity) -> bool:
    if "m?" in (claimed.unit, stated.unit):
        return True
    return claimed.unit == stated.unit or (not claimed.unit and stated.unit in ("metre", "points"))


def same_period(claimed: Quantity, stated: Quantity, text: str) -> bool:
    """A period may be left out, but not changed or added."""
    if not claimed.periods or claimed.periods & stated.periods:
        return True
    return not stated.periods and bool(claimed.periods & periods(text))


def equal(claimed: Quantity, stated: Quantity, text: str) -> bool:
    if aged(claimed, stated, text):
        return True
    return (
        same_value(claimed, stated)
        and same_unit(claimed, stated)
        and same_period(claimed, stated, text)
        and (claimed.bound in WEAKER[stated.bound] or top_of_range(claimed, stated))
        and not upper_end_alone(claimed, stated)
    )


def top_of_range(claimed: Quantity, stated: Quantity) -> bool:
    return claimed.bound == "-" and stated.spans is not None and claimed.value == max(stated.spans)


def aged(claimed: Quantity, stated: Quantity, text: str) -> bool:
    """`aged eight` is `eight-year-old`; `two times` is `twice`."""
    if {claimed.unit, stated.unit} != {"", "month"}:
        return False
    one, other = (claimed.raw or claimed.value), (stated.raw or stated.value)
    return close(one, other) and bool(re.search(r"\bage[ds]?\b|\b(?:year-old|years old|year-olds)\b", text, re.I))


def shares_a_unit(claimed: Quantity, stated: Quantity, claim: str) -> bool:
    """`from 8 working days to 5`: a bare number has the unit of another number of the same line."""
    if claimed.unit or not stated.unit:
        return False
    return close(claimed.value, stated.raw or stated.value) and any(
        other.unit == stated.unit for other in counted(claim)
    )


def upper_end_alone(claimed: Quantity, stated: Quantity) -> bool:
    """`5-10 people` supports `up to 10 people` and not `10 people`."""
    if claimed.bound == "-":
        return False
    return (
        stated.spans is not None and not stated.change and claimed.spans is None and claimed.value == max(stated.spans)
    )


def same_in_another_form(claimed: Quantity, stated: Quantity) -> bool:
    """The same amount by conversion: doubled = 2x = +100 %, 100 a month = 1,200 a year."""
    pairs = {(claimed.unit, stated.unit)}
    if pairs & {("x", "%"), ("%", "x")}:
        times, percent = (claimed, stated) if claimed.unit == "x" else (stated, claimed)
        return close((times.value - 1) * 100, percent.value)
    if claimed.unit != stated.unit or len(claimed.periods) != 1 or len(stated.periods) != 1:
        return False
    (new,), (old,) = claimed.periods, stated.periods
    if new not in PER_YEAR or old not in PER_YEAR:
        return False
    return close(claimed.value * PER_YEAR[new], stated.value * PER_YEAR[old])


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
    return Surroundings(tuple(after[:4]), tuple(reversed(before[-4:])))


def linked(text: str, quantity: Quantity) -> tuple[Quantity, ...]:
    """The quantity and those joined to it: `from 34 % to 29 %`, `two or three`."""
    all_counted = counted(text)
    at = all_counted.index(quantity)
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
    if one.stem == other.stem:
        return not verb(one)
    return any(name.startswith(("at-", "n-")) for name in one.meanings & other.meanings)


def verb(word: Word) -> bool:
    return bool(word.meanings) and word.meanings <= CHANGES


def heads(quantity: Quantity, around: Surroundings) -> Surroundings:
    """The nearest words: of a plain count those behind it, of a share or an amount those on both sides."""
    if quantity.unit in ("", "metre", "kg", "many") and around.after:
        return Surroundings(around.after[:3], ())
    return Surroundings(around.after[:3], around.before[:3])


def measured_otherwise(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """Whether the number now stands with the words of another number of the same line, or with none of its own."""
    if {claimed.unit, stated.unit} == {"", "month"}:
        return False
    mine = surroundings(text, claimed)
    near = heads(claimed, mine)
    own = overlap(near, heads(stated, surroundings(source, stated)))
    rivals = [
        overlap(near, heads(other, surroundings(source, other))) for other in counted(source) if rival(stated, other)
    ]
    if claimed.spans and stated.spans and claimed.change and stated.change and claimed.spans == stated.spans[::-1]:
        return claimed.spans[0] != claimed.spans[1]
    if rivals and max(rivals) > own:
        return True
    if {role(text, claimed), role(source, stated)} == {"change", "level"}:
        return True
    if claimed.unit in ("%", "x") and other_object(mine, surroundings(source, stated), source):
        return True
    nouns = [word for word in mine.words if not verb(word) and word.stem not in light_words()]
    return own == 0 and bool(nouns) and not any(same_thing(word, other) for word in nouns for other in read(source))


def other_object(mine: Surroundings, theirs: Surroundings, source: str) -> bool:
    """`engagement by 40 %` became `revenue by 40 %`: what rises or falls is a thing that the line does not name."""
    stated = [word for word in theirs.before if not verb(word)]
    claimed = [word for word in mine.before[:3] if not verb(word)]
    if not stated or not claimed or any(same_thing(one, other) for one in mine.words for other in stated):
        return False
    return not any(
        same_thing(word, other) or word.same(frozenset(), other.meanings) for word in claimed for other in read(source)
    )


def role(text: str, quantity: Quantity) -> str:
    """`by 20 %` is a change, `from 40 % to 60 %` are levels."""
    before = re.search(
        r"\b(by|from|to|at)\s+(?:about |around |nearly |almost |over |up to |roughly )*$", text[: quantity.start], re.I
    )
    if not before or quantity.unit in ("", "year"):
        return ""
    return "change" if before[1].casefold() == "by" else "level"


def rival(stated: Quantity, other: Quantity) -> bool:
    apart = stated.spans is None or stated.spans != other.spans
    return other is not stated and apart and same_unit(other, stated) and not same_value(other, stated)


def computed(claimed: Quantity, passage: Passage) -> bool:
    """Whether sums, differences or shares of the figures of one line give the quantity."""
    return any(close(value, result) for value in claimed.values for result in results(claimed, passage.text))


def enumerated(text: str, quantity: Quantity) -> bool:
    """`two features, Hooks and Context`: the number counts the list that follows it."""
    listed = re.search(r"[,:(]\s*(.+)$", text[quantity.end :])
    if not listed or quantity.unit or not 2 <= quantity.value <= 6:
        return False
    items = re.split(r",\s*(?:and\s+)?|\s+and\s+|\s*&\s*", listed.group(1).strip(" .)"))
    return len(items) == quantity.value


def results(claimed: Quantity, text: str) -> Iterator[float]:
    stated = [quantity for quantity in counted(text) if not quantity.ordinal]
    for one, other in combinations(stated, 2):
        if one.unit != other.unit:
            continue
        if claimed.unit == one.unit and (one.spans is None or one.change):
            yield one.value + other.value
        if claimed.unit in (one.unit, "points"):
            yield abs(one.value - other.value)
        yield from shares(claimed, one.value, other.value)
    for one in stated:
        if one.unit == claimed.unit == "%" and one.value > 100:
            yield one.value - 100
    if len(stated) == 3 and len({quantity.unit for quantity in stated} | {claimed.unit}) == 1:
        yield sum(quantity.value for quantity in stated)


def shares(claimed: Quantity, one: float, other: float) -> Iterator[float]:
    if claimed.unit == "%" and one:
        yield round(abs(one - other) / one * 100)
        yield round(abs(one - other) / one * 100, 1)
    if claimed.unit == "x" and one and other:
        yield round(max(one, other) / min(one, other), 2)
