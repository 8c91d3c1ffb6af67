"""The head of a page: a large name at the left, and at its right a box of lines of its own."""

from collections.abc import Sequence
from statistics import median

from resumes.reading.pdf.pieces import Piece

_HUGE, _RATIO = 16.0, 1.5
_MOST_LEFT, _MOST_RIGHT = 6, 9

type Blocks = tuple[list[Piece], list[Piece], list[Piece]]


def head_apart(pieces: Sequence[Piece]) -> Blocks | None:
    """The block of the name, the box beside it, and all the rest; None when no such box stands there."""
    ordered = sorted(pieces, key=lambda piece: piece.base)
    usual = median(piece.size for piece in pieces)
    name = [piece for piece in ordered[: _MOST_LEFT + _MOST_RIGHT] if piece.size >= max(_HUGE, _RATIO * usual)]
    if not name:
        return None
    edge = max(piece.right for piece in name)
    beside = [piece for piece in ordered if piece.left > edge]
    end = _end(ordered, name, min((piece.left for piece in beside), default=edge))
    box = [piece for piece in ordered[:end] if piece.left > edge]
    if not 2 <= len(box) <= _MOST_RIGHT or _is_row(box):
        return None
    foot = max(box[-1].base, max(piece.base for piece in name)) + 2
    block = [piece for piece in ordered if piece.base <= foot and piece.left <= edge]
    rest = [piece for piece in ordered if piece.base > foot]
    return (block, box, rest) if rest and len(block) <= _MOST_LEFT and _mingle(block, box) else None


def _end(ordered: Sequence[Piece], name: Sequence[Piece], edge: float) -> int:
    """Where the first line under the name runs below the box too."""
    below = max(piece.base for piece in name)
    return next(
        (at for at, piece in enumerate(ordered) if piece.base > below and piece.left < edge < piece.right - piece.size),
        0,
    )


def _mingle(block: Sequence[Piece], box: Sequence[Piece]) -> bool:
    """Lines of the box stand between those of the block, or level with its smaller ones."""
    bases = [piece.base for piece in block]
    return min(bases) - 12 < box[-1].base and box[0].base < max(bases) + 2


def _is_row(box: Sequence[Piece]) -> bool:
    """All of the box on one line."""
    return max(piece.base for piece in box) - min(piece.base for piece in box) < 0.5 * box[0].size
