"""Cut the lines of a résumé into its head and its sections, by the names and the look of headings."""

from dataclasses import dataclass, field

from resumes.structuring.lines.layout import Line
from resumes.structuring.sections.bare_names import UNKNOWN
from resumes.structuring.sections.heading_lines import heading_kinds
from resumes.structuring.sections.margins import margins_apart, margins_first, whole_headings
from resumes.structuring.signs.contact import EMAIL, phone_in
from resumes.structuring.signs.dates import periods

FOOT = 2
UNCALLED = ("skills", "languages", "interests", "education", "certificates")


@dataclass
class Section:
    """`kind` is a JSON Resume section, `contact`, `summary` or UNKNOWN; the head of the page has no heading."""

    kind: str
    heading: Line | None
    lines: list[Line] = field(default_factory=list)
    more: list[Line] = field(default_factory=list)


def sections_of(lines: list[Line]) -> list[Section]:
    """The head first (kind "head"), then every section in reading order."""
    lines = whole_headings(margins_apart(margins_first(lines)))
    kinds = heading_kinds(lines)
    head = Section("head", None)
    found = [head]
    named = {lines[position].source.column for position in kinds}
    boxed = contact_columns(lines) - named
    headed = named | boxed
    headed -= {column for column in headed if column and goes_on(lines, kinds, column)}
    current = dict.fromkeys(headed, head)
    for position, line in enumerate(lines):
        kind, column = kinds.get(position, ""), line.source.column
        if kind == "document" or closes_with_contacts(lines, position, found[-1]):
            head.lines.append(line)
        elif kind:
            current[column] = merged(found, kind, line)
            headed.add(column)
        elif column in boxed and lone_date(line):
            found[-1].lines.append(line)
        else:
            (current[column] if column in headed else found[-1]).lines.append(line)
    for section in found:
        if section.kind == "summary" and holds_contacts(section.lines):
            section.kind = "contact"
    return found


def closes_with_contacts(lines: list[Line], position: int, section: Section) -> bool:
    """A foot with a telephone or an address, after sections in which nobody is to be called."""
    return (
        position >= len(lines) - FOOT
        and section.kind in UNCALLED
        and reaches(lines[position])
        and not lines[position].bullet
    )


def reaches(line: Line) -> bool:
    return bool(EMAIL.search(line.text) or phone_in(line.text))


def lone_date(line: Line) -> bool:
    """Nothing but a period: the second column of a row further down, not of the box of contacts."""
    found = periods(line.text)
    return len(found) == 1 and found[0].begin == 0 and found[0].finish >= len(line.text.rstrip(" ."))


def goes_on(lines: list[Line], kinds: dict[int, str], column: int) -> bool:
    """The column opens in the middle of a section: its first lines, before any heading, are items and dates."""
    opening: list[Line] = []
    for position, line in enumerate(lines):
        if line.source.column == column:
            if position in kinds:
                break
            opening.append(line)
    told = any(map(reaches, opening))
    return not told and any(line.bullet for line in opening) and any(periods(line.text) for line in opening)


def contact_columns(lines: list[Line]) -> set[int]:
    """Boxes without a heading that hold an address or a number."""
    return {line.source.column for line in lines if line.source.column and EMAIL.search(line.text)}


def holds_contacts(lines: list[Line]) -> bool:
    """`About` over an address and a number, without running text, is no summary."""
    return any(map(reaches, lines)) and not any(len(line.text.split()) > 9 for line in lines)


def merged(found: list[Section], kind: str, line: Line) -> Section:
    """A heading over two lines (`Work` / `Experience`) opens one section."""
    last = found[-1]
    if (
        last.kind == kind
        and not last.lines
        and last.heading
        and last.heading.source.place.page == line.source.place.page
        and kind != UNKNOWN
    ):
        last.more.append(line)
        return last
    found.append(Section(kind, line))
    return found[-1]
