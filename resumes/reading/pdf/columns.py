"""Which pieces of a page stand in columns of their own, and which only far apart on one line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from resumes.reading.pdf.pieces import Piece

_DATED = re.compile(r"(?:19|20)\d\d|\b\d{1,2}[./]\d\d\b|(?i:present|heute|actual|aujourd|current|oggi|heden|atual)")
_EDGE = 2.5
_GUTTER = 5.0
_ROWS = 3


@dataclass(frozen=True)
class Region:
    """Pieces that are read together, and the column they stand in: 0, 1 … from the left, or full width."""

    pieces: tuple[Piece, ...]
    column: int = 0
    gutter: float = 0


def regions_of(pieces: Sequence[Piece]) -> list[Region]:
    """In reading order: what stands above columns, then each column, then what stands below."""
    split = _best_split(pieces)
    if split is None:
        return [Region(tuple(pieces))] if pieces else []
    above, left, right, below, gutter = split
    return [
        *regions_of(above),
        *_numbered(regions_of(left), 0, gutter),
        *_numbered(regions_of(right), 1, gutter),
        *regions_of(below),
    ]


def _numbered(regions: list[Region], start: int, gutter: float) -> list[Region]:
    return [Region(region.pieces, region.column + start, gutter) for region in regions]


Split = tuple[list[Piece], list[Piece], list[Piece], list[Piece], float]


def _best_split(pieces: Sequence[Piece]) -> Split | None:
    ordered = sorted(pieces, key=lambda piece: piece.base)
    found = [split for x in _candidates(ordered) for split in _splits_at(x, ordered)]
    return max(found, key=lambda split: len(split[1]) + len(split[2]) + split[4] / 1e4, default=None)


def _candidates(pieces: Sequence[Piece]) -> list[float]:
    """Left edges that several pieces share: a column has one, dates at the right margin have not."""
    edges = sorted(piece.left for piece in pieces)
    groups: list[list[float]] = []
    for edge in edges:
        if groups and edge - groups[-1][0] <= _EDGE:
            groups[-1].append(edge)
        else:
            groups.append([edge])
    return [group[0] for group in groups if len(group) >= _ROWS][1:] or []


def _splits_at(x: float, pieces: Sequence[Piece]) -> list[Split]:
    """Each stretch of the page in which nothing crosses the gutter left of x, if it holds two columns."""
    found: list[Split] = []
    start = 0
    for end in range(len(pieces) + 1):
        if end < len(pieces) and not _crosses(pieces[end], x):
            continue
        split = _split(x, pieces, start, end)
        found += [split] if split else []
        start = end + 1
    return found


def _crosses(piece: Piece, x: float) -> bool:
    return piece.left < x - _EDGE and piece.right > x - _GUTTER


def _split(x: float, pieces: Sequence[Piece], start: int, end: int) -> Split | None:
    inside = pieces[start:end]
    head = _head(inside, x)
    inside, start = inside[head:], start + head
    left = [piece for piece in inside if piece.left < x - _EDGE]
    right = [piece for piece in inside if piece.left >= x - _EDGE]
    if not _are_columns(left, right):
        return None
    gutter = (max(piece.right for piece in left) + min(piece.left for piece in right)) / 2
    return list(pieces[:start]), left, right, list(pieces[end:]), gutter


def _head(inside: Sequence[Piece], x: float) -> int:
    """How many pieces at the right stand clear above the left column: a head, read before both."""
    first_left = next((i for i, piece in enumerate(inside) if piece.left < x - _EDGE), 0)
    if not 0 < first_left <= 6:
        return 0
    clear = inside[first_left].top - inside[first_left - 1].bottom
    return first_left if clear > 0 else 0


def _are_columns(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    rows_left, rows_right = _rows(left), _rows(right)
    if min(len(rows_left), len(rows_right)) < _ROWS:
        return False
    shorter, longer = sorted((rows_left, rows_right), key=len)
    blocks = _blocks(shorter)
    begins = sum(_beside(block[0], longer) for block in blocks) / len(blocks)
    dated = sum(any(_DATED.search(text) for _, _, text in block) for block in blocks) / len(blocks)
    short_blocks = len(shorter) / len(blocks) <= 3.5
    if begins >= 0.75 and dated >= 0.5 and short_blocks:
        return False
    switches = _switches(left, right)
    if switches <= 3 and len(shorter) >= 4:
        return True
    if begins >= 0.75 and len(shorter) <= 0.6 * len(longer) and max(map(len, blocks)) <= _ROWS:
        return False
    level = sum(_beside(row, longer) for row in shorter) / len(shorter)
    narrow = _width(left) <= 0.4 * (_width(left) + _width(right))
    return not (level >= 0.9 and (narrow or dated >= 0.5) and switches >= len(shorter))


Row = tuple[float, float, str]


def _rows(pieces: Sequence[Piece]) -> list[Row]:
    """Base line, size and text of each line."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda piece: piece.base):
        if rows and piece.base - rows[-1][0] <= 0.35 * piece.size:
            rows[-1] = (rows[-1][0], max(rows[-1][1], piece.size), f"{rows[-1][2]} {piece.text}")
        else:
            rows.append((piece.base, piece.size, piece.text))
    return rows


def _blocks(rows: Sequence[Row]) -> list[list[Row]]:
    """Lines without white space between them."""
    blocks: list[list[Row]] = [[rows[0]]]
    for above, row in pairwise(rows):
        if row[0] - above[0] > 1.9 * max(above[1], row[1]):
            blocks.append([])
        blocks[-1].append(row)
    return blocks


def _beside(row: Row, others: Sequence[Row]) -> bool:
    return any(abs(row[0] - other[0]) <= 0.3 * max(row[1], other[1]) for other in others)


def _switches(left: Sequence[Piece], right: Sequence[Piece]) -> int:
    """How often the drawing changes sides: a column drawn in one go is one, a table is drawn row by row."""
    sides = [side for _, side in sorted([(p.order, 0) for p in left] + [(p.order, 1) for p in right])]
    return sum(a != b for a, b in pairwise(sides))


def _width(pieces: Sequence[Piece]) -> float:
    return max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
