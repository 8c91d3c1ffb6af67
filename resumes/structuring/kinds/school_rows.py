"""Entries of education that stand on one row each, so close and so long that they look like running text."""

from collections.abc import Sequence

from resumes.structuring.entries.cutting import Entry, dates_of, entries_of
from resumes.structuring.entries.narrow import columns_whole
from resumes.structuring.lines.layout import Line
from resumes.structuring.signs.lexicon import degree_score, school_score


def school_entries(lines: Sequence[Line]) -> list[Entry]:
    lines = columns_whole(lines)
    entries = entries_of(lines)
    if any(entry.head for entry in entries) or not each_is_one(lines):
        return entries
    return [Entry(head=[line]) for line in lines]


def each_is_one(lines: Sequence[Line]) -> bool:
    """Every row has its date, and most name a degree or a school."""
    named = [line for line in lines if degree_score(line.text) or school_score(line.text)]
    return len(named) * 2 > len(lines) and all(dates_of(line) and not line.bullet for line in lines)
