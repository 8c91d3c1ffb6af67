"""Words that lie over a page, in form fields and notes: seen ones belong to its text, others are hidden."""

import ctypes
from typing import Any

import pypdfium2.raw as pdfium

_HOLDERS = {pdfium.FPDF_ANNOT_FREETEXT: b"Contents", pdfium.FPDF_ANNOT_WIDGET: b"V"}
_UNSEEN = 0x02 | 0x20  # hidden, and not for the screen
_MOST = 500
_LONGEST = 4_096
_LEAST = 2.0  # points


def noted(page: Any) -> tuple[bool, list[str]]:
    """Whether words lie over the page that are seen, and those that are not."""
    seen, unseen = False, []
    width, height = page.get_size()
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST)):
        note = pdfium.FPDFPage_GetAnnot(page, number)
        holder = _HOLDERS.get(pdfium.FPDFAnnot_GetSubtype(note))
        words = _words(note, holder) if holder else ""
        if words and _is_shown(note, width, height):
            seen = True
        elif words:
            unseen.append(words)
        pdfium.FPDFPage_CloseAnnot(note)
    return seen, unseen


def settled(document: Any, page: Any, number: int) -> Any:
    """The page with what lies over it made part of it. Its links are gone then."""
    pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
    page.close()
    return document[number]


def _is_shown(note: Any, width: float, height: float) -> bool:
    box = pdfium.FS_RECTF()
    if pdfium.FPDFAnnot_GetFlags(note) & _UNSEEN or not pdfium.FPDFAnnot_GetRect(note, box):
        return False
    left, right = sorted((box.left, box.right))
    bottom, top = sorted((box.bottom, box.top))
    on_page = right > 0 and left < width and top > 0 and bottom < height
    return bool(on_page and min(right - left, top - bottom) >= _LEAST)


def _words(note: Any, key: bytes) -> str:
    text = (ctypes.c_ushort * _LONGEST)()
    length = pdfium.FPDFAnnot_GetStringValue(note, key, text, 2 * _LONGEST)
    return bytes(text)[: max(min(length, 2 * _LONGEST) - 2, 0)].decode("utf-16-le", errors="replace").strip()
