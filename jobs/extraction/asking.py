"""The clauses of a posting that ask for something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from jobs.extraction.clauses import clauses
from jobs.extraction.headings import SILENT, Part
from jobs.extraction.lines import Shape
from jobs.extraction.meaning import asks, loose_part, meant_part, plainly_asks, unfilled
from jobs.extraction.sections import Entry
from jobs.extraction.speakers import does_work

LONGEST_CLAUSE = 600
UNHEADED = (Part.INTRODUCTION, Part.UNKNOWN)


@dataclass(frozen=True)
class Clause:
    start: int
    end: int
    part: Part
    heading: str


def wanted_clauses(entry: Entry) -> Iterator[Clause]:
    """The clauses of a line that ask for something; a clause that says little means what its sentence means."""
    line, bullet = entry.line, entry.line.shape is Shape.BULLET
    part = believed_part(entry)
    if part in SILENT or unfilled(line.text):
        return
    words = line.text[entry.label_end :]
    offset = line.start + entry.label_end
    for (begin, end), spans in clauses(words, bullet=bullet):
        if words[end : end + 1] in ("?", ":"):
            continue
        whole = meant_part(words[begin:end], part, bullet=bullet)
        for a, b in spans:
            alone = whole if (a, b) == (begin, end) else meant_part(words[a:b], part, bullet=bullet)
            meant = alone or (whole if len(spans) > 1 and asks(words[a:b]) else None)
            if meant is not None and b - a <= LONGEST_CLAUSE:
                yield Clause(offset + a, offset + b, meant, entry.heading)


def believed_part(entry: Entry) -> Part:
    """A line after the end of a list, and one that seeks a person in a silent part, speak for themselves."""
    if entry.part in SILENT and entry.part is not Part.ASIDE:
        seeking = entry.trailing and re.search(
            r"\b(?:looking for|seeking|ideal candidate|you (?:must|need|have))\b", entry.line.text
        )
        able = entry.line.shape is Shape.BULLET and re.search(
            r"\b[Aa]bility to\b|\b[Ee]xperience (?:in|with)\b", entry.line.text
        )
        return Part.UNKNOWN if seeking or (able and entry.part is Part.PROCESS) else entry.part
    goes_on_with_work = entry.part is Part.DUTIES and not entry.line.after_blank and does_work(entry.line.text)
    return Part.UNKNOWN if entry.trailing and not goes_on_with_work else entry.part


def with_bare_lists(found: list[Entry]) -> Iterator[Entry]:
    """A list under no heading that clearly asks in two of its lines, and in a third of them, asks in all of them."""
    for bare, group in groupby(found, key=lambda entry: entry.line.shape is Shape.BULLET and entry.part in UNHEADED):
        listed = list(group)
        asking = sum(plainly_asks(entry.line.text) for entry in listed)
        if bare and asking >= max(2, len(listed) / 3):
            listed = [
                entry if loose_part(entry.line.text, bullet=True) else replace(entry, part=Part.MUST)
                for entry in listed
            ]
        yield from listed
