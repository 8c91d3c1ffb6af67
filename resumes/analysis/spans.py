"""Months of work, from ISO dates of any precision."""

from collections.abc import Iterable
from datetime import date

from resumes.document import Dated

type Span = tuple[int, int]


def month(text: str, closing: bool = False) -> int:
    """Months since year 0. A year alone opens in January and closes in December."""
    parts = text.split("-")
    year = int(parts[0])
    if len(parts) > 1:
        return year * 12 + int(parts[1]) - 1
    return year * 12 + (11 if closing else 0)


def span(entry: Dated, today: date) -> Span | None:
    """The first and last month of an entry; an open end is today. None when it states no start or no sense."""
    try:
        first = month(entry.start_date)
        last = month(entry.end_date, closing=True) if entry.end_date else today.year * 12 + today.month - 1
    except ValueError:
        return None
    return (first, min(last, today.year * 12 + today.month - 1)) if first <= last else None


def merged(spans: Iterable[Span]) -> list[Span]:
    """Overlapping and adjoining spans as one, in order."""
    whole: list[Span] = []
    for first, last in sorted(spans):
        if whole and first <= whole[-1][1] + 1:
            whole[-1] = (whole[-1][0], max(whole[-1][1], last))
        else:
            whole.append((first, last))
    return whole


def years(spans: Iterable[Span]) -> float:
    """Years worked, overlaps once, to a tenth."""
    return round(sum(last - first + 1 for first, last in merged(spans)) / 12, 1)


def iso(months: int) -> str:
    return f"{months // 12}-{months % 12 + 1:02d}"
