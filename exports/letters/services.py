"""Letters and interview sheets as files."""

from collections.abc import Callable

from customization.interview.schema import InterviewSheet
from customization.pipeline.letter.schema import CoverLetter
from exports.files.formats import WORD
from exports.files.services import Export, UnknownFormat, file_name
from exports.letters import docx, pdf, plain
from exports.letters.content import LetterContent, letter_content
from exports.letters.sheet import sheet_content
from exports.looks.apply import designed
from exports.looks.options import Options
from exports.renderers import docx as resume_docx
from exports.renderers import markdown, pdf_typst, text
from exports.renderers.design import Design, design
from resumes.document import ResumeDocument

TYPES = {
    "docx": WORD,
    "pdf": "application/pdf",
    "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}
LETTERS: dict[str, Callable[[LetterContent, Design], bytes]] = {
    "docx": docx.render,
    "pdf": pdf.render,
    "txt": lambda content, _: plain.text(content),
    "md": lambda content, _: plain.markdown(content),
}


def render_letter(
    letter: CoverLetter,
    document: ResumeDocument,
    kind: str,
    options: Options | None = None,
    *,
    watermark: bool = False,
) -> Export:
    """Raises UnknownFormat."""
    if kind not in LETTERS:
        raise UnknownFormat(f"There is no format named {kind!r} for letters: choose one of {', '.join(LETTERS)}.")
    options = options or Options()
    content = letter_content(letter, document, options.paper or None)
    made = LETTERS[kind](content, designed(options, watermark=watermark))
    return Export(made, f"{file_name(document, letter.subject or 'Letter')}.{kind}", TYPES[kind])


def letter_files(letter: CoverLetter, document: ResumeDocument, style: str) -> dict[str, bytes]:
    """Every format by the name of its file, and the letter itself with its sources."""
    options = Options(style=design(style).name)
    made = {f"letter.{kind}": render_letter(letter, document, kind, options).content for kind in LETTERS}
    return made | {"letter.json": (letter.model_dump_json(by_alias=True, indent=2) + "\n").encode()}


def render_sheet(sheet: InterviewSheet, document: ResumeDocument, kind: str, options: Options | None = None) -> Export:
    """The person's own notes: no mark. Raises UnknownFormat."""
    options = options or Options()
    content, look = sheet_content(sheet, document, options.paper or None), designed(options)
    makers: dict[str, Callable[[], bytes]] = {
        "docx": lambda: resume_docx.render(content, look),
        "pdf": lambda: pdf_typst.render(content, look),
        "txt": lambda: text.render(content),
        "md": lambda: markdown.render(content),
    }
    if kind not in makers:
        raise UnknownFormat(f"There is no format named {kind!r} for interview sheets.")
    return Export(makers[kind](), f"{file_name(document, f'Interview {sheet.title}')}.{kind}", TYPES[kind])
