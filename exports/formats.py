"""The file formats of an export, each by name."""

from collections.abc import Callable
from dataclasses import dataclass

from exports.content import content_of
from exports.renderers import docx, json_resume, markdown, pdf_office, pdf_typst, text
from resumes.document import ResumeDocument


@dataclass(frozen=True)
class Format:
    """`render` takes the document and the name of a style; plain formats have one look only."""

    name: str
    label: str
    extension: str
    content_type: str
    render: Callable[[ResumeDocument, str], bytes]


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def office(document: ResumeDocument, style: str) -> bytes:
    return pdf_office.convert(docx.render(content_of(document), style))


FORMATS = {
    one.name: one
    for one in (
        Format("docx", "Word", "docx", WORD, lambda document, style: docx.render(content_of(document), style)),
        Format(
            "pdf",
            "PDF",
            "pdf",
            "application/pdf",
            lambda document, style: pdf_typst.render(content_of(document), style),
        ),
        Format(
            "txt",
            "Plain text",
            "txt",
            "text/plain; charset=utf-8",
            lambda document, _: text.render(content_of(document)),
        ),
        Format(
            "md",
            "Markdown",
            "md",
            "text/markdown; charset=utf-8",
            lambda document, _: markdown.render(content_of(document)),
        ),
        Format("json", "JSON Resume", "json", "application/json", lambda document, _: json_resume.render(document)),
        Format("office-pdf", "PDF of the Word file", "pdf", "application/pdf", office),
    )
}
"""`office-pdf` needs LibreOffice; see `available`."""


def available() -> list[Format]:
    """The formats that this machine can make."""
    return [one for one in FORMATS.values() if one.name != "office-pdf" or pdf_office.program()]
