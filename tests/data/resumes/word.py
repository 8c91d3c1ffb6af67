"""Word layouts: plain with tabs and list styles, a sidebar as a table, text boxes with a header, a table of dates."""

from copy import deepcopy
from typing import Any
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

from tests.data.resumes.content import ASIDE, Entry, Person

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_BOX = """<w:r {names}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" behindDoc="0" locked="0"
 layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="page"><wp:posOffset>4800000</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>
<wp:extent cx="2200000" cy="1500000"/>
<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{number}" name="Box {number}"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2200000" cy="1500000"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp>
</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:170pt">
<v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""


def plain(person: Person) -> Any:
    document = _document()
    _head(document, person)
    for _, title, entries in person.sections:
        _section(document, title, entries)
    return document


def sidebar(person: Person) -> Any:
    document = _document()
    left, right = document.add_table(rows=1, cols=2).rows[0].cells
    left.width, right.width = Cm(5), Cm(12)
    _paragraph(left, person.word("contact"), bold=True, size=12)
    for line in person.contact:
        left.add_paragraph(line)
    _paragraph(right, person.name, bold=True, size=22)
    _paragraph(right, person.label, italic=True, size=12)
    for key, title, entries in person.sections:
        cell = left if key in ASIDE else right
        _paragraph(cell, title.upper(), bold=True, size=12)
        for entry in entries:
            _entry(cell, entry, tabs=False)
    return document


def boxes(person: Person) -> Any:
    """Name in the page header, contact and skills in floating boxes, the rest in the body."""
    document = _document()
    _paragraph(document.sections[0].header, person.name, bold=True, size=22)
    document.sections[0].footer.paragraphs[0].text = f"{person.name} · {person.contact[1]}"
    anchor = document.add_paragraph(person.label)
    aside = [section for section in person.sections if section[0] in ASIDE]
    _box(anchor, 1, 400_000, [person.word("contact"), *person.contact])
    for number, (_, title, entries) in enumerate(aside, start=2):
        _box(anchor, number, number * 1_600_000, [title, *map(_in_short, entries)])
    for key, title, entries in person.sections:
        if key not in ASIDE:
            _section(document, title, entries)
    return document


def dates(person: Person) -> Any:
    document = _document()
    _head(document, person)
    for _, title, entries in person.sections:
        document.add_heading(title, level=1)
        table = document.add_table(rows=0, cols=2)
        table.autofit = False
        table.columns[0].width, table.columns[1].width = Cm(3.6), Cm(13)
        for entry in entries:
            left, right = table.add_row().cells
            left.width, right.width = Cm(3.6), Cm(13)
            left.paragraphs[0].text = entry.date
            _entry(right, Entry(entry.title, entry.subtitle, "", entry.place, entry.text, entry.bullets), tabs=False)
            _drop_first(right)
    return document


def _in_short(entry: Entry) -> str:
    return ", ".join(filter(None, [entry.title, entry.subtitle, entry.date, entry.text]))


def _document() -> Any:
    document = Document()
    document.styles["Normal"].font.size = Pt(10.5)
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2)
    return document


def _head(document: Any, person: Person) -> None:
    document.add_heading(person.name, level=0)
    document.add_paragraph(person.label)
    document.add_paragraph(" | ".join(person.contact))


def _section(document: Any, title: str, entries: list[Entry]) -> None:
    document.add_heading(title, level=1)
    for entry in entries:
        _entry(document, entry, tabs=True)


def _entry(parent: Any, entry: Entry, *, tabs: bool) -> None:
    if entry.title:
        head = parent.add_paragraph()
        head.add_run(entry.title).bold = True
        if tabs and entry.date:
            head.paragraph_format.tab_stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)
            head.add_run(f"\t{entry.date}")
        under = " · ".join(filter(None, [entry.subtitle, entry.place, "" if tabs else entry.date]))
        parent.add_paragraph().add_run(under).italic = True
    if entry.text:
        parent.add_paragraph(entry.text)
    for bullet in entry.bullets:
        parent.add_paragraph(bullet, style="List Bullet")


def _paragraph(parent: Any, text: str, *, bold: bool = False, italic: bool = False, size: float = 10.5) -> None:
    first = parent.paragraphs[0]
    run = (first if not first.text and len(parent.paragraphs) == 1 else parent.add_paragraph()).add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)


def _drop_first(cell: Any) -> None:
    empty = cell.paragraphs[0]
    if not empty.text and len(cell.paragraphs) > 1:
        empty._element.getparent().remove(empty._element)


def _box(anchor: Any, number: int, top: int, lines: list[str]) -> None:
    text = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    content = f"<w:txbxContent>{text}</w:txbxContent>"
    anchor._element.append(deepcopy(parse_xml(_BOX.format(names=_NAMES, number=number, top=top, content=content))))
