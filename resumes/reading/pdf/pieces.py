"""Letters become pieces: words that follow each other on one line without a wide gap."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median

from resumes.reading.characters import is_icon, is_mark, readable
from resumes.reading.pdf.glyphs import Glyph

WIDE = 1.5  # in font sizes: what stands further apart is another piece
_SPACE = 0.16
_BACK = 0.6
_LEVEL = 0.35


@dataclass(slots=True)
class Piece:
    """`order` is its turn in the file's drawing; `mark` says that it is nothing but a list mark."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: float
    italic: float
    order: int
    mark: bool = False

    @property
    def top(self) -> float:
        return self.base - 0.8 * self.size

    @property
    def bottom(self) -> float:
        return self.base + 0.22 * self.size


def pieces_of(glyphs: Iterable[Glyph]) -> list[Piece]:
    return [piece for order, run in enumerate(_runs(glyphs)) if (piece := _piece(run, order))]


def _runs(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Spaces stay inside a run; icons are dropped and end it."""
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and not _follows(run, glyph):
            yield run
            run = []
        if not glyph.text or (is_icon(glyph.text) and not glyph.ink.font.symbols):
            continue
        run.append(glyph)
    yield run


def _follows(run: list[Glyph], glyph: Glyph) -> bool:
    last = next((g for g in reversed(run) if not g.text.isspace()), run[-1])
    size = max(last.ink.size, glyph.ink.size)
    level = abs(glyph.base - last.base) <= _LEVEL * size
    mark = len(run) == 1 and is_mark(last.text)
    reach = 3 * WIDE if mark else WIDE
    return level and glyph.ink.turn == last.ink.turn and -_BACK * size < glyph.left - last.right < reach * size


def _piece(run: list[Glyph], order: int) -> Piece | None:
    inked = [glyph for glyph in run if not glyph.text.isspace()]
    if not inked:
        return None
    marked = _list_mark(inked)
    text = readable(_spelled(run))
    if not text.strip():
        return None
    count = len(inked)
    size = sum(glyph.ink.size for glyph in inked) / count
    return Piece(
        text=("• " + text.strip()[1:].lstrip()).strip() if marked else text.strip(),
        left=inked[0].left,
        right=max(glyph.right for glyph in inked),
        base=median(glyph.base for glyph in inked),
        size=round(size, 2),
        bold=sum(glyph.ink.font.bold for glyph in inked) / count,
        italic=sum(glyph.ink.font.italic for glyph in inked) / count,
        order=order,
        mark=marked and count == 1,
    )


def _list_mark(inked: list[Glyph]) -> bool:
    """Word draws second level bullets with the letter o of a typewriter font, others with fonts of symbols."""
    first = inked[0]
    alone = len(inked) == 1 or inked[1].left - first.right > _SPACE * first.ink.size
    if first.text == "o" and alone and len(inked) > 1:
        return first.ink.font.fixed and not inked[1].ink.font.fixed
    return alone and (is_mark(first.text) or (first.ink.font.symbols and not first.text.isdigit()))


def _spelled(run: list[Glyph]) -> str:
    """Spaces by distance: by what the file says, or wider than the letters of the run stand apart anyway."""
    inked = [glyph for glyph in run if not glyph.text.isspace()]
    gaps = [(b.left - a.right) / max(a.ink.size, b.ink.size) for a, b in zip(inked, inked[1:], strict=False)]
    tracking = _tracking(gaps, len(run) - len(inked))
    limit = _SPACE if tracking is None else tracking + 0.18
    text, spaced, number = "", False, 0
    for glyph in run:
        if glyph.text.isspace():
            spaced = True
            continue
        apart = number > 0 and gaps[number - 1] > limit
        text += " " * (number > 0 and (apart or (spaced and tracking is None))) + glyph.text
        spaced, number = False, number + 1
    return text


def _tracking(gaps: list[float], spaces: int) -> float | None:
    """How far the letters of spread type stand apart; None for usual type."""
    if len(gaps) < 4:
        return None
    middle = median(gaps)
    even = sum(abs(gap - middle) < 0.08 for gap in gaps) >= 0.7 * len(gaps)
    spread = middle > 0.3 or (middle > 0.07 and spaces < 0.4 * len(gaps)) or spaces > 0.7 * len(gaps)
    return middle if even and spread and middle > 0.07 else None
