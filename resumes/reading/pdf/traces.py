"""What text leaves on the drawn page: the page with its letters beside the page without them."""

import math
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import pypdfium2.raw as pdfium

from resumes.reading.pdf.pieces import Piece

_TRACE = 6  # of 255 shades of grey: less difference is none
_CONTRAST = 18  # paper and letters nearer than this look the same
_OTHER_COLOR = 48  # of 255, in red, green or blue: as much is seen on any ground
_SWALLOWED = 0.9  # share of a piece that stands on ground of its own colour
_MOST_CROSSED = 80
_STEPS = 24

type Band = tuple[int, int, int, int]


class Traces:
    """Both drawings in grey, one dot a point. The page has no letters any more when this is made."""

    def __init__(self, page: Any, pieces: Sequence[Piece]) -> None:
        self._page, self._crossed = page, _crossed(pieces)
        self._whole = _Drawing(page)
        for piece in pieces:
            _draw(piece, pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)
        self._bare = _Drawing(page)

    def show(self, piece: Piece) -> bool:
        """Its letters change the page, and their colour is not that of the ground they stand on."""
        band = _band(piece)
        whole = self._alone(piece) if id(piece) in self._crossed else self._whole
        if whole.differs(self._bare, band):
            return not self._is_swallowed(piece)
        return self._is_other_color(piece) and self._alone(piece, colors=True).differs(self._colors, band)

    def _alone(self, piece: Piece, *, colors: bool = False) -> "_Drawing":
        """Where other words cross it, only a drawing of its own tells."""
        outlined = piece.color is None
        _draw(piece, pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE if outlined else pdfium.FPDF_TEXTRENDERMODE_FILL)
        try:
            return _Drawing(self._page, colors=colors)
        finally:
            _draw(piece, pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)

    def _is_swallowed(self, piece: Piece) -> bool:
        if piece.color is None:
            return False
        red, green, blue, opacity = piece.color
        shade = (30 * red + 59 * green + 11 * blue) / 100
        ground = [dot[0] for x, y in _points(piece) if (dot := self._bare.at(x, y))]
        like = sum(abs(shade - grey) * opacity / 255 < _CONTRAST for grey in ground)
        return like >= _SWALLOWED * len(ground) and not self._is_other_color(piece)

    def _is_other_color(self, piece: Piece) -> bool:
        """Red on a green of the same brightness is seen."""
        if piece.color is None:
            return False
        grounds = [dot for x, y in _points(piece) if (dot := self._colors.at(x, y))]
        apart = [max(abs(a - b) for a, b in zip(piece.color, ground, strict=False)) for ground in grounds]
        like = sum(distance * piece.color[3] / 255 < _OTHER_COLOR for distance in apart)
        return like < _SWALLOWED * len(apart)

    @cached_property
    def _colors(self) -> "_Drawing":
        return _Drawing(self._page, colors=True)


class _Drawing:
    """The page as dots, each a byte of grey, or bytes of red, green and blue."""

    def __init__(self, page: Any, *, colors: bool = False) -> None:
        bitmap = page.render(
            scale=1, grayscale=not colors, rev_byteorder=colors, may_draw_forms=False, draw_annots=False
        )
        self._pixels, self._stride, self._dot = bytes(bitmap.buffer), bitmap.stride, bitmap.n_channels
        self._width, self._height = bitmap.width, bitmap.height

    def differs(self, other: "_Drawing", band: Band) -> bool:
        left, top, right, bottom = band
        left, right = max(left, 0), min(right, self._width)
        for row in range(max(top, 0), min(bottom, self._height) if left < right else 0):
            one, two = self._strip(row, left, right), other._strip(row, left, right)
            if one != two and max(abs(a - b) for a, b in zip(one, two, strict=True)) >= _TRACE:
                return True
        return False

    def _strip(self, row: int, left: int, right: int) -> bytes:
        return self._pixels[row * self._stride + left * self._dot : row * self._stride + right * self._dot]

    def at(self, x: int, y: int) -> bytes:
        inside = 0 <= x < self._width and 0 <= y < self._height
        return self._strip(y, x, x + 1) if inside else b""


def _band(piece: Piece) -> Band:
    """Around the lower case letters of a piece: the lines above and below it stay out."""
    places = [_turned(piece, along, above) for along in (0.0, piece.right - piece.left) for above in (0.0, 0.7)]
    across, down = [x for x, _ in places], [y for _, y in places]
    return math.floor(min(across)), math.floor(min(down)), math.ceil(max(across)) + 1, math.ceil(max(down)) + 1


def _points(piece: Piece) -> Iterator[tuple[int, int]]:
    for step in range(_STEPS):
        x, y = _turned(piece, (piece.right - piece.left) * (step + 0.5) / _STEPS, 0.25)
        yield int(x), int(y)


def _turned(piece: Piece, along: float, above: float) -> tuple[float, float]:
    """A point so far along the base line and so many letter sizes above it, seen from the page's top left corner."""
    angle, up = math.radians(piece.turn), above * piece.size
    return (
        piece.left + along * math.cos(angle) - up * math.sin(angle),
        piece.base - along * math.sin(angle) - up * math.cos(angle),
    )


def _draw(piece: Piece, mode: int) -> None:
    for drawing in piece.drawings:
        pdfium.FPDFTextObj_SetTextRenderMode(drawing, mode)


def _crossed(pieces: Sequence[Piece]) -> frozenset[int]:
    """The pieces that lie over each other, by their identity; honest pages have few."""
    bands = sorted(((*_band(piece), id(piece)) for piece in pieces), key=lambda band: band[1])
    found: list[int] = []
    for at, (left, top, right, bottom, one) in enumerate(bands):
        for other_left, other_top, other_right, other_bottom, other in bands[at + 1 :]:
            if other_top >= bottom - 1:
                break
            level = min(bottom, other_bottom) - other_top > 0.3 * min(bottom - top, other_bottom - other_top)
            if level and min(right, other_right) - max(left, other_left) > 2:
                found += [one, other]
    return frozenset(dict.fromkeys(found[:_MOST_CROSSED]))
