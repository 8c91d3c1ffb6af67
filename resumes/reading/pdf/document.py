"""A PDF as lines in reading order."""

from collections.abc import Iterator
from typing import Any

import pypdfium2

from resumes.document import Place
from resumes.reading.errors import UnreadableFile
from resumes.reading.limits import CHARACTERS, PAGES
from resumes.reading.pdf.columns import regions_of
from resumes.reading.pdf.glyphs import Font, Page
from resumes.reading.pdf.lines import Line, joined, lines_of
from resumes.reading.pdf.pieces import pieces_of
from resumes.reading.schema import SourceLine, SourceText

BROKEN = "The PDF is damaged and cannot be opened. Export it again from the program that made it."
LOCKED = "The PDF is protected by a password. Save a copy without one and upload that."
TOO_LONG = f"The PDF has more than {PAGES} pages. Upload the résumé alone."
SCAN = (
    "The PDF is a picture without text, such as a scan. Export it with real text from the program that made it, "
    "or run text recognition (OCR) over it first."
)
TOO_MUCH = "The file holds more text than a résumé has. Upload the résumé alone."


def read_pdf(data: bytes) -> SourceText:
    document = _opened(data)
    fonts: dict[int, Font] = {}
    lines: list[Line] = []
    sizes: list[tuple[float, float]] = []
    for number, page in enumerate(document, start=1):
        glyphs = Page(page, fonts)
        sizes.append((glyphs.width, glyphs.height))
        for line in _lines_of_page(glyphs):
            line.page = number
            lines.append(line)
    if not lines:
        raise UnreadableFile(SCAN)
    return SourceText(kind="pdf", lines=tuple(_source_lines(lines)), page_sizes=tuple(sizes))


def _opened(data: bytes) -> Any:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile(LOCKED if "password" in str(error).lower() else BROKEN) from error
    if len(document) == 0:
        raise UnreadableFile(BROKEN)
    if len(document) > PAGES:
        raise UnreadableFile(TOO_LONG)
    return document


def _lines_of_page(page: Page) -> Iterator[Line]:
    if page.count() > CHARACTERS:
        raise UnreadableFile(TOO_MUCH)
    pieces = joined(pieces_of(page.glyphs()), 0.5)
    for region in regions_of(pieces):
        for line in lines_of(region.pieces):
            line.column = region.column
            yield line


def _source_lines(lines: list[Line]) -> Iterator[SourceLine]:
    for number, line in enumerate(lines):
        yield SourceLine(
            text=" ".join(line.cells),
            place=Place(line=number, page=line.page, box=line.box),
            size=line.size,
            bold=line.bold,
            italic=line.italic,
            bullet=line.bullet,
            indent=line.indent,
            gap=line.gap,
            column=line.column,
            cells=tuple(line.cells) if len(line.cells) > 1 else (),
        )
