"""Pieces of a region become lines, top to bottom, each with its cells."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from resumes.reading.characters import closed_up, squeezed, without_mark
from resumes.reading.pdf.cards import with_cards_apart
from resumes.reading.pdf.labels import with_dates_in_their_head, with_headings_alone, with_whole_labels
from resumes.reading.pdf.leftward import is_leftward
from resumes.reading.pdf.pieces import STEP, WIDE, Piece

_LEVEL = 0.35
_SPACE = 0.16
_HUGE_POINTS, _HUGE_RATIO, _OTHER_SIZE = 20, 1.5, 1.25
_SEPARATOR = re.compile(r"^[\s|·•‧∙,;/⋅–—-]*$")


@dataclass(slots=True)
class Line:
    """A line of a page before it becomes a SourceLine; numbers in points. `foot` is the base of its last line.

    `openings`: what its cells begin with, up to a change of style.
    """

    cells: list[str]
    left: float
    right: float
    base: float
    foot: float
    size: float
    bold: bool
    italic: bool
    bullet: bool
    page: int = 0
    column: int = 0
    indent: float = 0
    gap: float = 0
    margin: bool = False
    openings: tuple[str, ...] = ()

    @property
    def turns(self) -> tuple[int, ...]:
        """Where the style of the letters changes inside a cell, in the text of the whole line."""
        found: list[int] = []
        begin = 0
        for cell in self.cells:
            found += [begin + len(text) for text in self.openings if text and cell.startswith(text) and cell != text]
            begin += len(cell) + 1
        return tuple(sorted(set(found)))

    @property
    def box(self) -> tuple[float, float, float, float]:
        top, bottom = self.base - 0.8 * self.size, self.foot + 0.22 * self.size
        return (round(self.left, 1), round(top, 1), round(self.right, 1), round(bottom, 1))


def joined(pieces: Sequence[Piece], reach: float) -> list[Piece]:
    """Neighbours on one line that stand closer than `reach` font sizes become one piece, in whatever order drawn."""
    made: list[Piece] = []
    for row in rows_of(pieces):
        start = len(made)
        for piece in row:
            if len(made) > start and _touches(made[-1], piece, reach):
                made[-1] = _merged(made[-1], piece)
            else:
                made.append(piece)
    return made


def rows_of(pieces: Iterable[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.base):
        if rows and _on_line(piece, rows[-1]):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda piece: piece.left) for row in rows]


def _on_line(piece: Piece, row: list[Piece]) -> bool:
    """A huge name and the small print beside it are two lines, even on one base line."""
    small, large = sorted((piece.size, row[0].size))
    if piece.turn or row[0].turn or (large >= _HUGE_POINTS and large > _HUGE_RATIO * small):
        return False
    return piece.base - median(p.base for p in row) <= _LEVEL * (large if large < _HUGE_RATIO * small else small)


def _touches(a: Piece, b: Piece, reach: float) -> bool:
    small, large = sorted((a.size, b.size))
    if a.turn != b.turn:
        return False
    other = b.apart or large > _OTHER_SIZE * small or abs(a.bold - b.bold) > 0.5
    limit = 3 * WIDE if a.mark else min(reach, STEP) if other else reach
    return b.left - a.right < limit * large


def _merged(a: Piece, b: Piece) -> Piece:
    space = " " if a.mark or b.left - a.right > _SPACE * max(a.size, b.size) else ""
    share = len(b.text) / (len(a.text) + len(b.text))
    opening = a.text + space
    if is_leftward(a.text) or is_leftward(b.text):
        opening, b = b.text + space, replace(b, text=a.text)
    turned = abs(a.bold - b.bold) > 0.5 or abs(a.italic - b.italic) > 0.5
    return replace(
        a,
        text=opening + b.text,
        openings=(*a.openings, *((a.text,) if turned else ()), *(opening + more for more in b.openings)),
        left=min(a.left, b.left),
        right=max(a.right, b.right),
        base=a.base if share < 0.5 else b.base,
        size=b.size if a.mark else a.size + (b.size - a.size) * share,
        bold=a.bold + (b.bold - a.bold) * share,
        italic=a.italic + (b.italic - a.italic) * share,
        order=min(a.order, b.order),
        mark=False,
    )


def lines_of(pieces: Sequence[Piece]) -> list[Line]:
    """`indent` is measured from the region's left edge, `gap` in line heights from the line above."""
    rows = with_cards_apart(rows_of(joined(pieces, WIDE)))
    rows = with_headings_alone(with_dates_in_their_head(with_whole_labels(rows)))
    lines = [line for row in rows if (line := _line(row)).cells]
    edge = min((line.left for line in lines), default=0)
    above: Line | None = None
    for line in lines:
        line.indent = round(line.left - edge, 1)
        if above is not None:
            line.gap = round(max((line.base - above.foot) / max(line.size, 1) - 1, 0), 2)
        above = line
    return lines


def _line(row: Sequence[Piece]) -> Line:
    if any(is_leftward(piece.text) for piece in row):
        row = [*reversed(row)]
    marked = [without_mark(piece.text) for piece in row]
    texts = [text for text, _ in marked]
    bullet = marked[0][1]
    letters = sum(len(piece.text) for piece in row)
    return Line(
        cells=[text for text in (closed_up(squeezed(text)) for text in texts) if not _SEPARATOR.match(text)],
        left=min(piece.left for piece in row),
        right=max(piece.right for piece in row),
        base=median(piece.base for piece in row),
        foot=max(piece.foot or piece.base for piece in row),
        size=round(max(piece.size for piece in row if not piece.mark or len(row) == 1), 1),
        bold=sum(piece.bold * len(piece.text) for piece in row) >= 0.9 * letters,
        italic=sum(piece.italic * len(piece.text) for piece in row) >= 0.9 * letters,
        bullet=bullet or row[0].mark,
        openings=tuple(closed_up(squeezed(without_mark(text)[0])) for piece in row for text in piece.openings),
    )
