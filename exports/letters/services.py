"""Letters and interview sheets as files."""

from collections.abc import Callable

from customization.interview.schema import InterviewSheet
from customization.pipeline.letter.schema import CoverLetter
from exports.formats import WORD
from exports.letters import docx, pdf, plain
from exports.letters.content import LetterContent, letter_content
from exports.letters.sheet import sheet_content
from exports.renderers import docx as resume_docx
from exports.renderers import markdown, pdf_typst, text
from exports.services import Export, UnknownFormat, file_name
from resumes.document import ResumeDocument

TYPES = {
    "docx": WORD,
    "pdf": "application/pdf",
    "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}
LETTERS: dict[str, Callable[[LetterContent, str], bytes]] = {
    "docx": docx.render,
    "pdf": pdf.render,
    "txt": lambda content, _: plain.text(content),
    "md": lambda content, _: plain.markdown(content),
}


def render_letter(letter: CoverLetter, document: ResumeDocument, kind: str, style: str = "classic") -> Export:
    """Raises UnknownFormat or `renderers.design.UnknownStyle`."""
    if kind not in LETTERS:
        raise UnknownFormat(f"There is no format named {kind!r} for letters: choose one of {', '.join(LETTERS)}.")
    made = LETTERS[kind](letter_content(letter, document), style)
    return Export(made, f"{file_name(document, letter.subject or 'Letter')}.{kind}", TYPES[kind])


def render_sheet(sheet: InterviewSheet, document: ResumeDocument, kind: str, style: str = "classic") -> Export:
    """Raises UnknownFormat or `renderers.design.UnknownStyle`."""
    content = sheet_content(sheet, document)
    makers: dict[str, Callable[[], bytes]] = {
        "docx": lambda: resume_docx.render(content, style),
        "pdf": lambda: pdf_typst.render(content, style),
        "txt": lambda: text.render(content),
        "md": lambda: markdown.render(content),
    }
    if kind not in makers:
        raise UnknownFormat(f"There is no format named {kind!r} for interview sheets.")
    return Export(makers[kind](), f"{file_name(document, f'Interview {sheet.title}')}.{kind}", TYPES[kind])
