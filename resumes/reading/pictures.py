"""A page of a PDF as a picture: drawn by the sandbox's child, written as PNG without an imaging library."""

import math
import struct
import zlib
from typing import Any

import pypdfium2

from resumes.reading.errors import UnreadableFile
from resumes.reading.limits import PAGES

DOTS_PER_INCH = 110
MOST_DOTS = 4_000_000
NO_PAGE = "This page of the file cannot be shown as a picture."


def draw(data: bytes, number: int) -> bytes:
    """PNG of one page, counted from 1. Raises UnreadableFile when there is no such page."""
    try:
        document = pypdfium2.PdfDocument(data)
        if not 1 <= number <= min(len(document), PAGES):
            raise UnreadableFile(NO_PAGE)
        page = document[number - 1]
        bitmap = page.render(scale=scale_of(*page.get_size()), rev_byteorder=True, may_draw_forms=False)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile(NO_PAGE) from error
    return png(bitmap)


def scale_of(width: float, height: float) -> float:
    """Dots per point; a poster gets fewer of them, so that no page costs more memory than another."""
    area = max(width * height, 1.0)
    return min(DOTS_PER_INCH / 72, math.sqrt(MOST_DOTS / area))


def png(bitmap: Any) -> bytes:
    """From rows of red, green, blue.."""
    width, height, channels = bitmap.width, bitmap.height, bitmap.n_channels
    raw, stride = bytes(bitmap.buffer), bitmap.stride
    rows = bytearray()
    for start in range(0, height * stride, stride):
        rows += b"\x00" + raw[start : start + width * channels]
    kind = {1: 0, 3: 2, 4: 6}[channels]
    head = struct.pack("!IIBBBBB", width, height, 8, kind, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(map(chunk, *zip(*parts, strict=True)))


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack("!I", len(content)) + name + content + struct.pack("!I", zlib.crc32(name + content))
