"""Words and addresses that were broken at the end of a line become whole; their second half moves up."""

import re
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from resumes.reading.pdf.lines import Line

_BROKEN = re.compile(r"([^\W\d_]+)[-‐]$")
_REST = re.compile(r"^([^\W\d_]+(?:[-‐][^\W\d_]+)*[.,;:)!?]*)(?:\s+|$)")
_OPEN_ADDRESS = re.compile(r"^[\w.+-]+@(?:[\w-]+\.)*(?:[\w-]+|[\w-]+\.\w?)$")
_PREFIXES = frozenset(
    ("co", "self", "non", "cross", "multi", "long", "short", "full", "part", "high", "low", "mid", "well")
)
_ADDRESS_END = re.compile(r"^[a-z0-9.-]*[a-z0-9]$")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")


class Breaking(Enum):
    """Whether the program that made the file breaks words by itself; others break only at a written hyphen."""

    NEVER = "office programs and browsers"
    JUSTIFIED = "only in justified text"
    ALWAYS = "TeX and its like"


def breaking(made_by: str) -> Breaking:
    name = made_by.lower()
    if any(word in name for word in ("tex", "indesign", "prince", "groff")):
        return Breaking.ALWAYS
    return Breaking.JUSTIFIED if "typst" in name else Breaking.NEVER


def whole(lines: Sequence[Line], *, breaking: Breaking) -> list[Line]:
    words = _whole_words(lines)
    for above, line in pairwise(lines):
        if not above.cells or not line.cells or not _goes_on(above, line):
            continue
        if _is_broken_address(above, line):
            above.cells[-1] += line.cells.pop(0)
            continue
        at = _broken_cell(above)
        first = _BROKEN.search(above.cells[at]) if at >= 0 else None
        rest = _REST.match(line.cells[0])
        if first and rest and rest.group(1)[0].islower():
            breaks = breaking is Breaking.ALWAYS or (breaking is Breaking.JUSTIFIED and _is_flush(above, lines))
            keep = _keeps_hyphen(first.group(1), rest.group(1).rstrip(".,;:)!?"), words, breaks=breaks)
            above.cells[at] = above.cells[at][: None if keep else -1] + rest.group(1)
            line.cells[0] = line.cells[0][rest.end() :]
    for line in lines:
        line.cells = [cell for cell in line.cells if cell]
    return [line for line in lines if line.cells]


def _is_broken_address(above: Line, line: Line) -> bool:
    """An e-mail address without a full domain, and what looks like the rest of it right below."""
    last = above.cells[-1]
    open_end = _OPEN_ADDRESS.match(last) and not re.search(r"\.[a-z]{2,}$", last)
    return bool(open_end and _ADDRESS_END.match(line.cells[0]) and len(line.cells) == 1)


def _whole_words(lines: Sequence[Line]) -> set[str]:
    """Words that stand inside a line, where none is broken."""
    inside = [_WORD.findall(cell) for line in lines for cell in line.cells]
    return {word.lower() for found in inside for word in found[1:-1]}


def _broken_cell(line: Line) -> int:
    return next((at for at, cell in enumerate(line.cells) if _BROKEN.search(cell)), -1)


def _goes_on(above: Line, line: Line) -> bool:
    same = (above.page, above.column) == (line.page, line.column) and not line.bullet
    return same and abs(above.size - line.size) < 0.6 and line.gap < 0.9


def _keeps_hyphen(first: str, rest: str, words: set[str], *, breaks: bool) -> bool:
    joined, hyphened = (first + rest).lower(), f"{first}-{rest}".lower()
    if hyphened in words or joined in words:
        return hyphened in words
    return not breaks or first.lower() in _PREFIXES or (first.lower() in words and rest.lower() in words)


def _is_flush(line: Line, lines: Sequence[Line]) -> bool:
    """Ends where other lines of its column end, as in justified text."""
    ends = [other.right for other in lines if (other.page, other.column) == (line.page, line.column)]
    alike = sum(abs(end - line.right) < 0.8 for end in ends)
    return alike > 2 or (alike == 2 and line.right > max(ends) - 0.8)
