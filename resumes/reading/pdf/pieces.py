"""Letters become pieces: words that follow each other on one line without a wide gap."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from resumes.reading.characters import is_icon, is_mark, readable
from resumes.reading.pdf.advances import corrected
from resumes.reading.pdf.glyphs import Glyph

WIDE = 1.5  # in font sizes: what stands further apart is another piece
_SPACE, _GUESSED_SPACE = 0.155, -0.04  # wider than the letters of the run usually stand, in font sizes
STEP = 0.6  # in font sizes: wider than a space between words, if something else speaks for a new piece too
_BACK = 0.6
_LEVEL = 0.35
_EDGE = 1.5
_LIST_OF = 3


@dataclass(slots=True)
class Piece:
    """`order` is its turn in the file's drawing. `mark`: nothing but a list mark. `apart`: begins a cell where there is room.
    `foot`: the base line of its last line, when it has several.
   """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: float
    italic: float
    order: int
    mark: bool = False
    apart: bool = False
    turn: int = 0
    invisible: bool = False
    foot: float = 0

    @property
    def top(self) -> float:
        return self.base - 0.8 * self.size

    @property
    def bottom(self) -> float:
        return self.base + 0.22 * self.size


Run = tuple[list[Glyph], bool]


def pieces_of(glyphs: Iterable[Glyph]) -> list[Piece]:
    runs = list(_runs(glyphs))
    edges = shared_edges([run[0].left for run, _ in runs if run])
    split = [part for run in runs for part in _split(run, edges)]
    pieces = [piece for order, (run, apart) in enumerate(split) if (piece := _piece(run, order, apart))]
    for piece in pieces:
        piece.apart = piece.apart or at_edge(piece.left, edges)
    return pieces


def shared_edges(edges: Sequence[float], least: int = 3) -> list[float]:
    """Where at least so many things begin, one below the other."""
    groups: list[list[float]] = []
    for edge in sorted(edges):
        if groups and edge - groups[-1][0] <= _EDGE:
            groups[-1].append(edge)
        else:
            groups.append([edge])
    return [group[0] for group in groups if len(group) >= least]


def _runs(glyphs: Iterable[Glyph]) -> Iterator[Run]:
    """Spaces stay inside a run; icons are dropped and end it, unless one repeats as the mark of a list."""
    glyphs = corrected(list(glyphs))
    icons = Counter(glyph.text for glyph in glyphs if glyph.ink.font.icons)
    run: list[Glyph] = []
    apart, last = False, None
    for glyph in glyphs:
        if _is_listed_icon(glyph, icons):
            glyph.text = "•"
        icon = glyph.text != "•" and _is_icon(glyph)
        if last and (icon or not _follows(last, glyph, first=len(run) == 1)):
            yield run, apart
            run, apart, last = [], False, None
        if icon:
            apart = True
        elif glyph.text and (run or not glyph.text.isspace()):
            run.append(glyph)
            last = last if glyph.text.isspace() else glyph
    if run:
        yield run, apart


def _is_listed_icon(glyph: Glyph, icons: Counter[str]) -> bool:
    font = glyph.ink.font
    return font.icons and icons[glyph.text] >= _LIST_OF and (font.ornaments or is_mark(glyph.text))


def _is_icon(glyph: Glyph) -> bool:
    font = glyph.ink.font
    return font.icons or (bool(glyph.text) and is_icon(glyph.text) and not font.symbols)


def _follows(last: Glyph, glyph: Glyph, *, first: bool) -> bool:
    """Whether the letter goes on where the last visible one of its run ended."""
    one, other = last.ink, glyph.ink
    size = max(one.size, other.size)
    if abs(glyph.base - last.base) > _LEVEL * size:
        return False
    if one is not other and (one.turn, one.invisible, one.light) != (other.turn, other.invisible, other.light):
        return False
    reach = 3 * WIDE if first and is_mark(last.text) else WIDE
    return -_BACK * size < glyph.left - last.right < reach * size


def _split(run: Run, edges: Sequence[float]) -> Iterator[Run]:
    """A gap wider than a space ends a piece where a column begins or the weight of the letters changes."""
    glyphs, apart = run
    start, last = 0, glyphs[0]
    for at, glyph in enumerate(glyphs):
        if glyph.text.isspace():
            continue
        wide = glyph.left - last.right >= STEP * max(glyph.ink.size, last.ink.size)
        if wide and not is_mark(last.text) and (at_edge(glyph.left, edges) or glyph.ink.font.bold != last.ink.font.bold):
            yield glyphs[start:at], apart
            start, apart = at, True
        last = glyph
    yield glyphs[start:], apart


def at_edge(left: float, edges: Sequence[float]) -> bool:
    return any(-0.5 <= left - edge <= _EDGE for edge in edges)


def _piece(run: list[Glyph], order: int, apart: bool) -> Piece | None:
    inked = [glyph for glyph in run if not glyph.text.isspace()]
    text = readable(_spelled(run)).strip()
    if not inked or not text:
        return None
    marked = _list_mark(inked)
    count = len(inked)
    return Piece(
        text=f"• {text[1:].lstrip()}".strip() if marked else text,
        left=inked[0].left,
        right=max(glyph.right for glyph in inked),
        base=median(glyph.base for glyph in inked),
        size=round(sum(glyph.ink.size for glyph in inked) / count, 2),
        bold=sum(glyph.ink.font.bold for glyph in inked) / count,
        italic=sum(glyph.ink.font.italic for glyph in inked) / count,
        order=order,
        mark=marked and count == 1,
        apart=apart,
        turn=inked[0].ink.turn,
        invisible=inked[0].ink.invisible,
    )


def _list_mark(inked: list[Glyph]) -> bool:
    """Word draws second level bullets with the letter o of a typewriter font, others with fonts of symbols."""
    first = inked[0]
    alone = len(inked) == 1 or inked[1].left - first.right > _SPACE * first.ink.size
    if first.text == "o" and alone and len(inked) > 1:
        return first.ink.font.fixed and not inked[1].ink.font.fixed
    return alone and (is_mark(first.text) or (first.ink.font.symbols and not first.text.isdigit()))


def _spelled(run: list[Glyph]) -> str:
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
