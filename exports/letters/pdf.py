"""The letter as PDF by Typst: tagged, real text, the fonts of the project."""

from exports.letters.content import LetterContent
from exports.letters.docx import lettered
from exports.renderers.design import Design, design
from exports.renderers.pdf_typst import Rendered, laid_out

LAYOUT = "letter"


def render(content: LetterContent, style: str | Design) -> bytes:
    return rendered(content, style).pdf


def rendered(content: LetterContent, style: str | Design) -> Rendered:
    return laid_out(LAYOUT, content, lettered(design(style)))
