"""Text → quantities. `40 %`, `forty percent` and `two fifths` are one quantity; so are `1.2k` and `1,200`."""

import re
import unicodedata
from dataclasses import replace

from customization.evidence.amounts.number_context import period_pattern, periods, with_periods, with_ranges
from customization.evidence.amounts.number_pattern import bounds, number, scales, units
from customization.evidence.amounts.number_words import RANKS, fractions, multiplied, value_of_words
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.amounts.units import CURRENCIES
from customization.evidence.reading.language import ENGLISH, by_language, current

COUNT = r"an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+"
TIME = r"hours?|days?|weeks?|months?|years?|minutes?"
HALVES = re.compile(
    rf"\b(?:(?P<count>{COUNT}) (?P<unit>{TIME}) and a half|"
    rf"(?P<before>{COUNT})[ -]and[ -]a[ -]half[ -](?P<after>{TIME})|"
    rf"(?P<bare>{COUNT}) and a half(?! {TIME})|"
    rf"(?<!a-)half-(?P<half>{TIME}))\b(?!-)",
    re.I,
)
GLYPHS = re.compile(rf"(\d*)\s?([½¼¾⅓⅔])(?:[ -]({TIME})\b)?", re.I)
RANK_AFTER = re.compile(
    r"\s+(?:of\s+(?:\d|[a-z]+teen|t[a-z]+)|out of\b|place\b|prize\b|in the (?:region|country|company|class|state)\b)",
    re.I,
)
YEAR = re.compile(r"(?:19|20)\d\d")
EVERY = re.compile(r"\bevery\s*$", re.I)
# "over nine months", "spread over four villages": as much a place or a time as a bound.
OVER = re.compile(
    r"(?<!\bin )(?<!\bfor )(?<!\bwith )(?<!\bat )(?<!\bto )(?<!\bof )(?<!\bby )(?<!\bfrom )\b(?:over|über|oltre)\s*$",
    re.I,
)


@by_language(4_000)
def quantities(text: str) -> tuple[Quantity, ...]:
    found = [quantity for match in number().finditer(text) if (quantity := quantity_of(match))]
    found = [quantity for quantity in found if not any(overlaps(quantity, other) for other in mixed(text))]
    found += mixed(text)
    found += [quantity for quantity in multiples(text) if not any(overlaps(quantity, other) for other in found)]
    repeated = [
        match.span()
        for match in period_pattern().finditer(text)
        if match["weeks"] or match["own"] or match["nth"] or match["share"]
    ]
    found = [one for one in found if not any(start <= one.start and one.end <= end for start, end in repeated)]
    found.sort(key=lambda quantity: quantity.start)
    return tuple(with_periods(text, with_ranges(text, found)))


@by_language(4_000)
def mixed(text: str) -> list[Quantity]:
    """`an hour and a half`, `two and a half years`, `half-day`."""
    found = []
    for match in HALVES.finditer(text):
        count = match["count"] or match["before"] or match["bare"] or "0"
        whole = (value_of_words(count) or 1.0) if count.isalpha() else float(count)
        span = match["unit"] or match["after"] or match["half"]
        unit, factor = units()[span.casefold()] if span else ("", 1.0)
        value = (whole + 0.5) * factor
        found.append(
            Quantity(match.group(), match.start(), match.end(), (value,), unit, raw=value / factor, factor=factor)
        )
    for match in GLYPHS.finditer(text):
        unit, factor = units()[match[3].casefold()] if match[3] else ("", 1.0)
        raw = float(match[1] or 0) + unicodedata.numeric(match[2])
        found.append(Quantity(match.group(), match.start(), match.end(), (raw * factor,), unit, raw=raw, factor=factor))
    return [*found, *clocked(text)]


def clocked(text: str) -> list[Quantity]:
    """`1 h 10 min`, `2 hours and 30 minutes`: one span of time."""
    found = []
    for match in hours_and_minutes().finditer(text):
        seconds = float(match[1]) * 3600 + float(match[2]) * 60
        found.append(Quantity(match.group(), match.start(), match.end(), (seconds,), "second", raw=seconds, factor=1.0))
    return found


@by_language()
def hours_and_minutes() -> re.Pattern[str]:
    hour, minute = (
        "|".join(re.escape(name) for name, unit in units().items() if unit == ("second", size)) for size in (3600, 60)
    )
    joined = r"(?:,?\s(?:and|und|et|y|e|en)\s|,?\s?)"
    return re.compile(
        rf"\b(\d+)[\s-]?(?:{hour}){joined}(\d+)(?:[\s-]?(?:{minute})\b|(?<=\dh\d\d)\b|(?<=\d\sh\s\d\d)\b)", re.I
    )


def overlaps(one: Quantity, other: Quantity) -> bool:
    return one.start < other.end and other.start < one.end


def quantity_of(match: re.Match[str]) -> Quantity | None:
    if match["digits"] and re.match(r"[A-Za-z]", match.string[match.end() :]):
        return None
    if match["words"] and period_not_share(match):
        return None
    if match["unit"] and EVERY.search(match.string[: match.start()]) and periods("every " + match.group()):
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
        ordinal=bool(match["ordinal"]) or bool(match["words"] and match["words"].casefold() in RANKS),
        over=bool(OVER.search(match.string[:start])),
        weak=weak,
    )


def period_not_share(match: re.Match[str]) -> bool:
    """`50 a quarter` names a period; a share is `by a quarter`, `to a quarter` or `a quarter of`."""
    if not match["words"].casefold().startswith(("a ", "one ")) or match["words"].casefold() not in fractions():
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
        scale = (match["wordscale"] or "").casefold()
        factor = scales().get(scale) or scales().get(scale.rstrip("s"), 1)
        return () if value is None else (value * factor,)
    values = readings(match["digits"])
    scale = (match["scale"] or match["letter"] or "").casefold().rstrip(".")
    if not scale:
        return values
    known = scales()
    factor = known.get(scale) or known.get(f"{scale}.") or known[scale.rstrip("s") if len(scale) > 2 else scale]
    if match["letter"] == "m" and not (match["sign"] or match["currency"]):
        return (*(value * factor for value in values), *values)
    return tuple(value * factor for value in values)


def readings(digits: str) -> tuple[float, ...]:
    """1,200 and 1.200 and 1 200 → 1200; 2,5 → 2.5; an unclear one gives both, in its language the likelier first."""
    groups = re.split(r"[.,'’\u00a0\u202f ]", digits)
    marks = re.findall(r"[.,'’\u00a0\u202f ]", digits)
    if not marks:
        return (float(digits),)
    if len(marks) == 1 and marks[0] in ".," and len(groups[1]) != 3:
        return (float(f"{groups[0]}.{groups[1]}"),)
    whole = float("".join(groups))
    if len(marks) == 1 and marks[0] == ".":
        return (float(digits), whole) if current() == ENGLISH else (whole, float(digits))
    if len(set(marks)) > 1 or len(groups[-1]) != 3:
        return (float("".join(groups[:-1]) + "." + groups[-1]),)
    return (whole,)


def with_unit(match: re.Match[str], values: tuple[float, ...]) -> Quantity:
    plain = Quantity("", 0, 0, values)
    sign = match["sign"] or match["currency"]
    if sign:
        return replace(plain, unit=CURRENCIES[sign.casefold()])
    if match["times"]:
        return plain if often(match) else replace(plain, unit="x")
    rank = match["ordinal"] or (match["words"] and match["words"].casefold() in RANKS)
    if (
        match["unit"]
        and not rank
        and not (match["unit"].casefold() == "second" and YEAR.fullmatch(match["digits"] or ""))
    ):
        name, factor = units()[
            re.sub(r"[\s-]", " ", match["unit"].casefold()) if match["unit"][0] != "-" else match["unit"].casefold()
        ]
        return replace(plain, unit=name, values=tuple(value * factor for value in values), raw=values[0], factor=factor)
    if match["words"] and match["words"].casefold() in fractions():
        percent = values[0] * 100
        return replace(plain, unit="%", values=(percent, float(round(percent)), round(percent, 1)))
    if match["letter"] == "m" and len(values) > 1:
        return replace(plain, unit="m?")
    return plain


def often(match: re.Match[str]) -> bool:
    """`2x per week` is twice a week, no doubling."""
    return bool(
        period_pattern().match(match.string, match.end()) or period_pattern().match(match.string, match.end() + 1)
    )


def bound_of(match: re.Match[str], start: int) -> str:
    if match["plus"] or match["plus_after"]:
        return "+"
    return bound_before(match.string, start)


# "from infants up to sixth class": an end, no bound.
UP_TO = re.compile(r"\bfrom\b[^;.]{1,60}\b(?:up|down)\s+to\s*$", re.I)


def bound_before(text: str, start: int) -> str:
    before = text[max(0, start - 24) : start]
    if UP_TO.search(text[:start]):
        return "="
    return next((mark for mark, pattern in bounds() if pattern.search(before)), "=")


def multiples(text: str) -> list[Quantity]:
    return [
        Quantity(match.group(), match.start(), match.end(), (value,), unit, bound=bound_before(text, match.start()))
        for pattern, value, unit in multiplied()
        for match in pattern.finditer(text)
    ]
