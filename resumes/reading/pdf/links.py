"""Where a click on the page leads."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from resumes.reading.characters import readable, squeezed, without_icons
from resumes.reading.pdf.glyphs import Page

_SCHEMES = ("http://", "https://", "mailto:", "tel:")
_MOST = 500
_LONGEST = 2_048


@dataclass(frozen=True)
class Target:
    url: str
    text: str
    page: int
    middle: tuple[float, float]


def targets(document: Any, page: Any, view: Page, number: int) -> Iterator[Target]:
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    for _ in range(_MOST):
        if not pdfium.FPDFLink_Enumerate(page, position, link):
            return
        box = pdfium.FS_RECTF()
        url = _address(document, link)
        if url.lower().startswith(_SCHEMES) and pdfium.FPDFLink_GetAnnotRect(link, box):
            middle = view.point((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            yield Target(url, _shown(view.text_in(box.left, box.bottom, box.right, box.top)), number, middle)


def _address(document: Any, link: Any) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    address = ctypes.create_string_buffer(_LONGEST)
    length = pdfium.FPDFAction_GetURIPath(document, action, address, _LONGEST)
    return address.value.decode("utf-8", errors="replace") if 0 < length <= _LONGEST else ""


def _shown(text: str) -> str:
    return squeezed(without_icons(readable(text)))
