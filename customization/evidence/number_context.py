"""What stands around the numbers of a text: ranges, shared units, and periods such as `per day`."""

import itertools
import re
from dataclasses import replace

from customization.evidence.quantity import Quantity
from customization.evidence.units import CURRENCIES, PERIODS

SPAN = "second|sec|minute|min|hour|hr|day|night|week|month|quarter|year|annum"
# "to an hour" is a value, "60 an hour" a period.
PERIOD = re.compile(
    rf"(?:\bper\b|(?<!\bto )(?<!\bof )(?<!from )(?<!half )\ban?\b|\beach\b|\bevery\b|/)\s*({SPAN})\b"
    r"|\b(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|annual)\b",
    re.I,
)
ADJECTIVE = re.compile(r"\b(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual)\b", re.I)
LINK = re.compile(r"^\s*(?:-|–|—|to|or|bis|à)\s*$", re.I)


def with_ranges(text: str, found: list[Quantity]) -> list[Quantity]:
    """The two ends of `5-10 %` share the unit; a change `from 3 to 5` is two quantities, not a range."""
    result = list(found)
    for index, (left, right) in enumerate(itertools.pairwise(found)):
        between = text[left.end : right.start]
        if left.weak or not (LINK.match(between) or between_and(text, left, between)):
            continue
        if left.unit in CURRENCIES.values() and not right.unit and left.value < 1000 <= right.value:
            result[index], right = scaled(left, right), replace(right, unit=left.unit)
            result[index + 1] = right
        elif not left.unit and right.unit:
            result[index] = replace(result[index], unit=right.unit, values=shared(left, right))
        left = result[index]
        change = bool(re.search(r"\bfrom\s*$", text[: left.start], re.I))
        if between.strip():
            both = (left.value, right.value)
            result[index] = replace(left, spans=both, change=change)
            result[index + 1] = replace(right, spans=both, change=change)
    return result


def between_and(text: str, left: Quantity, between: str) -> bool:
    return between.strip().casefold() == "and" and bool(re.search(r"\bbetween\s*$", text[: left.start], re.I))


def scaled(left: Quantity, right: Quantity) -> Quantity:
    """`$1-2M`: the left end has the scale of the right one."""
    factor = next((scale for scale in (1e9, 1e6, 1e3) if right.value >= scale), 1)
    return replace(left, values=tuple(value * factor for value in left.values))


def shared(left: Quantity, right: Quantity) -> tuple[float, ...]:
    """`half to two hours` is read in the unit of its right end."""
    return tuple(value * right.factor for value in left.values)


def with_periods(text: str, found: list[Quantity]) -> list[Quantity]:
    """Each quantity knows the `per day`, `annual` and the like that stand beside it."""
    result = []
    for index, quantity in enumerate(found):
        left = max(found[index - 1].end if index else 0, clause_start(text, quantity.start))
        right = found[index + 1].start if index + 1 < len(found) else len(text)
        after = near(text[quantity.end : right])
        names = periods(attached(after)) or periods(text[left : quantity.start][-40:])
        result.append(replace(quantity, periods=names))
    return result


def attached(after: str) -> str:
    """`23 clients with annual revenue`: an adjective far behind a number belongs to the noun that follows it."""
    match = ADJECTIVE.search(after)
    if (
        match
        and len(after[: match.start()].split()) > 1
        and re.match(r"\s+(?!and\b|or\b|for\b|with\b|in\b|on\b|at\b)\w", after[match.end() :])
    ):
        return after[: match.start()]
    return after


def near(after: str) -> str:
    return re.split(r"[;.(](?:\s|$)|,\s", after, maxsplit=1)[0][:60]


def clause_start(text: str, position: int) -> int:
    return max((match.end() for match in re.finditer(r"[;.]\s|,\s", text[:position])), default=0)


def periods(text: str) -> frozenset[str]:
    return frozenset(PERIODS[(match[1] or match[2]).casefold()] for match in PERIOD.finditer(text))
