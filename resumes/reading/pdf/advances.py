"""How wide letters really are, where a file's own figures mislead: what is drawn next shows it."""

from collections.abc import Sequence
from itertools import pairwise

from resumes.reading.pdf.glyphs import Font, Glyph

_FEW_SPACES = 0.05
_LIGATURE_LETTER = 0.39  # in font sizes: the widest that a letter of a ligature is
_USUAL_LETTER = 0.28
_MOST_OVERHANG = 0.09  # more than this is kerning


def corrected(glyphs: Sequence[Glyph]) -> Sequence[Glyph]:
    """Ligatures come as letters on one spot; letters with overhang seem wider than they are."""
    _spread_ligatures(glyphs)
    if not has_spaces(glyphs):
        _narrow(glyphs)
    return glyphs


def has_spaces(glyphs: Sequence[Glyph]) -> bool:
    """Whether the file writes its spaces, or only leaves room for them as TeX does."""
    return sum(glyph.text.isspace() for glyph in glyphs) >= _FEW_SPACES * len(glyphs)


def _spread_ligatures(glyphs: Sequence[Glyph]) -> None:
    start = 0
    for at in range(1, len(glyphs) + 1):
        if at < len(glyphs) and _same_spot(glyphs[start], glyphs[at]):
            continue
        if at - start > 1:
            _spread(glyphs[start:at], glyphs[at] if at < len(glyphs) else None)
        start = at


def _same_spot(a: Glyph, b: Glyph) -> bool:
    return abs(a.left - b.left) < 0.01 and abs(a.base - b.base) < 0.01 and a.ink is b.ink


def _spread(letters: Sequence[Glyph], following: Glyph | None) -> None:
    first, count = letters[0], len(letters)
    size = first.ink.size
    total = max(count * _USUAL_LETTER * size, first.right - first.left)
    if following and abs(following.base - first.base) < 0.1 and not following.spaced:
        room = following.left - first.left
        total = room if 0 < room <= count * _LIGATURE_LETTER * size else total
    for number, letter in enumerate(letters):
        letter.left = first.left + total * number / count
        letter.right = first.left + total * (number + 1) / count


def _narrow(glyphs: Sequence[Glyph]) -> None:
    least: dict[tuple[Font, str], float] = {}
    for a, b in pairwise(glyphs):
        step = (b.left - a.left) / a.ink.size
        if abs(a.base - b.base) < 0.1 and step >= 0.6 * (a.right - a.left) / a.ink.size:
            key = (a.ink.font, a.text)
            least[key] = min(step, least.get(key, step))
    for glyph in glyphs:
        width = least.get((glyph.ink.font, glyph.text))
        if width is not None:
            overhang = glyph.right - glyph.left - width * glyph.ink.size
            glyph.right -= min(max(overhang, 0), _MOST_OVERHANG * glyph.ink.size)
