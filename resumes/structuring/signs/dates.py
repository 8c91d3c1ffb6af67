"""Dates and periods in running text, in the seven languages, to ISO as far as they are stated."""

import re
from dataclasses import dataclass

from resumes.structuring.signs.date_patterns import (
    DASH,
    DURATION,
    FIRST,
    MONTH_FIRST,
    NOW,
    OPENED,
    SCHOOL_YEAR,
    SECOND,
    SHORT_RANGE,
    YEARS_SHORT,
)
from resumes.structuring.signs.months import MONTHS, letters


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch `begin:finish` of a text that says when. `end` is empty for "until today".

    `single` is true when only one date is stated; then it stands in `end`.
    """

    start: str
    end: str
    begin: int
    finish: int
    single: bool = False

    @property
    def present(self) -> bool:
        return not self.single and not self.end


def periods(text: str) -> list[Period]:
    """Every date or period in the text, from left to right, not overlapping."""
    found, position = [], 0
    while (period := next_period(text, position)) is not None:
        found.append(period)
        position = period.finish
    return found


def next_period(text: str, position: int) -> Period | None:
    """The first from there on. Years of two digits count in a range with months alone: `03/19 – 05/21`."""
    match = FIRST.search(text, position)
    short = SHORT_RANGE.search(text, position, match.start() if match else len(text))
    if short:
        end = "" if short["now"] else short_iso(short["last"])
        return Period(short_iso(short["first"]), end, short.start(), after_duration(text, short.end()))
    if match is None:
        return None
    bare = MONTH_FIRST.search(text, position, match.end())
    if bare and (dash := DASH.match(text, bare.end())) and (joined := SECOND.match(text, dash.end())):
        match = joined if joined.end() >= match.end() else match
    return spelled(text, match, bare)


def short_iso(text: str) -> str:
    """`Mar 19` and `03/19`."""
    first, year = re.split(r"[\s/]+", text.strip())
    return f"{century(int(year))}-{int(first) if first.isdigit() else MONTHS[letters(first.rstrip('.'))]:02d}"


def period(text: str) -> Period | None:
    """The period that a text is about: the first range, else the first single date."""
    found = periods(text)
    return next((one for one in found if not one.single), found[0] if found else None)


def spelled(text: str, match: "re.Match[str]", bare: "re.Match[str] | None") -> Period:
    if short := YEARS_SHORT.match(text, match.start()):
        first, last = short["first"], short["first"][:2] + short["last"]
        if match.lastgroup == "year" and int(last) > int(first):
            return Period(first, last, match.start(), short.end())
    if (years := SCHOOL_YEAR.match(text, match.start())) and int(years["last"]) == int(years["first"]) + 1:
        return Period(years["first"], years["last"], match.start(), years.end())
    if bare and bare.end() <= match.start() and (dash := DASH.match(text, bare.end())) and dash.end() == match.start():
        return same_year(text, match, bare)
    start = iso(match)
    if dash := DASH.match(text, match.end()):
        second = SECOND.match(text, dash.end())
        if second and second.lastgroup != "short":
            end = "" if second.lastgroup == "now" else iso(second, closing=True)
            if end and end[:4] < start[:4]:  # as a line from right to left shows it
                start, end = end, start
            return Period(start, end, begun(text, match.start()), after_duration(text, second.end()))
        if dash.end() >= len(text.rstrip()) and not dash[0].strip().isalpha():
            return Period(start, "", match.start(), len(text))
    if opened := OPENED.search(text[: match.start()]):
        return Period(start, "", opened.start(), after_duration(text, match.end()))
    if now := re.match(rf"\s*[,(/]?\s*{NOW}\)?", text[match.end() :], re.IGNORECASE):
        return Period(start, "", match.start(), match.end() + now.end())
    return Period("", iso(match, closing=True), match.start(), match.end(), single=True)


def same_year(text: str, match: "re.Match[str]", bare: "re.Match[str]") -> Period:
    """`June – September 2021`."""
    end = iso(match, closing=True)
    month = MONTHS[letters(bare["bare"])]
    return Period(f"{end[:4]}-{month:02d}", end, bare.start(), after_duration(text, match.end()))


def begun(text: str, position: int) -> int:
    """`from` and its like before a range belong to it."""
    opened = OPENED.search(text[:position])
    return opened.start() if opened else position


def after_duration(text: str, position: int) -> int:
    """The end of a duration such as `(2 years 6 months)` that follows a period."""
    match = DURATION.match(text, position)
    return match.end() if match else position


def iso(match: "re.Match[str]", closing: bool = False) -> str:
    kind, text = match.lastgroup or "", match[0]
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    year = str(next((number for number in numbers if number > 1900), 0))
    month = next((MONTHS[word] for word in map(letters, re.findall(r"[^\W\d_]+", text)) if word in MONTHS), 0)
    match kind:
        case "iso":
            return text
        case "ym" | "my" | "ymcjk":
            return f"{year}-{min(number for number in numbers):02d}"
        case "dmy":
            return day_first(numbers)
        case "dmony" | "mondy":
            return f"{year}-{month:02d}-{next(number for number in numbers if number < 32):02d}"
        case "mony" | "yrmon":
            return f"{year}-{month:02d}"
        case "monyy":
            return f"{century(numbers[-1])}-{month:02d}"
        case "quarter":
            quarter = next(number for number in numbers if number < 5)
            return f"{year}-{quarter * 3 if closing else quarter * 3 - 2:02d}"
        case _:
            return year


def day_first(numbers: list[int]) -> str:
    day, month, year = numbers
    if month > 12:
        day, month = month, day
    return f"{year}-{month:02d}-{day:02d}" if month <= 12 else str(year)


def century(two_digits: int) -> int:
    return 2000 + two_digits if two_digits < 60 else 1900 + two_digits
