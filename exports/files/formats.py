"""The file formats of an export, each by name."""

from collections.abc import Callable
from dataclasses import dataclass

from exports.content import Content
from exports.renderers import docx, json_resume, markdown, pdf_office, pdf_typst, text
from exports.renderers.design import Design
from resumes.document import ResumeDocument


@dataclass(frozen=True)
class Print:
    """A résumé that is ready for every format: its data, its words in order, its look, a JPEG or none."""

    document: ResumeDocument
    content: Content
    look: Design
    photo: bytes = b""


@dataclass(frozen=True)
class Format:
    """Plain formats have one look only."""

    name: str
    label: str
    extension: str
    content_type: str
    render: Callable[[Print], bytes]


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def word(one: Print) -> bytes:
    return docx.render(one.content, one.look, one.photo)


FORMATS = {
    one.name: one
    for one in (
        Format("docx", "Word", "docx", WORD, word),
        Format("pdf", "PDF", "pdf", "application/pdf", lambda one: pdf_typst.render(one.content, one.look, one.photo)),
        Format("txt", "Plain text", "txt", "text/plain; charset=utf-8", lambda one: text.render(one.content)),
        Format("md", "Markdown", "md", "text/markdown; charset=utf-8", lambda one: markdown.render(one.content)),
        Format("json", "JSON Resume", "json", "application/json", lambda one: json_resume.render(one.document)),
        Format(
            "office-pdf", "PDF of the Word file", "pdf", "application/pdf", lambda one: pdf_office.convert(word(one))
        ),
    )
}
"""`office-pdf` needs LibreOffice; see `available`."""


def available() -> list[Format]:
    """The formats that this machine can make."""
    return [one for one in FORMATS.values() if one.name != "office-pdf" or pdf_office.program()]
