"""Arabic and Hebrew: letters stand on the page from right to left, numbers and Latin words among them do not.

The order in which a file draws such letters says nothing; where they stand does. What stands on one line is put in
the order in which it is read (the visual order of the Unicode bidirectional algorithm, UAX 9, undone for one level).
"""

import re
from collections.abc import Sequence
from itertools import groupby
from unicodedata import bidirectional

from resumes.reading.pdf.glyphs import Glyph

_LEFTWARD = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_NUMBER = re.compile(r"\d+(?:[\s().-]+\d+)+\+")
_GROUPS = re.compile(r"[\s().-]+|\d+|\+")
_SPACE = 0.2
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def is_leftward(text: str) -> bool:
    return _LEFTWARD.search(text) is not None


def is_near(run: Sequence[Glyph], glyph: Glyph, reach: float) -> bool:
    """Close to what the run covers so far, on either side."""
    left, right = min(one.left for one in run), max(one.right for one in run)
    return max(glyph.left - right, left - glyph.right) < reach


def as_read(run: Sequence[Glyph]) -> str:
    """The letters of a run in reading order, with the spaces that the file writes or leaves room for."""
    seen: list[str] = []
    end: float | None = None
    for glyph in sorted(run, key=lambda one: (one.left + one.right, one.left)):
        blank = glyph.text.isspace()
        if blank or (end is not None and glyph.left - end > _SPACE * glyph.ink.size):
            seen += [" "] if seen and seen[-1] != " " else []
        if not blank:
            seen.append(glyph.text)
            end = max(end or glyph.right, glyph.right)
    return turned("".join(seen))


def turned(seen: str) -> str:
    """What is seen from left to right, as it is read: reversed, with numbers and Latin words as they stand."""
    runs = ["".join(group) for _, group in groupby(seen, key=_direction)]
    parts = _whole(runs)
    return "".join(part if _strong(part) else part[::-1].translate(_MIRRORED) for part in reversed(parts)).strip()


def _whole(runs: Sequence[str]) -> list[str]:
    """Marks between two Latin words or numbers belong to them."""
    parts: list[str] = []
    for at, run in enumerate(runs):
        inner = 0 < at < len(runs) - 1 and _direction(run[0]) == "N"
        between = inner and _strong(runs[at - 1]) and _strong(runs[at + 1])
        behind = bool(parts) and _strong(parts[-1]) and _strong(run)
        if between or behind:
            parts[-1] += run
        else:
            parts.append(run)
    return parts


def _strong(run: str) -> bool:
    return _direction(run[0]) == "L"


def _direction(character: str) -> str:
    kind = bidirectional(character)
    if kind in ("R", "AL", "NSM"):
        return "R"
    return "L" if kind in ("L", "EN", "AN") else "N"


def number_as_read(text: str) -> str:
    """A telephone number that a line from right to left shows by its groups in reverse: `0148 555 20+`."""
    return "".join(reversed(_GROUPS.findall(text))) if _NUMBER.fullmatch(text) else text
