"""Entries that stand side by side, each set as its neighbour is: they are read one after the other."""

import re
from collections.abc import Sequence

from resumes.reading.characters import without_mark
from resumes.reading.pdf.pieces import Piece

_ALIGNED = 2.0
_CLOSE = 1.2  # of white space between the lines of one card, in font sizes
_DATED = re.compile(r"(?:19|20)\d\d")

type Row = list[Piece]


def with_cards_apart(rows: Sequence[Row]) -> list[Row]:
    """Rows whose cells begin at the edges of one another, in one look, under titles that stand out."""
    made: list[Row] = []
    at = 0
    while at < len(rows):
        end = _end_of_cards(rows, at)
        if end - at > 1 and _are_cards(rows[at:end]):
            edges = [piece.left for piece in rows[at]]
            for edge in edges:
                made += [[piece] for row in rows[at:end] for piece in row if abs(piece.left - edge) < _reach(piece)]
            at = end
        else:
            made.append(rows[at])
            at += 1
    return made


def _end_of_cards(rows: Sequence[Row], start: int) -> int:
    titles = rows[start]
    if len(titles) < 2 or not _is_even(titles) or titles[0].bold < 0.5:
        return start + 1
    end = start + 1
    while end < len(rows) and _goes_on(rows[start], rows[end - 1], rows[end]):
        end += 1
    return end


def _goes_on(titles: Row, above: Row, row: Row) -> bool:
    near = 0 < row[0].base - above[0].base < (1 + _CLOSE) * max(row[0].size, 1)
    placed = all(any(abs(piece.left - title.left) < _reach(piece) for title in titles) for piece in row)
    even = _is_even(row) or (len(row) == len(titles) > 2 and _is_alike(row))
    return near and placed and even and _look(row[0]) != _look(titles[0])


def _look(piece: Piece) -> tuple[bool, bool, float]:
    return piece.bold > 0.5, piece.italic > 0.5, round(piece.size)


def _reach(piece: Piece) -> float:
    """An item of a list begins with its mark, which stands a little further in."""
    return 2.5 * piece.size if without_mark(piece.text)[1] else _ALIGNED


def _is_even(row: Row) -> bool:
    """All cells in one look, and dated alike."""
    return _is_alike(row) and len({bool(_DATED.search(piece.text)) for piece in row}) == 1


def _is_alike(row: Row) -> bool:
    first = row[0]
    return all(abs(piece.size - first.size) < 0.6 and (piece.bold > 0.5) == (first.bold > 0.5) for piece in row)


def _are_cards(rows: Sequence[Row]) -> bool:
    """The second cell too has something under its title."""
    title = rows[0][1]
    return any(abs(piece.left - title.left) < _reach(piece) for row in rows[1:] for piece in row)
