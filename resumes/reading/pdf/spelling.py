"""Where one word ends and the next begins."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from resumes.reading.pdf.glyphs import Glyph

_SPACE, _GUESSED_SPACE = 0.135, -0.04  # wider than the letters of the run usually stand, in font sizes
_MANY_GAPS = 30
_EVEN = 1.25


def spelled(run: Sequence[Glyph]) -> str:
    """Spaces by what the file says, or where letters stand further apart than the others of the run."""
    inked = [glyph for glyph in run if not glyph.text.isspace()]
    gaps = [(b.left - a.right) / max(a.ink.size, b.ink.size) for a, b in pairwise(inked)]
    tracking = _tracking(gaps, len(run) - len(inked))
    usual = min(max(median(gaps), -0.1), 0.05) if gaps else 0.0
    text, spaced, number = "", False, 0
    for glyph in run:
        if glyph.text.isspace():
            spaced = True
            continue
        if number and _is_space(gaps[number - 1] - usual, glyph, spaced, tracking and tracking - usual):
            text += " "
        text, spaced, number = text + glyph.text, False, number + 1
    return text


def _is_space(gap: float, glyph: Glyph, spaced: bool, tracking: float | None) -> bool:
    if tracking is not None:
        return gap > tracking + 0.18
    return spaced or gap > (_GUESSED_SPACE if glyph.spaced else _SPACE)


def _tracking(gaps: list[float], spaces: int) -> float | None:
    """How far the letters of spread type stand apart; None for usual type."""
    if len(gaps) < 4:
        return None
    middle = median(gaps)
    even = sum(abs(gap - middle) < 0.08 for gap in gaps) >= 0.7 * len(gaps)
    spread = middle > 0.3 or (middle > 0.07 and spaces < 0.4 * len(gaps)) or spaces > 0.7 * len(gaps)
    return middle if even and spread and middle > 0.07 else None


def word_gap(runs: Sequence[Sequence[Glyph]]) -> float:
    """How far words stand apart where the file only leaves room for spaces, in font sizes; endless if justified."""
    gaps = sorted(
        (b.left - a.right) / b.ink.size for run in runs for a, b in pairwise(run) if b.spaced and not a.text.isspace()
    )
    if len(gaps) < _MANY_GAPS:
        return float("inf")
    middle = gaps[len(gaps) // 2]
    return middle if gaps[len(gaps) * 9 // 10] <= _EVEN * middle else float("inf")
