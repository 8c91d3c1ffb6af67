"""What a Word layout cannot say by tags, the same for résumés and letters."""

from datetime import UTC, datetime
from typing import Literal, Protocol

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from exports.content.scripts import east_asian
from exports.renderers.design import Design

LETTER = (612.0, 792.0)


class Described(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def paper(self) -> Literal["a4", "letter"]: ...
    def model_dump_json(self, *, ensure_ascii: bool = ...) -> str: ...


def locale(content: Described) -> str:
    """Word checks spelling by language and country."""
    english = "en-US" if content.paper == "letter" else "en-GB"
    return english if content.language == "en" else f"{content.language}-{content.language.upper()}"


def finish(document: Document, content: Described, look: Design, subject: str) -> None:
    """Paper, language, and the properties of the file."""
    if content.paper == "letter":
        page = document.sections[0]
        page.page_width, page.page_height = map(Pt, LETTER)
        page.left_margin = page.right_margin = Pt((LETTER[0] - look.text_width) / 2)
    if family := east_asian(content.model_dump_json(ensure_ascii=False)):
        for fonts in document.styles.element.iter(qn("w:rFonts")):
            fonts.set(qn("w:eastAsia"), family)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), locale(content))
    properties, now = document.core_properties, datetime.now(UTC)
    properties.title, properties.author, properties.language = content.title[:255], content.name[:255], content.language
    properties.subject = subject[:255]
    properties.last_modified_by = content.name[:255]
    properties.comments, properties.keywords = "", ""
    properties.created = properties.modified = now
