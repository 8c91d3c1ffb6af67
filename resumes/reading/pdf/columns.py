"""Which pieces of a page stand in columns of their own, and which only far apart on one line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from resumes.reading.pdf.heads import head_apart
from resumes.reading.pdf.leftward import is_leftward
from resumes.reading.pdf.pieces import Piece, shared_edges
from resumes.reading.pdf.sides import Sides, Verdict

_EDGE = 2.5
_GUTTER = 5.0


@dataclass(frozen=True)
class Region:
    """Pieces that are read together, and the column they stand in: 0, 1 … from the left, or full width.

    `gutter` is where the column is parted from its neighbour, 0 for none.
    """

    pieces: tuple[Piece, ...]
    column: int = 0
    gutter: float = 0


@dataclass(frozen=True)
class Split:
    above: list[Piece]
    sides: Sides
    below: list[Piece]
    verdict: Verdict


def regions_of(pieces: Sequence[Piece], width: float = 0) -> list[Region]:
    """In reading order: what stands above columns, then each column, then what stands below."""
    if not pieces:
        return []
    if not width and (blocks := head_apart(pieces)):
        name, box, rest = blocks
        return [Region(tuple(name)), Region(tuple(box)), *regions_of(rest, _extent(rest))]
    width = width or _extent(pieces)
    split = _best_split(pieces, width)
    if split is None:
        return [Region(tuple(pieces))]
    return [*regions_of(split.above, width), *_inside(split, width), *regions_of(split.below, width)]


def _extent(pieces: Sequence[Piece]) -> float:
    return max(piece.right for piece in pieces) - min(piece.left for piece in pieces)


def _inside(split: Split, width: float) -> list[Region]:
    left, right, gutter = split.sides.left, split.sides.right, split.sides.gutter
    if split.verdict is Verdict.COLUMNS and _is_leftward([*left, *right]):
        return [*_numbered(regions_of(right, width), 0, gutter), *_numbered(regions_of(left, width), 1, gutter)]
    if split.verdict is Verdict.COLUMNS:
        return [*_numbered(regions_of(left, width), 0, gutter), *_numbered(regions_of(right, width), 1, gutter)]
    if split.verdict is Verdict.GRID:
        return [region for band in split.sides.bands() for region in regions_of(band, width)]
    return [region for side, block in split.sides.blocks() for region in _numbered(regions_of(block, width), side, 0)]


def _is_leftward(pieces: Sequence[Piece]) -> bool:
    return sum(is_leftward(piece.text) for piece in pieces) > len(pieces) / 2


def _numbered(regions: list[Region], start: int, gutter: float) -> list[Region]:
    return [replace(region, column=region.column + start, gutter=gutter or region.gutter) for region in regions]


def _best_split(pieces: Sequence[Piece], width: float) -> Split | None:
    """Column edges are left edges that several pieces share; dates at the right margin have none."""
    ordered = sorted(pieces, key=lambda piece: piece.base)
    edges = shared_edges([piece.left for piece in pieces])[1:]
    found = [split for x in edges for split in _splits_at(x, ordered, width)]
    return max(found, key=lambda split: split.sides.weight, default=None)


def _splits_at(x: float, pieces: Sequence[Piece], width: float) -> list[Split]:
    """Each stretch of the page in which nothing crosses the gutter left of x, if it holds two columns."""
    found: list[Split] = []
    start = 0
    for end in range(len(pieces) + 1):
        if end < len(pieces) and not _crosses(pieces[end], x):
            continue
        if split := _split(x, pieces, start, end, width):
            found.append(split)
        start = end + 1
    return found


def _crosses(piece: Piece, x: float) -> bool:
    return piece.left < x - _EDGE and piece.right > x - _GUTTER


def _split(x: float, pieces: Sequence[Piece], start: int, end: int, width: float) -> Split | None:
    start += _head(pieces[start:end], x)
    end -= _tail(pieces[start:end], x)
    inside = pieces[start:end]
    left = [piece for piece in inside if piece.left < x - _EDGE]
    right = [piece for piece in inside if piece.left >= x - _EDGE]
    sides = Sides(left, right, width)
    verdict = sides.verdict()
    if verdict is Verdict.CELLS:
        return None
    return Split(list(pieces[:start]), sides, list(pieces[end:]), verdict)


def _head(inside: Sequence[Piece], x: float) -> int:
    """How many pieces at the right stand clear above the left column: a head, read before both."""
    first_left = next((i for i, piece in enumerate(inside) if piece.left < x - _EDGE), 0)
    if not 0 < first_left <= 6:
        return 0
    return first_left if inside[first_left].top > inside[first_left - 1].bottom else 0


def _tail(inside: Sequence[Piece], x: float) -> int:
    """How many pieces at the left go on below the right column, drawn after it: they are no column any more."""
    last_right = next((i for i in range(len(inside) - 1, -1, -1) if inside[i].left >= x - _EDGE), len(inside) - 1)
    behind = inside[last_right + 1 :]
    if not behind or last_right < 0:
        return 0
    drawn = max((p.order for p in inside[: last_right + 1] if p.left >= x - _EDGE), default=0)
    clear = behind[0].base - inside[last_right].base > 1.6 * behind[0].size
    return len(behind) if clear and all(piece.order > drawn for piece in behind) else 0
