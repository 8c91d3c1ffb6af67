"""Two sides of a gutter: columns to be read one after the other, or parts of the same lines."""

import re
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from resumes.reading.pdf.pieces import Piece

_DATED = re.compile(r"(?:19|20)\d\d|\b\d{1,2}[./]\d\d\b|(?i:present|heute|actual|aujourd|current|oggi|heden|atual)")
_LEAST_ROWS = 3
_NARROW = 0.33

Row = tuple[float, float, str]  # base line, size, text


class Verdict(Enum):
    CELLS = "parts of the same lines"
    COLUMNS = "one side after the other"
    BLOCKS = "blocks in the order in which they were drawn"


class Sides:
    def __init__(self, left: list[Piece], right: list[Piece], width: float) -> None:
        """`width` is that of the whole text of the page."""
        self.left, self.right, self._width = left, right, width

    @property
    def gutter(self) -> float:
        return (max(piece.right for piece in self.left) + min(piece.left for piece in self.right)) / 2

    @property
    def weight(self) -> float:
        """How much text they part, the clearer gutter first when that is equal."""
        clear = min(piece.left for piece in self.right) - max(piece.right for piece in self.left)
        return len(self.left) + len(self.right) + clear / 1e4

    def verdict(self) -> Verdict:
        rows_left, rows_right = rows(self.left), rows(self.right)
        if min(len(rows_left), len(rows_right)) < _LEAST_ROWS:
            return Verdict.CELLS
        if self._is_table(rows_left, rows_right):
            return Verdict.CELLS
        switches = self._switches()
        if switches <= 1:
            return Verdict.COLUMNS
        if len(rows_left) + len(rows_right) >= 2 * (switches + 1) and self._drawn_downwards():
            return Verdict.BLOCKS
        return Verdict.CELLS if self._is_list_of_pairs(rows_left, rows_right, switches) else Verdict.COLUMNS

    def _is_table(self, rows_left: list[Row], rows_right: list[Row]) -> bool:
        """One side is short notes to the lines of the other: dates, labels, places."""
        notes, lines = sorted((rows_left, rows_right), key=len)
        at_left = notes is rows_left
        notes = [row for row in notes if lines[0][0] - row[1] < row[0] < lines[-1][0] + row[1]] or notes
        blocks = _blocks(notes)
        beside = sum(_beside(block[0], lines) for block in blocks) / len(blocks)
        if beside < 0.75:
            return False
        dated = sum(any(_DATED.search(text) for _, _, text in block) for block in blocks) / len(blocks)
        longest = max(map(len, blocks))
        if dated >= 0.5 and len(notes) / len(blocks) <= 3.5:
            return True
        sparse = len(notes) <= 0.6 * len(lines)
        if at_left:
            return sparse and longest <= _LEAST_ROWS and self._left_is_narrow()
        return sparse and longest <= 2 and self._right_is_flush()

    def _is_list_of_pairs(self, rows_left: list[Row], rows_right: list[Row], switches: int) -> bool:
        fewer, more = sorted((rows_left, rows_right), key=len)
        level = sum(_beside(row, more) for row in fewer) / len(fewer)
        return level >= 0.9 and self._left_is_narrow() and switches >= len(fewer)

    def _left_is_narrow(self) -> bool:
        return _extent(self.left) <= _NARROW * self._width

    def _right_is_flush(self) -> bool:
        edge = max(piece.right for piece in self.right)
        return sum(edge - piece.right < 3 for piece in self.right) >= 0.7 * len(self.right)

    def _drawn(self) -> list[tuple[int, int, Piece]]:
        both = [(p.order, 0, p) for p in self.left] + [(p.order, 1, p) for p in self.right]
        return sorted(both, key=lambda each: each[0])

    def _switches(self) -> int:
        """How often the drawing changes sides: a column drawn in one go is one, a table is drawn row by row."""
        return sum(a[1] != b[1] for a, b in pairwise(self._drawn()))

    def _drawn_downwards(self) -> bool:
        """On each side the drawing never goes back up by more than a line."""
        return all(
            b.base > a.base - 1.5 * a.size for side in (self.left, self.right) for a, b in pairwise(_by_order(side))
        )


def rows(pieces: Sequence[Piece]) -> list[Row]:
    made: list[Row] = []
    for piece in sorted(pieces, key=lambda piece: piece.base):
        if made and piece.base - made[-1][0] <= 0.35 * piece.size:
            made[-1] = (made[-1][0], max(made[-1][1], piece.size), f"{made[-1][2]} {piece.text}")
        else:
            made.append((piece.base, piece.size, piece.text))
    return made


def _blocks(lines: Sequence[Row]) -> list[list[Row]]:
    """Lines without white space between them."""
    blocks: list[list[Row]] = [[lines[0]]]
    for above, row in pairwise(lines):
        if row[0] - above[0] > 1.9 * max(above[1], row[1]) or abs(row[1] - above[1]) > 1:
            blocks.append([])
        blocks[-1].append(row)
    return blocks


def _beside(row: Row, others: Sequence[Row]) -> bool:
    return any(abs(row[0] - other[0]) <= 0.3 * max(row[1], other[1]) for other in others)


def _by_order(pieces: Sequence[Piece]) -> list[Piece]:
    return sorted(pieces, key=lambda piece: piece.order)


def _extent(pieces: Sequence[Piece]) -> float:
    return max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
