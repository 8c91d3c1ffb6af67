"""Text → quantities. `40 %`, `forty percent` and `two fifths` are one quantity; so are `1.2k` and `1,200`."""

import re
from dataclasses import replace
from functools import lru_cache

from customization.evidence.number_context import with_periods, with_ranges
from customization.evidence.number_words import FRACTIONS, MULTIPLES, RANKS, SCALES, value_of_words, word_pattern
from customization.evidence.quantity import Quantity
from customization.evidence.units import CURRENCIES, UNITS

CURRENCY_BEFORE = "|".join(sorted((re.escape(name) for name in CURRENCIES), key=len, reverse=True))
UNIT_AFTER = "|".join(sorted((re.escape(name) for name in UNITS), key=len, reverse=True))
DIGITS = r"\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?"
SCALE = r"(?:thousand|million|billion|trillion|crores?|lakhs?|mio\.?|mrd\.?|mn|bn|tn)"
NUMBER = re.compile(
    rf"(?:(?P<sign>(?<![\w])(?:{CURRENCY_BEFORE}))\s?)?"
    rf"(?:(?<![^\W\d])(?<![\d.,])(?<![A-Za-z]-)(?P<digits>{DIGITS})"
    rf"(?:(?:[\s-]?(?P<scale>{SCALE})|(?(sign)\s?|)(?P<letter>[kmb]))(?![A-Za-z]))?"
    rf"|(?<![\w])(?P<words>{word_pattern()})(?![\w])(?:\s(?P<wordscale>crores?|lakhs?))?)"
    r"(?P<ordinal>st|nd|rd|th)?(?P<times>\s?[x×](?!\w)|[\s-]?fold\b)?(?P<plus>\s?\+|[\s-]plus\b|\sor more\b)?"
    rf"(?:[\s-]?(?:(?<=half\s)an?\s)?(?:(?:working|business|calendar|full|whole|consecutive|additional|extra|more)\s)?(?P<unit>{UNIT_AFTER})(?![A-Za-z]))?(?P<plus_after>\+)?"
    rf"(?:\s(?P<currency>{CURRENCY_BEFORE})(?![A-Za-z]))?",
    re.IGNORECASE,
)
COUNT = r"an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+"
TIME = r"hours?|days?|weeks?|months?|years?|minutes?"
HALVES = re.compile(
    rf"\b(?:(?P<count>{COUNT}) (?P<unit>{TIME}) and a half|(?P<before>{COUNT}) and a half (?P<after>{TIME}))\b", re.I
)
RANK_AFTER = re.compile(
    r"\s+(?:of\s+(?:\d|[a-z]+teen|t[a-z]+)|out of\b|place\b|prize\b|in the (?:region|country|company|class|state)\b)",
    re.I,
)
# Words before a number that make it a bound.
BOUNDS = (
    (
        "+",
        re.compile(
            r"(?:over|more than|above|exceed(?:s|ed|ing)?|at least|upwards? of|north of|in excess of|>|≥)\s*$", re.I
        ),
    ),
    (
        "-",
        re.compile(
            r"(?:up to|as many as|as much as|under|less than|fewer than|below|at most|no more than|maximum of|<|≤)\s*$",
            re.I,
        ),
    ),
    (
        "~",
        re.compile(
            r"(?:about|around|approximately|approx\.?|roughly|some|circa|ca\.?|nearly|almost|close to|~|≈)\s*$", re.I
        ),
    ),
)
YEAR = re.compile(r"(?:19|20)\d\d")


@lru_cache(maxsize=4_000)
def quantities(text: str) -> tuple[Quantity, ...]:
    found = [quantity for match in NUMBER.finditer(text) if (quantity := quantity_of(match))]
    found = [quantity for quantity in found if not any(overlaps(quantity, other) for other in mixed(text))]
    found += mixed(text)
    found += [quantity for quantity in multiples(text) if not any(overlaps(quantity, other) for other in found)]
    found.sort(key=lambda quantity: quantity.start)
    return tuple(with_periods(text, with_ranges(text, found)))


@lru_cache(maxsize=4_000)
def mixed(text: str) -> list[Quantity]:
    """`an hour and a half`, `two and a half years`."""
    found = []
    for match in HALVES.finditer(text):
        count = match["count"] or match["before"]
        whole = value_of_words(count) if count.isalpha() else float(count)
        unit, factor = UNITS[(match["unit"] or match["after"]).casefold()]
        value = ((whole or 1.0) + 0.5) * factor
        found.append(
            Quantity(match.group(), match.start(), match.end(), (value,), unit, raw=value / factor, factor=factor)
        )
    return found


def overlaps(one: Quantity, other: Quantity) -> bool:
    return one.start < other.end and other.start < one.end


def quantity_of(match: re.Match[str]) -> Quantity | None:
    if match["digits"] and re.match(r"[A-Za-z]", match.string[match.end() :]):
        return None
    if match["words"] and period_not_share(match):
        return None
    values = values_of(match)
    if not values:
        return None
    start = match.start("sign") if match["sign"] else match.start("digits" if match["digits"] else "words")
    weak = match["words"] is not None and plain_one(match["words"]) and not match["unit"] and not ranked(match)
    return replace(
        with_unit(match, values),
        text=match.string[start : match.end()].strip(),
        start=start,
        end=match.end(),
        bound=bound_of(match, start),
        ordinal=bool(match["ordinal"]),
        weak=weak,
    )


def period_not_share(match: re.Match[str]) -> bool:
    """`50 a quarter` names a period; a share is `by a quarter`, `to a quarter` or `a quarter of`."""
    if not match["words"].casefold().startswith(("a ", "one ")) or match["words"].casefold() not in FRACTIONS:
        return False
    before, after = match.string[: match.start()], match.string[match.end() :]
    return not (
        re.search(r"\b(?:by|to|than|about|over|nearly|around|almost)\s*$", before, re.I)
        or re.match(r"\s+of\b|\s+off\b", after)
    )


def ranked(match: re.Match[str]) -> bool:
    """`first of nineteen`, `ranked second`, `third place`: a rank, not a turn of phrase."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    return match["words"].casefold() not in ("one", "a", "an") and bool(
        re.search(r"\b(?:rank(?:ed|ing)?|placed?|came|finish(?:ed)?|won)\s*$", before, re.I) or RANK_AFTER.match(after)
    )


def plain_one(words: str) -> bool:
    return words.casefold() in ("one", "a", "an", "first", "second", "third")


def values_of(match: re.Match[str]) -> tuple[float, ...]:
    if match["words"]:
        value = value_of_words(match["words"])
        factor = SCALES.get((match["wordscale"] or "").rstrip("s").casefold(), 1)
        return () if value is None else (value * factor,)
    values = readings(match["digits"])
    scale: str = (match["scale"] or match["letter"] or "").casefold().rstrip(".")
    if not scale:
        return values
    factor = SCALES[scale.rstrip("s") if len(scale) > 2 else scale]
    if match["letter"] == "m" and not (match["sign"] or match["currency"]):
        return (*(value * factor for value in values), *values)
    return tuple(value * factor for value in values)


def readings(digits: str) -> tuple[float, ...]:
    """1,200 and 1.200 and 1 200 → 1200; 2,5 → 2.5; an unclear one gives both, the likelier first."""
    groups = re.split(r"[.,'’\u00a0\u202f ]", digits)
    marks = re.findall(r"[.,'’\u00a0\u202f ]", digits)
    if not marks:
        return (float(digits),)
    if len(marks) == 1 and marks[0] in ".," and len(groups[1]) != 3:
        return (float(f"{groups[0]}.{groups[1]}"),)
    whole = float("".join(groups))
    if len(marks) == 1 and marks[0] == ".":
        return (float(digits), whole)
    if len(set(marks)) > 1 or len(groups[-1]) != 3:
        return (float("".join(groups[:-1]) + "." + groups[-1]),)
    return (whole,)


def with_unit(match: re.Match[str], values: tuple[float, ...]) -> Quantity:
    plain = Quantity("", 0, 0, values)
    sign = match["sign"] or match["currency"]
    if sign:
        return replace(plain, unit=CURRENCIES[sign.casefold()])
    if match["times"]:
        return replace(plain, unit="x")
    rank = match["ordinal"] or (match["words"] and match["words"].casefold() in RANKS)
    if (
        match["unit"]
        and not rank
        and not (match["unit"].casefold() == "second" and YEAR.fullmatch(match["digits"] or ""))
    ):
        name, factor = UNITS[match["unit"].casefold()]
        return replace(plain, unit=name, values=tuple(value * factor for value in values), raw=values[0], factor=factor)
    if match["words"] and match["words"].casefold() in FRACTIONS:
        return replace(plain, unit="%", values=tuple(value * 100 for value in values))
    if match["letter"] == "m" and len(values) > 1:
        return replace(plain, unit="m?")
    return plain


def bound_of(match: re.Match[str], start: int) -> str:
    if match["plus"] or match["plus_after"]:
        return "+"
    before = match.string[max(0, start - 24) : start]
    return next((mark for mark, pattern in BOUNDS if pattern.search(before)), "=")


def multiples(text: str) -> list[Quantity]:
    return [
        Quantity(match.group(), match.start(), match.end(), (value,), unit)
        for pattern, value, unit in MULTIPLES
        for match in pattern.finditer(text)
    ]
