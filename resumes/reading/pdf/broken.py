"""Words and addresses that were broken at the end of a line become whole; their second half moves up."""

import re
from collections.abc import Sequence
from itertools import pairwise

from resumes.reading.pdf.lines import Line

_BROKEN = re.compile(r"([^\W\d_]+)[-‐]$")
_REST = re.compile(r"^([^\W\d_]+(?:[-‐][^\W\d_]+)*[.,;:)!?]*)(?:\s+|$)")
_OPEN_ADDRESS = re.compile(r"^[\w.+-]+@(?:[\w-]+\.)*(?:[\w-]+|[\w-]+\.\w?)$")
_ADDRESS_END = re.compile(r"^[a-z0-9.-]*[a-z0-9]$")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")


def whole(lines: Sequence[Line], *, typeset: bool) -> list[Line]:
    """`typeset` says that the program breaks words by itself (TeX, Typst); others break only at a written hyphen."""
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
            keep = _keeps_hyphen(first.group(1), rest.group(1).rstrip(".,;:)!?"), words, typeset=typeset)
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


def _keeps_hyphen(first: str, rest: str, words: set[str], *, typeset: bool) -> bool:
    joined, hyphened = (first + rest).lower(), f"{first}-{rest}".lower()
    if hyphened in words or joined in words:
        return hyphened in words
    return not typeset or (first.lower() in words and rest.lower() in words)
