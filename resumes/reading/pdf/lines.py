"""Pieces of a region become lines, top to bottom, each with its cells."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from resumes.reading.characters import closed_up, squeezed, without_mark
from resumes.reading.pdf.pieces import WIDE, Piece

_LEVEL = 0.35
_SPACE = 0.16


@dataclass(slots=True)
class Line:
    """A line of a page before it becomes a SourceLine; numbers in points."""

    cells: list[str]
    left: float
    right: float
    base: float
    size: float
    bold: bool
    italic: bool
    bullet: bool
    page: int = 0
    column: int = 0
    indent: float = 0
    gap: float = 0

    @property
    def box(self) -> tuple[float, float, float, float]:
        top, bottom = self.base - 0.8 * self.size, self.base + 0.22 * self.size
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


def rows_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.base):
        if rows and piece.base - median(p.base for p in rows[-1]) <= _LEVEL * max(piece.size, rows[-1][0].size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda piece: piece.left) for row in rows]


def _touches(a: Piece, b: Piece, reach: float) -> bool:
    limit = 3 * WIDE if a.mark else reach
    return b.left - a.right <= limit * max(a.size, b.size)


def _merged(a: Piece, b: Piece) -> Piece:
    space = " " if a.mark or b.left - a.right > _SPACE * max(a.size, b.size) else ""
    share = len(b.text) / (len(a.text) + len(b.text))
    return Piece(
        text=a.text + space + b.text,
        left=min(a.left, b.left),
        right=max(a.right, b.right),
        base=a.base if share < 0.5 else b.base,
        size=b.size if a.mark else a.size + (b.size - a.size) * share,
        bold=a.bold + (b.bold - a.bold) * share,
        italic=a.italic + (b.italic - a.italic) * share,
        order=min(a.order, b.order),
    )


def lines_of(pieces: Sequence[Piece]) -> list[Line]:
    """`indent` is measured from the region's left edge, `gap` in line heights from the line above."""
    lines = [_line(row) for row in rows_of(joined(pieces, WIDE))]
    lines = [line for line in lines if line.cells]
    edge = min((line.left for line in lines), default=0)
    above: Line | None = None
    for line in lines:
        line.indent = round(line.left - edge, 1)
        if above is not None:
            line.gap = round(max((line.base - above.base) / max(line.size, 1) - 1, 0), 2)
        above = line
    return lines


def _line(row: Sequence[Piece]) -> Line:
    first, bullet = without_mark(row[0].text)
    texts = [first, *(piece.text for piece in row[1:])]
    letters = sum(len(piece.text) for piece in row)
    return Line(
        cells=[text for text in (closed_up(squeezed(text)) for text in texts) if text and text != "•"],
        left=row[0].left,
        right=max(piece.right for piece in row),
        base=median(piece.base for piece in row),
        size=round(max(piece.size for piece in row if not piece.mark or len(row) == 1), 1),
        bold=sum(piece.bold * len(piece.text) for piece in row) >= 0.9 * letters,
        italic=sum(piece.italic * len(piece.text) for piece in row) >= 0.9 * letters,
        bullet=bullet or row[0].mark,
    )
