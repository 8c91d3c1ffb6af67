"""`Skills: JavaScript, React` as one line under something else: a heading and what it is about, in a row."""

import re
from collections.abc import Iterator

from resumes.structuring.lines.layout import Line
from resumes.structuring.sections.cutting import Section
from resumes.structuring.signs.headings import exact_kind

LABELLED = re.compile(r"([^\W\d][^:.]{2,30}?)\s*:\s+(?=\S)")
ITEMS = re.compile(r"[,;|·•/]")
HOSTS = {"education": {"skills", "languages", "interests"}, "contact": {"languages"}}
"""Sections that have no field for such a thing, and what may stand in them."""
ALONE = {"languages", "interests"}
"""What may be a single thing; one single skill is as well a course that was taken."""
APART = 0.8


def with_inline(found: list[Section]) -> list[Section]:
    return [part for section in found for part in (section, *taken(section))]


def taken(section: Section) -> Iterator[Section]:
    """Lines that are sections themselves leave the one they stand in."""
    known = HOSTS.get(section.kind, set())
    lines = [line for line in section.lines[ending(section) :] if kind_of(line, known)]
    section.lines = [line for line in section.lines if line not in lines]
    for line in lines:
        yield opened(line, kind_of(line, known))


def ending(section: Section) -> int:
    """Where they may begin: anywhere among personal details, else after the last entry, apart from it."""
    if section.kind == "contact":
        return 0
    known, begin = HOSTS.get(section.kind, set()), len(section.lines)
    while begin and kind_of(section.lines[begin - 1], known):
        begin -= 1
    apart = (at for at in range(begin, len(section.lines)) if section.lines[at].source.gap >= APART)
    return next(apart, len(section.lines))


def kind_of(line: Line, known: set[str]) -> str:
    match = LABELLED.match(line.text)
    if match is None or line.bullet or len(line.cells) > 1:
        return ""
    kind = exact_kind(match[1])
    listed = kind in ALONE or ITEMS.search(line.text, match.end())
    return kind if kind in known and listed else ""


def opened(line: Line, kind: str) -> Section:
    end = line.text.index(":")
    words = line.words
    return Section(kind, line.of(words.cut(0, end).strip()), [line.of(words.cut(end + 1, len(line.text)).strip())])
