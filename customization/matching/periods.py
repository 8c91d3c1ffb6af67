"""Months of work from dates, overlaps counted once."""

import re
from collections.abc import Iterable
from datetime import date

from resumes.document import Work

DATE = re.compile(r"^(\d{4})(?:-(\d{1,2}))?")
NO_DATE = frozenset[int]()


def month(text: str, *, end: bool, today: date) -> int | None:
    """Months since year 0. A bare year begins in January and ends in December, the running year today."""
    match = DATE.match(text.strip())
    if not match:
        return None
    year = int(match[1])
    if match[2]:
        return year * 12 + min(max(int(match[2]), 1), 12) - 1
    if not end:
        return year * 12
    return min(year * 12 + 11, today.year * 12 + today.month - 1) if year >= today.year else year * 12 + 11


def months(entry: Work, today: date) -> frozenset[int]:
    """The months of one entry; a start without an end lasts until today. 2019 to 2021 in bare years is two years."""
    begin = month(entry.start_date, end=False, today=today)
    if begin is None:
        return NO_DATE
    finish = month(entry.end_date, end=True, today=today) if entry.end_date else today.year * 12 + today.month - 1
    if finish is None or finish < begin:
        return NO_DATE
    bare = len(entry.start_date) == 4 and len(entry.end_date) == 4 and entry.start_date != entry.end_date
    return frozenset(range(begin, finish + 1 - (12 if bare else 0)))


def years(entries: Iterable[Work], today: date) -> float:
    together = NO_DATE.union(*(months(entry, today) for entry in entries))
    return len(together) / 12
