"""Are the quantities of a line those of the source, and do they still measure the same thing?"""

import re
from dataclasses import replace

from customization.evidence.amounts.number_context import periods
from customization.evidence.amounts.number_pattern import units
from customization.evidence.amounts.numbers import quantities
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.amounts.units import PER_YEAR
from customization.evidence.reading.dates import moments

ABOUT = 1e-6
# What a source bound may be written as: "50+" as "over 50" or "50", but never "50" as "50+".
WEAKER = {"=": "=~", "+": "+=~", "-": "-~", "~": "~="}
# What "roughly" may round away.
ROUGHLY = 0.03


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
    return not stated.periods and bool(claimed.periods & (periods(text) | weekly(text)))


WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.I)


def weekly(text: str) -> frozenset[str]:
    """`every Tuesday` is weekly."""
    return frozenset({"week"}) if WEEKDAY.search(text) else frozenset()


DAY = 86_400


def whole_days(one: Quantity, other: Quantity) -> Quantity:
    """`24 hours` beside `one day`. A day may be one of work, so other hours are no days."""
    if (one.unit, other.unit) != ("second", "day") or one.spans or one.value % DAY:
        return one
    return replace(one, unit="day", values=(one.value / DAY,))


def equal(claimed: Quantity, stated: Quantity, text: str) -> bool:
    claimed, stated = whole_days(claimed, stated), whole_days(stated, claimed)
    if aged(claimed, stated, text) or numbered(claimed, stated, text):
        return True
    if rounded(claimed, stated) and same_unit(claimed, stated) and same_period(claimed, stated, text):
        return True
    return (
        same_value(claimed, stated)
        and same_unit(claimed, stated)
        and same_period(claimed, stated, text)
        and (
            claimed.bound in WEAKER[stated.bound]
            or top_of_range(claimed, stated)
            or spread(claimed, stated, text)
            or at_most(claimed, stated, text)
        )
        and not upper_end_alone(claimed, stated)
    )


# How far a rounder number may lie from the exact one: `over 1,000` for 1,200, `about 130` for 132.
BOUND_REACH, OVER_REACH, ABOUT_REACH = 0.25, 0.5, 0.05


def rounded(claimed: Quantity, stated: Quantity) -> bool:
    """`under 1 %` for 0.8 %, `over 30` for 35: true of the exact number, and near enough to be said of it."""
    if claimed.spans or stated.spans or stated.bound not in ("=", claimed.bound) or not stated.value:
        return False
    if figures(claimed.raw or claimed.value) >= figures(stated.raw or stated.value) > 1:
        return False
    off = claimed.value / stated.value - 1
    reach = {"+": (-OVER_REACH, 0.0), "-": (0.0, BOUND_REACH), "~": (-ABOUT_REACH, ABOUT_REACH)}
    low, high = reach.get(claimed.bound, (1.0, 0.0))
    return off != 0 and low <= off <= high


def figures(value: float) -> int:
    """How many figures a number has without the noughts at its end: 1,200 has two."""
    return len(f"{value:.6g}".replace(".", "").strip("0")) if value < 1e6 else len(f"{value:.0f}".strip("0"))


SPREAD = re.compile(r"\b(?:in|within|during|over|across|throughout|for|among|at|on|to)\s+(?:the\s+)?(?:\w+\s+)?$", re.I)


def spread(claimed: Quantity, stated: Quantity, text: str) -> bool:
    """`over nine months` for `in nine months`: no bound, but a time or a place."""
    return claimed.over and stated.bound == "=" and stated.spans is None and bool(SPREAD.search(text[: stated.start]))


LARGEST = re.compile(r"\b(?:largest|biggest|highest|longest|max(?:imum|\.)?|peak\w*|record)\b[^;.]{0,25}$", re.I)


def at_most(claimed: Quantity, stated: Quantity, text: str) -> bool:
    """`up to 210,000 pages` for `the largest 210,000 pages`."""
    return claimed.bound == "-" and stated.bound == "=" and bool(LARGEST.search(text[: stated.start]))


def top_of_range(claimed: Quantity, stated: Quantity) -> bool:
    """`up to 30` and `at least 25` for 25 to 30."""
    ends = stated.spans if stated.spans and not stated.change else ()
    return bool(ends) and claimed.value == {"-": max(ends), "+": min(ends)}.get(claimed.bound)


def aged(claimed: Quantity, stated: Quantity, text: str) -> bool:
    """`aged eight` is `eight-year-old`; `two times` is `twice`."""
    if {claimed.unit, stated.unit} != {"", "month"}:
        return False
    one, other = (claimed.raw or claimed.value), (stated.raw or stated.value)
    return close(one, other) and bool(re.search(r"\bage[ds]?\b|\b(?:year-old|years old|year-olds)\b", text, re.I))


NUMBERED = re.compile(r"\b(day|week|month|year)s?\s+$", re.I)


def numbered(claimed: Quantity, stated: Quantity, text: str) -> bool:
    """`until 28 days after birth` for `to day 28`."""
    match = NUMBERED.search(text[: stated.start])
    return (
        bool(match)
        and not stated.unit
        and bool(claimed.unit)
        and f"{match[1] if match else ''}" in claimed.text.casefold()
        and close(claimed.raw or claimed.value, stated.value)
    )


# A small word or a mark after a bare number: it counts no noun of its own.
ALONE = re.compile(
    r"^\s*(?:$|[^\w\s]|(?:to|instead|rather|down|up|in|within|over|by|after|and|on|for|statt|anstatt|au lieu|en vez|"
    r"en lugar|invece|em vez|a|à|al|auf|en|naar|op|per|para|su|sur)\b)",
    re.I,
)


def shares_a_unit(claimed: Quantity, stated: Quantity, claim: str) -> bool:
    """`from 8 working days to 5`: a bare number has the unit of another number of the same line."""
    if claimed.unit or not stated.unit:
        return False
    return (
        close(claimed.value, stated.raw or stated.value)
        and bool(ALONE.match(claim[claimed.end :]))
        and any(other.unit == stated.unit for other in counted(claim))
    )


UNIT_BEHIND = re.compile(r"\s+[^\W\d_]+\s+([^\W\d_]+)")


def unit_behind(claimed: Quantity, stated: Quantity, claim: str) -> bool:
    """`120 training hours` for `120 hours of training`."""
    match = UNIT_BEHIND.match(claim, claimed.end)
    if claimed.unit or not match or not close(claimed.value, stated.raw or stated.value):
        return False
    return units().get(match[1].casefold()) == (stated.unit, stated.factor)


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
        more = claimed.unit == "x" and claimed.bound == "+"
        grown = 1 + percent.value / 100
        return close(times.value, grown) or (more and times.value <= grown < times.value * 1.5)
    if claimed.unit == stated.unit == "m2" and claimed.factor != stated.factor:
        return abs(claimed.value - stated.value) <= ROUGHLY * stated.value
    if claimed.unit != stated.unit or len(claimed.periods) != 1 or len(stated.periods) != 1:
        return False
    (new,), (old,) = claimed.periods, stated.periods
    if new == old or new not in PER_YEAR or old not in PER_YEAR or claimed.bound not in WEAKER[stated.bound]:
        return False
    return close(claimed.value * PER_YEAR[new], stated.value * PER_YEAR[old])


def enumerated(text: str, quantity: Quantity) -> bool:
    """`two features, Hooks and Context`: the number counts the list that follows it."""
    listed = re.search(r"[,:(]\s*(.+)$", text[quantity.end :])
    if not listed or quantity.unit or not 2 <= quantity.value <= 6:
        return False
    items = re.split(r",\s*(?:and\s+)?|\s+and\s+|\s*&\s*", listed.group(1).strip(" .)"))
    return len(items) == quantity.value
