"""Two sides of a gutter: columns to be read one after the other, or parts of the same lines."""

import re
from collections.abc import Sequence
from enum import Enum
from itertools import groupby, pairwise

from resumes.reading.pdf.pieces import Piece

_DATED = re.compile(r"(?:19|20)\d\d|\b\d{1,2}[./]\d\d\b|(?i:present|heute|actual|aujourd|current|oggi|heden|atual)")
_REACHED = re.compile(r"[\w.]@[\w-]+\.\w|(?:www\.|linkedin\.com|github\.com)")
_LEAST_ROWS = 3
_NARROW = 0.33
_BAND = 0.5
_ACROSS = 0.2

Row = tuple[float, float, str]  # base line, size, text


class Verdict(Enum):
    CELLS = "parts of the same lines"
    COLUMNS = "one side after the other"
    BLOCKS = "blocks in the order in which they were drawn"
    GRID = "rows of blocks"


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
        if self._is_notes(rows_left, rows_right, at_left=True) or self._is_notes(rows_right, rows_left, at_left=False):
            return Verdict.CELLS
        if self._is_list_of_pairs(rows_left, rows_right):
            return Verdict.CELLS
        blocks = self.blocks()
        if len(blocks) <= 2:
            return Verdict.COLUMNS
        if len(rows_left) + len(rows_right) >= 2 * len(blocks) and self._drawn_downwards():
            return Verdict.BLOCKS
        return Verdict.GRID if self._is_grid() else Verdict.COLUMNS

    def _is_notes(self, notes: list[Row], lines: list[Row], *, at_left: bool) -> bool:
        """One side is short notes to the lines of the other: dates, labels, places, with headings between them.

        The lines of a page's columns meet at any height; a note stands level with a line, a heading beside nothing.
        """
        blocks = _blocks([row for row in notes if lines[0][0] - row[1] < row[0] < lines[-1][0] + row[1]] or notes)
        level = [block for block in blocks if _beside(block[0], lines)]
        across = sum(not _beside(block[0], lines) and _overlaps(block[0], lines) for block in blocks)
        if len(level) < 2 or across > _ACROSS * len(blocks) or any(_REACHED.search(text) for _, _, text in notes):
            return False
        dated = sum(any(_DATED.search(text) for _, _, text in block) for block in level) / len(level)
        longest = max(map(len, level))
        if dated >= 0.5 and sum(map(len, level)) / len(level) <= 3.5:
            return True
        if at_left:
            return longest <= _LEAST_ROWS and self._left_is_narrow()
        return longest <= 2 and len(notes) <= 0.6 * len(lines) and self._right_is_flush()

    def bands(self) -> list[list[Piece]]:
        """Stretches of the page that each begin with a line of the left side alone, clear of all above: a heading."""
        made: list[list[Piece]] = []
        for piece in sorted([*self.left, *self.right], key=lambda piece: piece.base):
            if not made or (self._is_alone(piece) and piece.top > max(p.bottom for p in made[-1]) + _BAND * piece.size):
                made.append([])
            made[-1].append(piece)
        return made

    def _is_alone(self, piece: Piece) -> bool:
        return piece.left < self.gutter and not any(_level(piece, other) for other in self.right)

    def _is_grid(self) -> bool:
        """Under each heading both sides begin at one height: cells of a grid, not columns of a page."""
        parted = [
            (rows([p for p in band if p.left < self.gutter]), rows([p for p in band if p.left >= self.gutter]))
            for band in self.bands()
        ]
        two_sided = [(left, right) for left, right in parted if left and right]
        return len(parted) > 1 and all(_beside(right[0], left) for left, right in two_sided)

    def _is_list_of_pairs(self, rows_left: list[Row], rows_right: list[Row]) -> bool:
        fewer, more = sorted((rows_left, rows_right), key=len)
        level = sum(_beside(row, more) for row in fewer) / len(fewer)
        return level >= 0.9 and self._left_is_narrow() and self._switches() >= len(fewer)

    def _left_is_narrow(self) -> bool:
        return _extent(self.left) <= _NARROW * self._width

    def _right_is_flush(self) -> bool:
        edge = max(piece.right for piece in self.right)
        return sum(edge - piece.right < 3 for piece in self.right) >= 0.7 * len(self.right)

    def _drawn(self) -> list[tuple[int, int, Piece]]:
        both = [(p.order, 0, p) for p in self.left] + [(p.order, 1, p) for p in self.right]
        return sorted(both, key=lambda each: each[0])

    def _switches(self) -> int:
        return sum(a[1] != b[1] for a, b in pairwise(self._drawn()))

    def blocks(self) -> list[tuple[int, list[Piece]]]:
        """What was drawn without changing sides, with its side; a single date stays on the line that it ends."""
        made: list[tuple[int, list[Piece]]] = []
        for side, group in groupby(self._drawn(), key=lambda each: each[1]):
            block = [piece for _, _, piece in group]
            if side and made and len(block) == 1 and _level(block[0], max(made[-1][1], key=lambda p: p.base)):
                made[-1][1].extend(block)
            else:
                made.append((side, block))
        return made

    def _drawn_downwards(self) -> bool:
        """On each side no block begins above the end of the one drawn before it."""
        blocks = self.blocks()
        return all(
            min(p.base for p in b) > max(p.base for p in a) - 2
            for wanted in (0, 1)
            for a, b in pairwise([block for side, block in blocks if side == wanted])
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
        if row[0] - above[0] > 1.5 * max(above[1], row[1]) or abs(row[1] - above[1]) > 1:
            blocks.append([])
        blocks[-1].append(row)
    return blocks


def _beside(row: Row, others: Sequence[Row]) -> bool:
    return any(abs(row[0] - other[0]) <= 0.3 * max(row[1], other[1]) for other in others)


def _overlaps(row: Row, others: Sequence[Row]) -> bool:
    return any(abs(row[0] - other[0]) < 0.8 * max(row[1], other[1]) for other in others)


def _level(a: Piece, b: Piece) -> bool:
    return abs(a.base - b.base) <= 0.3 * max(a.size, b.size)


def _extent(pieces: Sequence[Piece]) -> float:
    return max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
