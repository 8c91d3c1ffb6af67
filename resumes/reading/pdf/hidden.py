"""Text that a person does not see on the page: what leaves no trace when the page is drawn, is tiny or off it."""

from collections.abc import Iterable
from typing import Any

import pypdfium2.raw as pdfium

from resumes.reading.pdf.pieces import Piece

TINY_POINTS = 2.0
_TRACE = 10  # of 255 shades of grey
_SCANNED = 0.9  # share of a page's letters that only text recognition can have put there
_COVERS = 0.5


def parted(page: Any, pieces: list[Piece]) -> tuple[list[Piece], list[Piece], bool]:
    """Visible pieces, hidden ones, and whether the page is a scan whose text another program recognised."""
    scan = _is_scan(page, pieces)
    width, height = page.get_size()
    picture = _Picture(page)
    visible: list[Piece] = []
    hidden: list[Piece] = []
    for piece in pieces:
        on_page = -1 < piece.left < width and 0 < piece.base < height + piece.size and piece.right > 0
        seen = (scan or not piece.invisible) and on_page and piece.size >= TINY_POINTS
        (visible if seen and (scan or piece.turn or picture.shows(piece)) else hidden).append(piece)
    return visible, hidden, scan


class _Picture:
    """The page drawn in grey, one pixel a point."""

    def __init__(self, page: Any) -> None:
        bitmap = page.render(scale=1, grayscale=True, may_draw_forms=False)
        self._pixels, self._stride = bytes(bitmap.buffer), bitmap.stride
        self._width, self._height = bitmap.width, bitmap.height

    def shows(self, piece: Piece) -> bool:
        left, right = max(int(piece.left), 0), min(int(piece.right) + 2, self._width)
        rows = range(max(int(piece.top), 0), min(int(piece.bottom) + 2, self._height))
        strips = [self._pixels[row * self._stride + left : row * self._stride + right] for row in rows]
        filled = [strip for strip in strips if strip]
        if not filled:
            return False
        return max(map(max, filled)) - min(map(min, filled)) >= _TRACE


def _is_scan(page: Any, pieces: Iterable[Piece]) -> bool:
    letters = [(len(piece.text), piece.invisible) for piece in pieces]
    total = sum(count for count, _ in letters)
    invisible = sum(count for count, unseen in letters if unseen)
    return total > 0 and invisible >= _SCANNED * total and _image_share(page) >= _COVERS


def _image_share(page: Any) -> float:
    width, height = page.get_size()
    shares = [
        abs((right - left) * (top - bottom)) / (width * height)
        for left, bottom, right, top in (
            image.get_bounds() for image in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3)
        )
    ]
    return max(shares, default=0.0)
