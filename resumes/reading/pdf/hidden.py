"""Text that a person does not see on the page: what leaves no trace when it is drawn, is tiny or off the page."""

from collections.abc import Iterable
from typing import Any

import pypdfium2.raw as pdfium

from resumes.reading.pdf.glyphs import TINY_POINTS
from resumes.reading.pdf.pieces import Piece
from resumes.reading.pdf.traces import Traces

_SCANNED = 0.9  # share of a page's letters that only text recognition can have put there
_COVERS = 0.5
_NARROWEST = 0.06  # of a letter's size: the mean width of letters that are pressed into a line


def parted(page: Any, pieces: list[Piece]) -> tuple[list[Piece], list[Piece], bool]:
    """Visible pieces, hidden ones, and whether the page is a scan whose text another program recognised.

    Takes the letters off the page: nothing may be drawn of it afterwards.
    """
    scan = _is_scan(page, pieces)
    width, height = page.get_size()
    traces = Traces(page, pieces) if pieces and not scan else None
    visible: list[Piece] = []
    hidden: list[Piece] = []
    for piece in pieces:
        on_page = -1 < piece.left < width and 0 < piece.base < height + piece.size and piece.right > 0
        seen = (scan or not piece.invisible) and on_page and piece.size >= TINY_POINTS and not _is_pressed(piece)
        (visible if seen and (traces is None or traces.show(piece)) else hidden).append(piece)
    return visible, hidden, scan


def _is_pressed(piece: Piece) -> bool:
    return len(piece.text) > 2 and piece.right - piece.left < _NARROWEST * piece.size * len(piece.text)


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
