"""The name of a page whose side column was pasted first, as text from LinkedIn's PDF is."""

from itertools import pairwise

from resumes.structuring.head.names import name_score
from resumes.structuring.lines.layout import Line
from resumes.structuring.sections.cutting import Section
from resumes.structuring.signs.headings import section_kind
from resumes.structuring.signs.months import letters

OPENERS = ("summary", "work", "education")
UNDER_NAME = 3
SURE = 2.2


def with_head(sections: list[Section]) -> list[Section]:
    """Where a contact section stands first and nothing before it, its address tells which later line is the name."""
    told = next((section for section in sections if section.kind == "contact"), None)
    if sections[0].lines or told is None or len(sections) < 3 or sections[1] is not told:
        return sections
    handles = letters(" ".join(line.text for line in told.lines)).replace(" ", "")
    for before, section in pairwise(sections[1:]):
        if section.kind in OPENERS and (start := name_at(before.lines, handles)) is not None:
            sections[0].lines = before.lines[start:]
            before.lines = before.lines[:start]
            break
    return sections


def name_at(lines: list[Line], handles: str) -> int | None:
    """Where the last lines of a section begin with a name that the address repeats."""
    first = max(0, len(lines) - UNDER_NAME - 1)
    for position in range(first, len(lines)):
        line = lines[position]
        if not line.bullet and not section_kind(line.text) and name_score(line.text, handles) >= SURE:
            return position
    return None
