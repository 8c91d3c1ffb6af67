"""The paragraphs of a Word layout, with the marks that docxtpl fills in."""

from collections.abc import Callable

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from exports.renderers.design import Design

DATES = ("{% if entry.dates %}\t{{ entry.dates }}{% endif %}", "Date")


def write_template(document: Document, design: Design) -> None:
    page = Template(document, design)
    page.when("content.name", "Title", "{{ content.name }}")
    page.when("content.label", "Subtitle", "{{ content.label }}")
    page.each("row", "content.contact")
    page.write("Contact", "{{r row }}", before=("loop.first", 4))
    page.end()
    page.each("section", "content.sections")
    page.when("section.heading", "Heading 1", "{{ section.heading }}")
    page.each("paragraph", "section.paragraphs")
    page.write("Body Text", "{{ paragraph }}")
    page.end()
    page.each("line", "section.lines")
    page.write("List Line", "{{r line.words }}", keep="line.keep")
    page.end()
    page.each("entry", "section.entries")
    write_entry(page, design)
    page.end()
    page.end()
    write_footer(document)


def write_entry(page: "Template", design: Design) -> None:
    page.tag("if entry.inline")
    page.write("Entry Line", "{{r entry.words }}", DATES, before=("entry.apart", design.list_gap), keep="entry.more")
    page.tag("else")
    page.write("Entry Head", "{{ entry.head }}", DATES, before=("entry.first", 0), keep="entry.detail or entry.more")
    page.when("entry.detail", "Entry Detail", "{{r entry.detail }}", keep="entry.more")
    page.tag("endif")
    page.each("paragraph", "entry.paragraphs")
    page.write("Body Text", "{{ paragraph }}")
    page.end()
    page.each("bullet", "entry.bullets")
    page.write("List Bullet", "{{ bullet }}")
    page.end()
    page.each("note", "entry.notes")
    page.write("Body Text", "{{r note }}")
    page.end()


class Template:
    """Writes tagged paragraphs. A property that depends on the data needs a paragraph for each case."""

    def __init__(self, document: Document, design: Design) -> None:
        self.document = document
        self.design = design

    def tag(self, words: str) -> None:
        self.document.add_paragraph("{%p " + words + " %}")

    def each(self, name: str, values: str) -> None:
        self.tag(f"for {name} in {values}")

    def end(self) -> None:
        self.tag("endfor")

    def when(self, condition: str, style: str, text: str, keep: str = "") -> None:
        self.tag(f"if {condition}")
        self.write(style, text, keep=keep)
        self.tag("endif")

    def write(
        self,
        style: str,
        text: str,
        tail: tuple[str, str] | None = None,
        before: tuple[str, float] | None = None,
        keep: str = "",
    ) -> None:
        """`before` is a condition and the space above where it holds; `keep` is when the next paragraph is held."""
        self.either(
            before[0] if before else "", lambda first: self.kept(style, text, tail, before if first else None, keep)
        )

    def kept(
        self, style: str, text: str, tail: tuple[str, str] | None, before: tuple[str, float] | None, keep: str
    ) -> None:
        self.either(keep, lambda holds: self.paragraph(style, text, tail, before, holds if keep else None))

    def either(self, condition: str, write: "Callable[[bool], object]") -> None:
        if condition:
            self.tag(f"if {condition}")
            write(True)
            self.tag("else")
        write(False)
        if condition:
            self.tag("endif")

    def paragraph(
        self,
        style: str,
        text: str,
        tail: tuple[str, str] | None,
        before: tuple[str, float] | None,
        keep: bool | None,
    ) -> Paragraph:
        made = self.document.add_paragraph(text, style=style)
        if tail:
            made.add_run(tail[0], style=tail[1])
        if before:
            made.paragraph_format.space_before = Pt(before[1])
        if keep is not None:
            made.paragraph_format.keep_with_next = keep
        return made


def write_footer(document: Document) -> None:
    """A page number from the second page on. A name here would read as one more line of the résumé."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    paragraph = section.footer.paragraphs[0]
    paragraph.style = document.styles["Footer"]
    field(paragraph, "PAGE")


def field(paragraph: Paragraph, instruction: str) -> None:
    element = OxmlElement("w:fldSimple")
    element.set(qn("w:instr"), instruction)
    element.append(OxmlElement("w:r"))
    paragraph._p.append(element)
