"""List marks that are drawn as small shapes, not letters."""

import ctypes
from collections import Counter
from typing import Any

import pypdfium2.raw as pdfium

from resumes.reading.pdf.glyphs import Page
from resumes.reading.pdf.pieces import Piece

_SMALLEST, _LARGEST = 1.2, 7.5
_REACH = 2.2  # in font sizes
_MANY = 4_000

Spot = tuple[float, float, float]  # left, right, middle
_ALIKE = 2  # marks of a list come in numbers, the parts of an icon do not


def spots(page: Any, view: Page) -> list[Spot]:
    """Small round or square shapes on the page."""
    count = pdfium.FPDFPage_CountObjects(page)
    found: list[Spot] = []
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for number in range(count if count <= _MANY else 0):
        shape = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPageObj_GetType(shape) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        pdfium.FPDFPageObj_GetBounds(shape, left, bottom, right, top)
        across, down = abs(right.value - left.value), abs(top.value - bottom.value)
        if _SMALLEST <= across <= _LARGEST and 0.7 <= across / max(down, 0.1) <= 1.4:
            x, y = view.point((left.value + right.value) / 2, (top.value + bottom.value) / 2)
            found.append((x - across / 2, x + across / 2, y))
    sizes = Counter(_size(spot) for spot in found)
    return [spot for spot in found if sizes[_size(spot)] >= _ALIKE]


def _size(spot: Spot) -> float:
    return round(spot[1] - spot[0], 1)


def marked(pieces: list[Piece], found: list[Spot]) -> list[Piece]:
    """A piece with such a shape right before it becomes an item of a list."""
    for piece in pieces:
        beside = [
            spot
            for spot in found
            if 0.5 <= piece.left - spot[1] <= _REACH * piece.size
            and piece.base - 0.8 * piece.size <= spot[2] <= piece.base + 0.05 * piece.size
        ]
        if beside and not piece.text.startswith("•"):
            piece.text, piece.left = f"• {piece.text}", min(spot[0] for spot in beside)
    return pieces
