"""The letter as a Word file, made of the same styles as the résumé of its look. User text is never read as markup."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from exports.content.schema import Item
from exports.letters.content import LetterContent
from exports.renderers.design import Design, design
from exports.renderers.docx import BETWEEN, layout
from exports.renderers.word_file import finish
from exports.renderers.word_mark import mark

FONT_OF_BODY = "Body Text"
LARGER = 1.0


def render(content: LetterContent, style: str | Design) -> bytes:
    chosen = layout(replace(design(style), watermark=False))
    look = lettered(design(style))
    document = emptied(docx.Document(BytesIO(chosen.archive)))
    document.styles[FONT_OF_BODY].font.size = Pt(look.size)
    write(document, content, look)
    finish(document, content, look, content.subject)
    if look.watermark:
        mark(document)
    return chosen.written(document)


def lettered(look: Design) -> Design:
    """A letter has room: its words stand a point larger than a résumé's, with the same share of air."""
    return replace(look, size=look.size + LARGER, pitch=look.pitch * (look.size + LARGER) / look.size)


def emptied(layout: Document) -> Document:
    """The layout of the résumé without its words: styles, fonts, paper and page number stay."""
    body = layout.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    return layout


def write(document: Document, content: LetterContent, look: Design) -> None:
    gap = look.pitch
    if content.name:
        document.add_paragraph(content.name, style="Title")
    for number, row in enumerate(content.contact):
        add(document, words(row), "Contact", before=4 if number == 0 else 0)
    for number, line in enumerate(content.recipient):
        add(document, line, before=2 * gap if number == 0 else 0)
    add(document, content.date, before=gap)
    subject = add(document, content.subject, before=gap, after=gap * 0.8, keep=True)
    if subject is not None:
        subject.runs[0].bold = True
    add(document, content.greeting, after=gap * 0.7, keep=True)
    for text in content.paragraphs:
        add(document, text, after=gap * 0.7)
    add(document, content.closing, before=gap * 0.3, after=gap * 1.6, keep=True)
    add(document, content.name)


def words(row: Sequence[Item]) -> str:
    return BETWEEN.join(item.text for item in row)


def add(
    document: Document, text: str, style: str = FONT_OF_BODY, *, before: float = 0, after: float = 0, keep: bool = False
) -> Any:
    """A paragraph of finished words, or none for no words."""
    if not text:
        return None
    made = document.add_paragraph(text, style=style)
    made.paragraph_format.space_before, made.paragraph_format.space_after = Pt(before), Pt(after)
    made.paragraph_format.keep_with_next = keep or None
    return made
