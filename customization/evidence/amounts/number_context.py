"""What stands around the numbers of a text: ranges, shared units, and periods such as `per day`."""

import itertools
import re
from dataclasses import replace

from customization.evidence.amounts.quantity import Quantity
from customization.evidence.amounts.units import CURRENCIES, PERIODS
from customization.evidence.reading.language import by_language
from customization.evidence.reading.tables import grouped

SPAN = "second|sec|minute|min|hour|hr|day|night|evening|morning|afternoon|fortnight|week|month|quarter|year|annum"
# "to an hour" is a value, "60 an hour" a period.
BESIDE = (
    r"(?:\bper\b|(?<!\bto )(?<!\bof )(?<!from )(?<!half )\ban?\b|\beach\b|\bevery\b|/)"
    rf"\s*(?P<span>{SPAN})\b(?!-|\s(?:shift|ward|desk|manager|audit|class|school|care|trip|plan|rate|order|team|staff|job)s?\b)"
)
TWO_WEEKS = (
    r"\b(?P<weeks>every (?:two|2|other|second) (?:weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|bi-?weekly)\b"
)
COUNTS = {
    **dict.fromkeys(("two", "2", "other", "second", "2nd"), 2),
    **dict.fromkeys(("three", "3", "third", "3rd"), 3),
    **dict.fromkeys(("four", "4", "fourth", "4th"), 4),
    **dict.fromkeys(("five", "5", "fifth", "5th"), 5),
    **dict.fromkeys(("eight", "8", "eighth", "8th"), 8),
    **dict.fromkeys(("ten", "10", "tenth", "10th"), 10),
    **dict.fromkeys(("six", "6", "sixth", "6th"), 6),
    **dict.fromkeys(("twelve", "12"), 12),
}
# "every third week" is "one week in three".
NTH = (
    rf"\bevery (?P<nth>{'|'.join(COUNTS)})\s(?P<of>day|week|month|year)s?\b(?!-)"
    rf"|\b(?:one|1) (?P<one>day|week|month|year) (?:in|out of|of) (?P<share>{'|'.join(COUNTS)})\b"
)
NAMED = {"2 week": "fortnight", "3 month": "quarter", "6 month": "half year", "12 month": "year"}
HALF = r"\b(?P<half>(?:half|semi|bi)-?\s?(?:yearly|annual(?:ly)?)|every half(?:-|\s)year)\b"
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
SEASON = (
    r"\b(?:(?:each|every|per) |a (?=season\b))"
    rf"(?P<season>spring|summer|autumn|fall|winter|season|christmas|harvest|easter|{MONTHS})\b"
)
ADVERB = r"\b(?P<adverb>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|annual)\b"
ADJECTIVE = re.compile(r"\b(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual)\b", re.I)
BETWEEN = re.compile(r"\b(?:between|zwischen|entre|tra|fra|tussen)\s*$", re.I)
AND = re.compile(r"^\s*(?:and|und|et|y|e|en)\s*$", re.I)
# "from 240 to 160 thousand": the scale of one end is that of both.
SCALED = re.compile(
    r"\d\s*(?:k|m|bn|thousand|million|billion|tausend|Mio\.?|mille|mila|mil|milhões|millones|millions|duizend|miljoen)\b",
    re.I,
)
LINK = re.compile(r"^\s*(?:-|–|—|to|or|bis|à|oder|ou|tot|auf|al?|all['’]|até|hasta|para|naar)\s*$", re.I)


def with_ranges(text: str, found: list[Quantity]) -> list[Quantity]:
    """The two ends of `5-10 %` share the unit; a change `from 3 to 5` is two quantities, not a range."""
    result = list(found)
    for index, (left, right) in enumerate(itertools.pairwise(found)):
        between = text[left.end : right.start]
        if (
            (left.weak and not grows(left, right))
            or is_year(left, right)
            or not (LINK.match(between) or between_and(text, left, between))
        ):
            continue
        if left.unit in CURRENCIES.values() and not right.unit and left.value < 1000 <= right.value:
            result[index], right = scaled(left, right), replace(right, unit=left.unit)
            result[index + 1] = right
        elif not left.unit and left.value < 1000 <= right.value and SCALED.search(right.text):
            scale = scaled(left, right)
            result[index] = replace(left, unit=left.unit or right.unit, values=(*scale.values, *left.values))
        elif left.unit and not right.unit and left.factor and from_before(text, left):
            right = replace(right, unit=left.unit, values=tuple(value * left.factor for value in right.values))
            result[index + 1] = replace(right, raw=right.value / left.factor, factor=left.factor)
        elif not left.unit and right.unit:
            result[index] = replace(
                result[index], unit=right.unit, values=shared(left, right), raw=left.value, factor=right.factor
            )
        left = result[index]
        change = from_before(text, left)
        if between.strip():
            right = result[index + 1]
            both = (left.value, right.value)
            result[index] = replace(left, spans=both, change=change, weak=False)
            result[index + 1] = replace(right, spans=both, change=change, bound=right.bound.replace("-", "="))
    return result


def grows(left: Quantity, right: Quantity) -> bool:
    """`one to six years` is a range, `one to one` a way to meet."""
    return not right.weak and right.value > left.value


def from_before(text: str, quantity: Quantity) -> bool:
    return bool(re.search(r"\b(?:from|von|de|du|da|dal|van|desde)\s*$", text[: quantity.start], re.I))


def is_year(left: Quantity, right: Quantity) -> bool:
    """`61% in 2021 to 78%`: the year is no end of the range."""
    return not left.unit and 1950 <= left.value <= 2049 and right.value < 1950


def between_and(text: str, left: Quantity, between: str) -> bool:
    return bool(AND.match(between) and BETWEEN.search(text[: left.start]))


def scaled(left: Quantity, right: Quantity) -> Quantity:
    """`$1-2M`: the left end has the scale of the right one."""
    factor = next((scale for scale in (1e9, 1e6, 1e3) if right.value >= scale), 1)
    return replace(left, values=tuple(value * factor for value in left.values))


def shared(left: Quantity, right: Quantity) -> tuple[float, ...]:
    """`half to two hours` is read in the unit of its right end."""
    return tuple(value * right.factor for value in left.values)


def with_periods(text: str, found: list[Quantity]) -> list[Quantity]:
    """Each quantity knows the `per day`, `annual` and the like that stand beside it."""
    result: list[Quantity] = []
    for index, quantity in enumerate(found):
        left = max(found[index - 1].end if index else 0, clause_start(text, quantity.start))
        right = found[index + 1].start if index + 1 < len(found) else len(text)
        after = near(text[quantity.end : right])
        before = text[left : quantity.start][-40:]
        names = periods(attached(after)) or (periods(before) - (result[-1].periods if result else frozenset()))
        if result and quantity.spans and quantity.spans == result[-1].spans:
            names = names or result[-1].periods
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


@by_language()
def period_pattern() -> re.Pattern[str]:
    own = "|".join(sorted((re.escape(name) for name in own_periods()), key=len, reverse=True))
    more = rf"|(?<!\w)(?P<own>{own})(?!\w)(?!\s(?:19|20)\d\d)" if own else "|(?P<own>(?!))"
    return re.compile(rf"{TWO_WEEKS}|{NTH}|{SEASON}|{HALF}|{BESIDE}|{ADVERB}{more}", re.I)


@by_language(4_000)
def period_spans(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in period_pattern().finditer(text))


@by_language()
def own_periods() -> dict[str, str]:
    return {name.casefold(): period for period, names in grouped("periods").items() for name in names}


def periods(text: str) -> frozenset[str]:
    return frozenset(period_of(match) for match in period_pattern().finditer(text))


def period_of(match: re.Match[str]) -> str:
    if match["season"]:
        return "year"
    if match["half"]:
        return "half year"
    if match["nth"] or match["share"]:
        name = f"{COUNTS[(match['nth'] or match['share']).casefold()]} {match['of'] or match['one']}".casefold()
        return NAMED.get(name, name)
    if match["own"]:
        return own_periods()[match["own"].casefold()]
    return "fortnight" if match["weeks"] else PERIODS[(match["span"] or match["adverb"]).casefold()]
