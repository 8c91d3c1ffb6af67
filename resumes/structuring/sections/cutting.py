"""Cut the lines of a résumé into its head and its sections, by the names and the look of headings."""

from dataclasses import dataclass, field

from resumes.structuring.lines.layout import Line
from resumes.structuring.sections.bare_names import UNKNOWN
from resumes.structuring.sections.heading_lines import heading_kinds
from resumes.structuring.sections.margins import margins_apart, margins_first, whole_headings
from resumes.structuring.signs.contact import EMAIL, phone_in
from resumes.structuring.signs.dates import periods


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
    headed = {lines[position].source.column for position in kinds} | contact_columns(lines)
    headed -= {column for column in headed if column and goes_on(lines, kinds, column)}
    current = dict.fromkeys(headed, head)
    for position, line in enumerate(lines):
        kind, column = kinds.get(position, ""), line.source.column
        if kind == "document":
            head.lines.append(line)
        elif kind:
            current[column] = merged(found, kind, line)
            headed.add(column)
        else:
            (current[column] if column in headed else found[-1]).lines.append(line)
    for section in found:
        if section.kind == "summary" and holds_contacts(section.lines):
            section.kind = "contact"
    return found


def goes_on(lines: list[Line], kinds: dict[int, str], column: int) -> bool:
    """The column opens in the middle of a section: its first lines, before any heading, are items and dates."""
    opening: list[Line] = []
    for position, line in enumerate(lines):
        if line.source.column == column:
            if position in kinds:
                break
            opening.append(line)
    told = any(EMAIL.search(line.text) or phone_in(line.text) for line in opening)
    return not told and any(line.bullet for line in opening) and any(periods(line.text) for line in opening)


def contact_columns(lines: list[Line]) -> set[int]:
    """Boxes without a heading that hold an address or a number."""
    return {line.source.column for line in lines if line.source.column and EMAIL.search(line.text)}


def holds_contacts(lines: list[Line]) -> bool:
    """`About` over an address and a number, without running text, is no summary."""
    reached = any(EMAIL.search(line.text) or phone_in(line.text) for line in lines)
    return reached and not any(len(line.text.split()) > 9 for line in lines)


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
