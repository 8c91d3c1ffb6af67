"""What a PDF page draws, letter by letter, in points from the page's top left corner."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

_BOLD = re.compile(r"(?i)bold|black|heavy|demi|medi\b|extrab|[-,]b$|cmbx|sfbx|ecbx|cmssbx")
_ITALIC = re.compile(r"(?i)italic|oblique|slanted|[-,](?:it|i)$|cmti|cmsl|sfti|ecti|reguital|mediital")
_SYMBOLS = re.compile(r"(?i)symbolmt|^symbol|wingdings|dingbats|opensymbol")
_ICONS = re.compile(
    r"(?i)awesome|marvosym|academicons|icomoon|ionicon|material ?(?:icons|symbols)|bootstrap-?icons|glyphicons"
)
_LIGHT = 200
_WEIGHT_BOLD = 600
_FORCE_BOLD, _FLAG_ITALIC = 1 << 18, 1 << 6
_NAME_BYTES = 128
_GENERATED = frozenset((2, 10, 13, 32, 45))
_INVISIBLE_MODES, _OUTLINED_MODES = (3, 7), (1, 2, 5, 6)
TINY_POINTS = 2.0

type Color = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Font:
    """`symbols` draw list marks, `icons` pictures; `ornaments` may be either."""

    bold: bool
    italic: bool
    symbols: bool
    icons: bool
    ornaments: bool
    fixed: bool


@dataclass(frozen=True, slots=True)
class Ink:
    """One drawing of text: its letters share font, size, colour and direction. `turn` in degrees.

    `invisible` is the rendering mode that draws nothing, `light` a colour that a white page would swallow, `tiny` a
    size that nobody reads. `color` is red, green, blue and opacity; None where letters are outlined or patterned.
    `drawing` is the library's own handle of it, good as long as the page is open.
    """

    size: float
    font: Font
    turn: int
    invisible: bool
    light: bool
    color: Color | None = None
    drawing: Any = None

    @property
    def tiny(self) -> bool:
        return self.size < TINY_POINTS


@dataclass(slots=True)
class Glyph:
    """`spaced` says that the reader library would put a space before it; only a hint."""

    text: str
    left: float
    right: float
    base: float
    ink: Ink
    spaced: bool = False


class Page:
    """The glyphs of one page, with the spaces that the file itself holds."""

    def __init__(self, page: Any, fonts: dict[int, Font]) -> None:
        self.width, self.height = page.get_size()
        self._page, self._text, self._fonts = page, page.get_textpage(), fonts
        self._turned = page.get_rotation()
        box = page.get_cropbox()
        self._origin = (min(box[0], box[2]), min(box[1], box[3]))
        self._extent = (abs(box[2] - box[0]), abs(box[3] - box[1]))

    def count(self) -> int:
        return int(pdfium.FPDFText_CountChars(self._text))

    def glyphs(self) -> Iterator[Glyph]:
        """The hot loop of all reading: what the letters of one drawing share is asked for once."""
        text, box = self._text.raw, pdfium.FS_RECTF()
        into = ctypes.byref(box)
        ink: Ink | None = None
        last, base, spaced = -1, 0.0, False
        for index in range(self.count()):
            code = pdfium.FPDFText_GetUnicode(text, index)
            if code in _GENERATED and pdfium.FPDFText_IsGenerated(text, index) == 1:
                spaced = True
                continue
            drawing = pdfium.FPDFText_GetTextObject(text, index)
            address = ctypes.c_void_p.from_buffer(drawing).value or 0
            if ink is None or address != last:
                last, ink, base = address, self._ink(drawing, index), self._start(index)[1]
            pdfium.FPDFText_GetLooseCharBox(text, index, into)
            if self._turned or ink.turn:
                left, base = self._start(index)
                level = (ink.turn + self._turned) % 180 == 0
                width = abs(box.right - box.left if level else box.top - box.bottom)
                yield Glyph(_character(code), left, left + width, base, ink, spaced)
            else:
                left = box.left - self._origin[0]
                yield Glyph(_character(code), left, left + box.right - box.left, base, ink, spaced)
            spaced = False

    def _start(self, index: int) -> tuple[float, float]:
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(self._text.raw, index, ctypes.byref(x), ctypes.byref(y))
        return self.point(x.value, y.value)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page's own space, seen from the top left corner of the page as it is shown."""
        across, up = x - self._origin[0], y - self._origin[1]
        width, height = self._extent
        return {0: (across, height - up), 90: (up, across), 180: (width - across, up)}.get(
            self._turned, (height - up, width - across)
        )

    def text_in(self, left: float, bottom: float, right: float, top: float) -> str:
        return str(self._text.get_text_bounded(left, bottom, right, top))

    def _ink(self, drawing: Any, index: int) -> Ink:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._text, index, matrix)
        scale = math.hypot(matrix.c, matrix.d) or 1.0
        size = pdfium.FPDFText_GetFontSize(self._text, index) * scale
        turn = round(math.degrees(math.atan2(matrix.b, matrix.a))) - self._turned
        mode = pdfium.FPDFTextObj_GetTextRenderMode(drawing) if drawing else 0
        color = None if mode in _OUTLINED_MODES else self._color(index)
        light = color is None or min(color[:3]) >= _LIGHT or color[3] <= 255 - _LIGHT
        invisible = mode in _INVISIBLE_MODES
        return Ink(size or 1.0, self._font(drawing, index), (turn + 360) % 360, invisible, light, color, drawing)

    def _color(self, index: int) -> Color | None:
        red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
        known = pdfium.FPDFText_GetFillColor(self._text, index, red, green, blue, alpha)
        return (red.value, green.value, blue.value, alpha.value) if known else None

    def _font(self, drawing: Any, index: int) -> Font:
        font = pdfium.FPDFTextObj_GetFont(drawing) if drawing else None
        key = (ctypes.cast(font, ctypes.c_void_p).value if font else None) or 0
        if key not in self._fonts:
            self._fonts[key] = self._described(index)
        return self._fonts[key]

    def _described(self, index: int) -> Font:
        name, flags = ctypes.create_string_buffer(_NAME_BYTES), ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self._text, index, name, _NAME_BYTES, flags)
        text = name.value.decode("utf-8", errors="replace").rpartition("+")[2]
        weight = pdfium.FPDFText_GetFontWeight(self._text, index)
        return Font(
            bold=bool(_BOLD.search(text)) or weight >= _WEIGHT_BOLD or bool(flags.value & _FORCE_BOLD),
            italic=bool(_ITALIC.search(text)) or bool(flags.value & _FLAG_ITALIC),
            symbols=bool(_SYMBOLS.search(text)),
            ornaments="marvosym" in text.lower(),
            icons=bool(_ICONS.search(text)),
            fixed="courier" in text.lower(),
        )


def _character(code: int) -> str:
    """A hyphen at a line's end comes as U+0002; no character at all as U+0000 or U+FFFE."""
    if code == 2:
        return "-"
    return "" if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000 else chr(code)
