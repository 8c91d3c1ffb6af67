"""Letters become pieces: words that follow each other on one line without a wide gap."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from resumes.reading.characters import is_icon, is_mark, readable
from resumes.reading.pdf.advances import corrected, has_spaces
from resumes.reading.pdf.glyphs import Color, Glyph, Ink
from resumes.reading.pdf.leftward import as_read, is_leftward, is_near, number_as_read
from resumes.reading.pdf.spelling import spelled, word_gap

WIDE = 1.5  # in font sizes: what stands further apart is another piece
_SPACE = 0.155
STEP = 0.6  # in font sizes: wider than a space between words, if something else speaks for a new piece too
_SENTENCE, _LONG = 1.3, 30  # after a full stop in a stretched line; letters
_BACK = 0.6
_LEVEL = 0.35
_EDGE = 1.5
_LIST_OF = 3
_FRAMED = 1.7


@dataclass(slots=True)
class Piece:
    """`order` is its turn in the file's drawing. `mark`: nothing but a list mark.

    `apart`: begins a cell where there is room. `foot`: the base line of its last line, when it has several.
    `color` is that of its first letter; `drawings` are the library's handles, good as long as the page is open.
    `openings`: how it begins, up to each place where its letters turn bold or italic, or plain again.
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
    color: Color | None = None
    drawings: tuple[Any, ...] = ()
    openings: tuple[str, ...] = ()

    @property
    def top(self) -> float:
        return self.base - 0.8 * self.size

    @property
    def bottom(self) -> float:
        return self.base + 0.22 * self.size


Run = tuple[list[Glyph], bool]


def pieces_of(glyphs: Sequence[Glyph]) -> list[Piece]:
    drawn = corrected(glyphs)
    runs = list(_runs(drawn))
    edges = shared_edges([run[0].left for run, _ in runs if run])
    spaced, gap = has_spaces(drawn), word_gap([run for run, _ in runs])
    split = [part for run in runs for part in _split(run, edges, spaced=spaced, gap=gap)]
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


def _runs(glyphs: Sequence[Glyph]) -> Iterator[Run]:
    """Spaces stay inside a run; icons are dropped and end it, unless one repeats as the mark of a list."""
    icons = Counter(glyph.text for glyph in glyphs if glyph.ink.font.icons)
    run: list[Glyph] = []
    apart, last = False, None
    for glyph in glyphs:
        if _is_listed_icon(glyph, icons):
            glyph.text = "•"
        icon = glyph.text != "•" and _is_icon(glyph)
        if last and (icon or not _goes_on(run, last, glyph)):
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


def _goes_on(run: Sequence[Glyph], last: Glyph, glyph: Glyph) -> bool:
    if not (is_leftward(last.text) or is_leftward(glyph.text)):
        return _follows(last, glyph, first=len(run) == 1)
    size = max(last.ink.size, glyph.ink.size)
    level = abs(glyph.base - last.base) <= _LEVEL * size and _seen_as(last.ink) == _seen_as(glyph.ink)
    return level and is_near(run, glyph, STEP * size)


def _follows(last: Glyph, glyph: Glyph, *, first: bool) -> bool:
    """Whether the letter goes on where the last visible one of its run ended."""
    one, other = last.ink, glyph.ink
    size = max(one.size, other.size)
    if abs(glyph.base - last.base) > _LEVEL * size:
        return False
    if one is not other and _seen_as(one) != _seen_as(other):
        return False
    reach = 3 * WIDE if first and is_mark(last.text) else WIDE
    return -_BACK * size < glyph.left - last.right < reach * size


def _seen_as(ink: Ink) -> tuple[int, bool, bool, bool]:
    """What one piece has in common, so that hidden words beside seen ones stay apart from them."""
    return ink.turn, ink.invisible, ink.light, ink.tiny


def _split(run: Run, edges: Sequence[float], *, spaced: bool, gap: float) -> Iterator[Run]:
    """A gap wider than a space ends a piece where a column begins, where the weight of the letters changes, or where
    words stand in frames of their own, side by side: a file that writes its spaces has written none there, and in
    others the gap is twice the usual."""
    glyphs, apart = run
    start, last, blank = 0, glyphs[0], False
    for at, glyph in enumerate(glyphs):
        if glyph.text.isspace():
            blank = True
            continue
        room = (glyph.left - last.right) / max(glyph.ink.size, last.ink.size)
        other = glyph.ink.font.bold != last.ink.font.bold or (not blank and (spaced or room > _FRAMED * gap))
        step = _SENTENCE if not blank and not spaced and last.text in ".!?" and _runs_on(glyphs[start:at]) else STEP
        if room >= step and not is_mark(last.text) and (other or at_edge(glyph.left, edges)):
            yield glyphs[start:at], apart
            start, apart = at, True
        last, blank = glyph, False
    yield glyphs[start:], apart


def _runs_on(glyphs: Sequence[Glyph]) -> bool:
    """Long enough to be running text, whose lines are stretched most after a full stop."""
    return len(glyphs) > _LONG


def at_edge(left: float, edges: Sequence[float]) -> bool:
    return any(-0.5 <= left - edge <= _EDGE for edge in edges)


def _piece(run: list[Glyph], order: int, apart: bool) -> Piece | None:
    inked = [glyph for glyph in run if not glyph.text.isspace()]
    leftward = any(is_leftward(glyph.text) for glyph in inked)
    text = readable(as_read(run) if leftward else number_as_read(spelled(run))).strip()
    if not inked or not text:
        return None
    marked = _list_mark(inked)
    count = len(inked)
    return Piece(
        text=f"{text[0] if is_mark(text[0]) else '•'} {text[1:].lstrip()}".strip() if marked else text,
        left=min(glyph.left for glyph in inked) if leftward else inked[0].left,
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
        color=inked[0].ink.color,
        openings=() if marked or leftward else tuple(_openings(run)),
        drawings=tuple({id(glyph.ink): glyph.ink.drawing for glyph in inked if glyph.ink.drawing}.values()),
    )


def _openings(run: Sequence[Glyph]) -> Iterator[str]:
    last: Glyph | None = None
    for at, glyph in enumerate(run):
        if glyph.text.isspace() or not any(map(str.isalnum, glyph.text)):
            continue
        if last and _style(last) != _style(glyph):
            yield readable(spelled(run[:at])).strip()
        last = glyph


def _style(glyph: Glyph) -> tuple[bool, bool]:
    return glyph.ink.font.bold, glyph.ink.font.italic


def _list_mark(inked: list[Glyph]) -> bool:
    """Word draws second level bullets with the letter o of a typewriter font, others with fonts of symbols."""
    first = inked[0]
    alone = len(inked) == 1 or inked[1].left - first.right > _SPACE * first.ink.size
    if first.text == "o" and alone and len(inked) > 1:
        return first.ink.font.fixed and not inked[1].ink.font.fixed
    return alone and (is_mark(first.text) or (first.ink.font.symbols and not first.text.isdigit()))
