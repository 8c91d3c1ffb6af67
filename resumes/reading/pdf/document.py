"""A PDF as lines in reading order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pypdfium2

from resumes.document import Place
from resumes.reading.errors import TOO_MUCH, UnreadableFile
from resumes.reading.limits import CHARACTERS, PAGES, PDF_OBJECTS_ON_A_PAGE
from resumes.reading.notices import hidden_text, of_characters
from resumes.reading.pdf.broken import Breaking, breaking, whole
from resumes.reading.pdf.columns import regions_of
from resumes.reading.pdf.glyphs import Font, Page
from resumes.reading.pdf.hidden import parted
from resumes.reading.pdf.lines import Line, joined, lines_of
from resumes.reading.pdf.links import Target, targets
from resumes.reading.pdf.marks import marked, spots
from resumes.reading.pdf.notes import noted, settled
from resumes.reading.pdf.order import in_order
from resumes.reading.pdf.pieces import pieces_of
from resumes.reading.pdf.running import Sheet, take_running
from resumes.reading.schema import Link, Notice, SourceLine, SourceText

BROKEN = "The PDF is damaged and cannot be opened. Export it again from the program that made it."
LOCKED = "The PDF is protected by a password. Save a copy without one and upload that."
TOO_LONG = f"The PDF has more than {PAGES} pages. Upload the résumé alone."
SCAN = (
    "The PDF is a picture without text, such as a scan. Export it with real text from the program that made it, "
    "or run text recognition (OCR) over it first."
)
TOO_COMPLEX = "The PDF is far more complex than a résumé is. Export it again, or upload it as .docx."
RECOGNISED = "The file is a scan; its text was recognised by a machine and may hold mistakes. Check it well."


@dataclass
class _Found:
    """What the pages hold besides their visible text."""

    sheets: list[Sheet] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    scans: int = 0
    characters: int = 0


def read_pdf(data: bytes) -> SourceText:
    document = _opened(data)
    found, fonts = _Found(), dict[int, Font]()
    for number in range(len(document)):
        _take_page(document, number, fonts, found)
    take_running(found.sheets)
    lines = whole(_lines(found.sheets), breaking=_breaking(document))
    if not lines:
        raise UnreadableFile(SCAN)
    return SourceText(
        kind="pdf",
        lines=tuple(_source_lines(lines)),
        links=tuple(_links(found.targets, lines)),
        notices=tuple(_notices(found)),
        page_sizes=tuple((round(sheet.width, 1), round(sheet.height, 1)) for sheet in found.sheets),
    )


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


def _breaking(document: Any) -> Breaking:
    return breaking(f"{document.get_metadata_value('Producer')} {document.get_metadata_value('Creator')}")


def _take_page(document: Any, number: int, fonts: dict[int, Font], found: _Found) -> None:
    try:
        page = document[number]
        view = Page(page, fonts)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile(BROKEN) from error
    links = list(targets(document, page, view, number + 1))
    seen, unseen = noted(page)
    if seen:
        page = settled(document, page, number)
        view = Page(page, fonts)
    found.hidden += unseen
    found.characters += view.count()
    if found.characters > CHARACTERS:
        raise UnreadableFile(TOO_MUCH)
    if pypdfium2.raw.FPDFPage_CountObjects(page) > PDF_OBJECTS_ON_A_PAGE:
        raise UnreadableFile(TOO_COMPLEX)
    glyphs = list(view.glyphs())
    found.raw.append("".join(glyph.text for glyph in glyphs))
    visible, hidden, scan = parted(page, pieces_of(glyphs))
    found.sheets.append(Sheet(view.width, view.height, joined(marked(visible, spots(page, view)), 0.5), []))
    found.hidden += [piece.text for piece in hidden]
    found.scans += scan
    found.targets += links


def _lines(sheets: Sequence[Sheet]) -> list[Line]:
    lines: list[Line] = []
    for placed in in_order([regions_of(sheet.pieces) for sheet in sheets]):
        for line in lines_of(placed.region.pieces):
            line.page, line.column = placed.page, placed.region.column
            lines.append(line)
    for number, sheet in enumerate(sheets, start=1):
        for line in lines_of(sheet.running):
            line.page, line.margin = number, True
            lines.append(line)
    return lines


def _source_lines(lines: Sequence[Line]) -> Iterator[SourceLine]:
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
            margin=line.margin,
            turns=line.turns,
        )


def _links(found: Sequence[Target], lines: Sequence[Line]) -> Iterator[Link]:
    named = {target.url for target in found if target.text}
    for target in found:
        if not target.text and target.url in named:
            continue
        x, y = target.middle
        near = [
            (abs(y - (line.base - 0.3 * line.size)), number)
            for number, line in enumerate(lines)
            if line.page == target.page and line.left - 5 <= x <= line.right + 5
        ]
        distance, number = min(near, default=(1e9, -1))
        yield Link(url=target.url, text=target.text, line=number if distance < 20 else -1)


def _notices(found: _Found) -> Iterator[Notice]:
    yield from hidden_text(found.hidden)
    yield from of_characters("".join(found.raw))
    if found.scans:
        yield Notice(kind="image_text", sentence=RECOGNISED)
