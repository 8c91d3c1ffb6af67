"""What follows from the figures of one line: sums, differences, shares, and a unit that two of them have."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise

from customization.evidence.amounts.figures import ALONE, BOUND_REACH, ROUGHLY, close, counted
from customization.evidence.amounts.misplaced import earlier
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.ground import Passage
from customization.evidence.reading.words import read

# Words between two figures that still belong together: "from 61 % of tickets to 74 %".
NEAR = 8
# `18 of the 40`: a part and its whole.
PART = re.compile(
    r"^\s*(?:[^\W\d]+\s)?(?:of|out of|in|von|de|sur|di|van)\s(?:the |our |los |las |les |den |der |de |dei )?\s*$", re.I
)


# `70 applications, of which 21 succeeded`: a whole and its part.
OF_WHICH = re.compile(r"\b(?:of|from|out of) (?:which|whom|these|them)\s*$", re.I)


def computed(claimed: Quantity, passage: Passage, claim: str) -> bool:
    """Whether sums, differences or shares of the figures of one line give the quantity."""
    near = ROUGHLY if claimed.bound == "~" else 0.0
    least, most = {"+": (1.0, 1 + BOUND_REACH), "-": (1 - BOUND_REACH, 1.0)}.get(claimed.bound, (1.0, 1.0))
    return any(
        close(value, result) or least * value < result < most * value or abs(value - result) <= near * abs(result)
        for value in claimed.values
        for result in (
            *results(claimed, passage.text),
            *remaining(claimed, claim, passage.text),
            *difference(claimed, claim, passage.text),
        )
    )


FEWER = re.compile(
    r"\s+(?:(?P<fewer>fewer|less|lower|shorter|weniger|niedriger|kürzer|de moins|menos|in meno|minder|lager|a menos)|"
    r"more|higher|longer|mehr|höher|länger|de plus|más|in più|meer|hoger|a mais)\b",
    re.I,
)
FORMERLY = re.compile(
    r"^\s*(?:before|earlier|previously|formerly|früher|vorher|auparavant|avant|antes|prima|eerder)\b", re.I
)


def difference(claimed: Quantity, claim: str, text: str) -> Iterator[float]:
    """`four fewer` for `within 5 days, earlier 9`: the unit is that of the two figures."""
    told = FEWER.match(claim, claimed.end)
    if not told or claimed.unit:
        return
    for one, other in combinations(sharing_units(text, list(counted(text))), 2):
        old, new = (other, one) if formerly(text, other) else (one, other)
        if one.unit == other.unit and (new.value < old.value) == bool(told["fewer"]):
            yield abs(one.value - other.value) / one.factor


def formerly(text: str, quantity: Quantity) -> bool:
    return earlier(text, quantity) or bool(FORMERLY.search(text[quantity.end :]))


OTHERS = re.compile(r"^\s+(?:(?:other|further|more|fellow)\s|(?:colleagues|co-?workers|peers|others)\b)", re.I)
ONE_OF = re.compile(r"\b(?:one|part|team|group|crew) of(?: the)?\s*$", re.I)


def with_myself(claim: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """`one of three parents` for `with two other parents`, `in a group of three` for `with two colleagues`."""
    return (
        close(claimed.value, stated.value + 1)
        and bool(OTHERS.match(source[stated.end :]))
        and bool(ONE_OF.search(claim[: claimed.start]))
    )


NAME = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)*"
NAMED = re.compile(rf"(?<!^)(?<![.;:] )\b{NAME}(?:(?:,| and| und| et| y| e| en| &)+ {NAME})+")


AND = r"(?:and|und|et|y|e|en|&)"
YEARS = re.compile(rf"\b\d{{4}}(?:, \d{{4}})*,? {AND} \d{{4}}\b")
THINGS = re.compile(rf"[^\W\d_]+(?:, [^\W\d_]+)*,? {AND} [^\W\d_]+ (?=([^\W\d_]+))")


def names_so_many(claimed: Quantity, claim: str, source: str) -> bool:
    """`two countries` for `Singapore and Malaysia`, `three wards` for `orthopaedics, respiratory and stroke wards`."""
    noun = next((word.stem for word in read(claim[claimed.end :])), "")
    found = [match.group() for pattern in (NAMED, YEARS) for match in pattern.finditer(source)]
    found += [match.group() for match in THINGS.finditer(source) if read(match[1])[0].stem == noun]
    lists = (re.split(rf",(?: {AND} )?| {AND} ", one) for one in found)
    return not claimed.unit and any(len([one for one in parts if one.strip()]) == claimed.value for parts in lists)


ADDED = re.compile(r"\b(?:and|plus|und|et|y|e|en)\s+$", re.I)


def stands(text: str, one: Quantity) -> bool:
    """A number that may be added up: `one` only behind another, as in `three buyers here and one there`."""
    return bool(one.spans or not one.weak or ADDED.search(text[: one.start]))


def results(claimed: Quantity, text: str) -> Iterator[float]:
    stated = sharing_units(text, [one for one in counted(text) if not one.ordinal and stands(text, one)])
    for one, other in combinations(stated, 2):
        if claimed.unit == (one.unit or other.unit) and not (one.unit and other.unit) and EACH.search(text):
            yield one.value * other.value
        apart = one.periods and other.periods and one.periods != other.periods
        if one.unit != other.unit or apart or not comparable(text, one, other):
            continue
        if claimed.unit == one.unit and (one.spans is None or one.change):
            yield one.value + other.value
        if claimed.unit in (one.unit, "points") and (claimed.unit or one.spans is None or one.change):
            yield abs(one.value - other.value)
        yield from shares(claimed, one.value, other.value)
        if earlier_behind(text, one, other):
            yield from shares(claimed, other.value, one.value)
    yield from parts_of(claimed, text, stated)
    for one in stated:
        if one.unit == claimed.unit == "%" and one.value > 100:
            yield one.value - 100
    if len(stated) == 3 and len({quantity.unit for quantity in stated} | {claimed.unit}) == 1:
        yield sum(quantity.value for quantity in stated)


def parts_of(claimed: Quantity, text: str, stated: list[Quantity]) -> Iterator[float]:
    """`18 of the 40`, `one in three`, `40, of which 18` as a share."""
    if claimed.unit != "%":
        return
    for part, whole in pairwise(counted(text)):
        if part.value < whole.value and PART.match(text[part.end : whole.start]):
            yield from one_of(part.value, whole.value)
    for whole, part in pairwise(stated):
        if whole.value and OF_WHICH.search(text[whole.end : part.start]):
            yield from one_of(part.value, whole.value)


def share_in_words(claimed: Quantity, claim: str, source: str) -> bool:
    """`nine out of ten` for `90 %`: both numbers together are the share."""
    percents = [one.value for one in counted(source) if one.unit == "%"]
    return any(
        claimed in (part, whole)
        and not (part.unit or whole.unit)
        and PART.match(claim[part.end : whole.start])
        and any(close(part.value / (whole.value or 1) * 100, percent) for percent in percents)
        for part, whole in pairwise(counted(claim))
    )


EACH = re.compile(
    r"\d [^\W\d]+ of \d|"
    r"\b(?:each|apiece|per (?:site|shop|store|branch|class|team|person|group)|je|jeweils|chacune?|cada)\b",
    re.I,
)
LEFT = re.compile(r"\b(?:to|down to|auf|à|a|tot|naar|para)\s+(?:about |around |roughly |under |less than )?$", re.I)


def one_of(part: float, whole: float) -> Iterator[float]:
    yield round(part / whole * 100)
    yield part / whole * 100


def remaining(claimed: Quantity, claim: str, text: str) -> Iterator[float]:
    """`cut to a quarter`, `a third of what it was`: what was left of the first of two figures."""
    if claimed.unit != "%" or not (LEFT.search(claim[: claimed.start]) or claim[claimed.end :].startswith(" of what")):
        return
    for one, other in pairwise(sharing_units(text, list(counted(text)))):
        if one.unit == other.unit and one.value > other.value:
            yield from one_of(other.value, one.value)


def sharing_units(text: str, stated: list[Quantity]) -> list[Quantity]:
    """`96 days in 2023, 118 in 2021`: a bare number has the unit of the one before it."""
    found: list[Quantity] = []
    for one in stated:
        before = found[-1] if found else None
        between = text[before.end : one.start] if before else ""
        near = sum(not word.small and not word.text.isdigit() for word in read(between)) <= 1
        if before and near and before.unit and not one.unit and ALONE.match(text[one.end :]):
            one = replace(one, unit=before.unit, values=tuple(value * before.factor for value in one.values))
        found.append(one)
    return found


BASE = re.compile(
    r"\b(?:from|against|versus|vs\.?|compared (?:to|with)|gegenüber|nach|frente a|contre|rispetto a|contra|tegenover)"
    r"\s+\S*\s*$",
    re.I,
)


def earlier_behind(text: str, one: Quantity, other: Quantity) -> bool:
    """`4.2 million, up from 3.5 million`: the base of the change stands behind it."""
    return one.start < other.start and bool(BASE.search(text[one.end : other.start]))


def comparable(text: str, one: Quantity, other: Quantity) -> bool:
    """Figures that stand close together or count the same thing: calls less meetings are no number of anything."""
    first, second = sorted((one, other), key=lambda quantity: quantity.start)
    between = text[first.end : second.start].split()
    return len(between) <= NEAR or noun_after(text, first) == noun_after(text, second) != ""


def noun_after(text: str, quantity: Quantity) -> str:
    """The beginning of the next word, so that one and many compare equal."""
    following = re.match(r"\W*([^\W\d_]{3,})", text[quantity.end :])
    return following[1].casefold()[:5] if following else ""


def shares(claimed: Quantity, one: float, other: float) -> Iterator[float]:
    if claimed.unit == "%" and one:
        yield round(abs(one - other) / one * 100)
        yield round(abs(one - other) / one * 100, 1)
    if claimed.unit == "x" and one and other:
        yield round(max(one, other) / min(one, other), 2)
