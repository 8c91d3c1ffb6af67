"""Dates in text and in date fields, and years of work computed from them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

MONTHS = (
    "jan january januar janvier enero gennaio janeiro",
    "feb february februar fevrier février febrero febbraio fevereiro",
    "mar march märz maerz mars marzo março",
    "apr april avril abril aprile",
    "may mai mayo maggio maio",
    "jun june juni juin junio giugno junho",
    "jul july juli juillet julio luglio julho",
    "aug august août aout agosto",
    "sep sept september septembre septiembre settembre setembro",
    "oct okt october oktober octobre octubre ottobre outubro",
    "nov november novembre noviembre novembro",
    "dec dez december dezember décembre decembre diciembre dicembre dezembro",
)
NUMBER_OF_MONTH = {name: index + 1 for index, names in enumerate(MONTHS) for name in names.split()}
NAME = "|".join(sorted(NUMBER_OF_MONTH, key=len, reverse=True))
YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
DATE = re.compile(
    rf"\b(?:(?:(?P<day1>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+)?(?P<name>{NAME})\.?\s+(?:(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,\s+)?(?P<y1>{YEAR})"
    rf"|(?P<y2>{YEAR})[-/.](?P<m2>0[1-9]|1[0-2])(?:[-/.](?P<d2>[0-3]\d))?(?!\d)"
    rf"|(?:(?P<d3>[0-3]?\d)[./-])?(?P<m3>0?[1-9]|1[0-2])[./-](?P<y3>{YEAR})"
    rf"|(?P<y4>{YEAR}))(?![\d%+]|[.,]\d|\s?(?:%|[kKmM]\b))",
    re.IGNORECASE,
)
NOW = re.compile(
    r"\b(?:present|now|today|current(?:ly)?|ongoing|to date|heute|aujourd'hui|actualidad|presente|atual)\b", re.I
)


@dataclass(frozen=True)
class Moment:
    """A date with what is known of it; a month or day of 0 is not stated."""

    year: int
    month: int = 0
    day: int = 0
    text: str = ""
    start: int = 0
    end: int = 0

    def within(self, other: "Moment") -> bool:
        """Whether `other` states at least as much and agrees."""
        return self.year == other.year and self.month in (0, other.month) and self.day in (0, other.day)


@lru_cache(maxsize=4_000)
def moments(text: str) -> tuple[Moment, ...]:
    return tuple(moment_of(match) for match in DATE.finditer(text))


def moment_of(match: re.Match[str]) -> Moment:
    year = int(match["y1"] or match["y2"] or match["y3"] or match["y4"])
    month = NUMBER_OF_MONTH[match["name"].casefold()] if match["name"] else int(match["m2"] or match["m3"] or 0)
    day = int(match["day1"] or match["day2"] or match["d2"] or match["d3"] or 0)
    return Moment(year, month, day, match.group(), match.start(), match.end())


def open_ended(text: str) -> bool:
    return bool(NOW.search(text))


def months_of(start: str, end: str, today: date) -> tuple[int, int] | None:
    """The span of an entry as months from year 0; a bare year counts from its first to its last month."""
    starts, ends = moments(start), moments(end)
    if not starts:
        return None
    first = starts[0].year * 12 + (starts[0].month or 1) - 1
    last = today.year * 12 + today.month - 1
    if ends:
        last = ends[0].year * 12 + (ends[0].month or 12) - 1
    return (first, max(first, last))


def years(spans: Iterable[tuple[int, int]]) -> float:
    """Years covered by at least one span."""
    covered, reached = 0, -1
    for first, last in sorted(spans):
        begin = max(first, reached)
        covered, reached = covered + max(0, last - begin), max(reached, last)
    return covered / 12
