"""How wide letters really are, where a file's own figures mislead: what is drawn next shows it."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from unicodedata import combining

from resumes.reading.pdf.glyphs import Glyph

_FEW_SPACES = 0.05
_LIGATURE_LETTER = 0.39  # in font sizes: the widest that a letter of a ligature is
_USUAL_LETTER = 0.28
_TIGHTEST = 0.45  # of a stated width: closer letters do not follow each other
_OFTEN = 4
_WRONG = 0.15  # small letters are never kerned as tightly as this: the stated width is wrong
_MOST_OVERHANG = 0.09  # more than this is kerning


def corrected(glyphs: Sequence[Glyph]) -> Sequence[Glyph]:
    """Ligatures come as letters on one spot; letters with overhang seem wider than they are."""
    glyphs = _without_echoes(glyphs)
    _spread_ligatures(glyphs)
    if not has_spaces(glyphs):
        _narrow(glyphs)
    return glyphs


def _without_echoes(glyphs: Sequence[Glyph]) -> Sequence[Glyph]:
    """A letter and its accent drawn as two shapes, each of which says both (`ọ̀`): the second says nothing new."""
    echoes: set[int] = set()
    for at, glyph in enumerate(glyphs):
        if at < 3 or not combining(glyph.text[:1] or " ") or at - 2 in echoes:
            continue
        first, second, letter = glyphs[at - 3], glyphs[at - 2], glyphs[at - 1]
        same = (first.text, second.text) == (letter.text, glyph.text) and abs(letter.base - first.base) < first.ink.size
        if same and first.left - 0.01 <= letter.left and letter.right <= first.right + 0.01:
            echoes |= {at - 1, at}
    return [glyph for at, glyph in enumerate(glyphs) if at not in echoes] if echoes else glyphs


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
    """Each font for itself, by its identity: small capitals look as their upright sister does, but are wider."""
    steps: dict[tuple[int, str], list[float]] = {}
    for a, b in pairwise(glyphs):
        step = (b.left - a.left) / a.ink.size
        if abs(a.base - b.base) < 0.1 and step >= _TIGHTEST * (a.right - a.left) / a.ink.size:
            steps.setdefault((id(a.ink.font), a.text), []).append(step)
    widths = {key: (_usual(found), min(found)) for key, found in steps.items()}
    for glyph in glyphs:
        usual, least = widths.get((id(glyph.ink.font), glyph.text), (0.0, 0.0))
        if not least:
            continue
        width = (glyph.right - glyph.left) / glyph.ink.size
        narrowed = min(max(width - least, 0), _MOST_OVERHANG)
        if usual and glyph.text.islower() and width - usual > _WRONG:
            narrowed = width - usual
        glyph.right -= narrowed * glyph.ink.size


def _usual(steps: list[float]) -> float:
    """The smallest step that a letter takes often: its true width where the file's own is wrong; 0 when unclear."""
    often = Counter(round(step, 2) for step in steps)
    bar = max(_OFTEN, 0.2 * len(steps))
    return min((step for step, count in often.items() if count >= bar), default=0.0)
