"""Headings that look like the text around them: what stands above and below tells."""

from resumes.structuring.lines.layout import Line, left
from resumes.structuring.sections.paragraphs import sentence
from resumes.structuring.signs.headings import exact_kind, names_within
from resumes.structuring.signs.months import is_capital

UNKNOWN = "unknown"
WITHOUT_ENTRIES = ("summary", "certificates", "languages", "interests", "references")


def bare_name(lines: list[Line], position: int) -> bool:
    """In a file whose headings look like its text: a known name alone on a line that no list of words surrounds."""
    line = lines[position]
    above = lines[position - 1] if position else None
    listed = above is not None and not above.bullet and len(above.text.split()) < 4 and not exact_kind(above.text)
    if position + 1 < len(lines) and sentence(lines[position + 1].text, 1):
        listed = False
    return (
        bool(exact_kind(line.text))
        and is_capital(line.text[:1])
        and not line.bullet
        and len(line.cells) == 1
        and not listed
    )


def lists_apart(lines: list[Line], kept: dict[int, str]) -> dict[int, str]:
    """`Highlights` over a list, where the section above it has no entries that could have highlights."""
    looks = {lines[position].look for position in kept}
    found: dict[int, str] = {}
    for position in range(min(kept, default=len(lines)) + 1, len(lines) - 1):
        line, below = lines[position], lines[position + 1]
        plain = line.look in looks and len(line.cells) == 1 and not line.bullet and is_capital(line.text[:1])
        lists = below.bullet or left(below) > left(line) + 8
        out = left(line) <= left(lines[position - 1]) + 3 and kept.get(section_above(position, kept)) in WITHOUT_ENTRIES
        if plain and lists and out and position not in kept and names_within(line.text, "highlights"):
            found[position] = UNKNOWN
    return found


def section_above(position: int, kept: dict[int, str]) -> int:
    return max((other for other in kept if other < position), default=-1)
