"""The Word styles of a design: what a person finds in Word's own list of styles when they edit the file."""

from dataclasses import dataclass
from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from exports.renderers.design import ASCENT_TO_DESCENT, Design

BULLETS = 1


@dataclass(frozen=True)
class Look:
    """A paragraph style. Space below (`after`) makes way for the larger space above the next paragraph."""

    name: str
    before: float = 0
    after: float = 0
    size: float = 0
    colour: str = ""
    bold: bool = False
    head: bool = False
    centred: bool = False
    keep_with_next: bool = False
    date_stop: bool = False


def looks(design: Design) -> tuple[Look, ...]:
    gap, centred = design.line_gap, design.centred
    return (
        Look(
            "Title",
            size=design.name_size,
            colour=design.accent,
            bold=design.name_bold,
            head=design.name_bold,
            centred=centred,
        ),
        Look("Subtitle", before=2, size=design.label_size, colour=design.muted, centred=centred),
        Look("Contact", size=design.contact_size, centred=centred),
        Look(
            "Heading 1",
            before=design.section_gap,
            after=design.heading_gap,
            size=design.heading_size,
            colour=design.accent,
            bold=True,
            head=True,
            keep_with_next=True,
        ),
        # Not a heading of Word: readers that know no levels take each heading for a section.
        Look("Entry Head", before=design.entry_gap, bold=True, keep_with_next=True, date_stop=True),
        Look("Entry Detail", after=gap, colour=design.muted),
        Look("Entry Line", after=gap, date_stop=True),
        Look("Body Text", after=gap),
        Look("List Line", after=gap),
        Look("List Bullet", after=gap),
        Look("Footer", size=8, colour=design.muted, centred=True),
    )


def write_styles(document: Document, design: Design) -> None:
    keep = {look.name for look in looks(design)} | {"Normal", "Default Paragraph Font", "No List"}
    for style in list(document.styles):
        if style.name not in keep:
            style.delete()
    normal(document, design)
    for look in looks(design):
        write(document, look, design)
    date = document.styles.add_style("Date", WD_STYLE_TYPE.CHARACTER)
    date.font.bold = False
    date.font.color.rgb = RGBColor.from_string(design.muted)
    number_bullets(document, design)
    finish_heading(document, design)
    rule_under_address(document, design)


def normal(document: Document, design: Design) -> None:
    style = document.styles["Normal"]
    fonts(style, design.body_font)
    style.font.size = Pt(design.size)
    style.font.color.rgb = RGBColor.from_string(design.ink)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = line_spacing(design.body_font, design)
    style.paragraph_format.widow_control = True


def line_spacing(font: str, design: Design) -> float:
    """Word counts it in the font's own line height."""
    return design.pitch / design.size / ASCENT_TO_DESCENT[font]


def write(document: Document, look: Look, design: Design) -> None:
    style = named(document, look.name)
    for old in style.element.xpath("w:pPr | w:rPr"):
        style.element.remove(old)
    style.base_style = document.styles["Normal"]
    style.quick_style, style.hidden = True, False
    paragraph, font = style.paragraph_format, style.font
    paragraph.space_before, paragraph.space_after = Pt(look.before), Pt(look.after)
    paragraph.keep_with_next, paragraph.keep_together = look.keep_with_next, True
    if look.centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if look.date_stop:
        paragraph.tab_stops.add_tab_stop(Pt(design.text_width), WD_TAB_ALIGNMENT.RIGHT)
    if look.head:
        fonts(style, design.head_font)
        paragraph.line_spacing = line_spacing(design.head_font, design)
    if look.size:
        font.size = Pt(look.size)
    if look.colour:
        font.color.rgb = RGBColor.from_string(look.colour)
    if look.bold:
        font.bold = True


def named(document: Document, name: str) -> Any:
    known = {style.name for style in document.styles}
    return document.styles[name] if name in known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)


def fonts(style: Any, name: str) -> None:
    """One font for every script; the theme's fonts would win over a mere name."""
    element = style.element.get_or_add_rPr().get_or_add_rFonts()
    element.attrib.clear()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        element.set(qn(f"w:{script}"), name)


def number_bullets(document: Document, design: Design) -> None:
    """Real list numbering, so that Word and screen readers know a list."""
    indent = round(design.bullet_indent * 20)
    numbering = document.part.numbering_part.element
    for old in list(numbering):
        numbering.remove(old)
    numbering.append(
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{BULLETS}"><w:multiLevelType w:val="singleLevel"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>'
            '<w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr>'
            f'<w:rPr><w:color w:val="{design.accent}"/></w:rPr></w:lvl></w:abstractNum>'
        )
    )
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="{BULLETS}"><w:abstractNumId w:val="{BULLETS}"/></w:num>')
    )
    properties = document.styles["List Bullet"].element.get_or_add_pPr()
    properties.get_or_add_numPr().get_or_add_numId().val = BULLETS


def finish_heading(document: Document, design: Design) -> None:
    heading = document.styles["Heading 1"]
    heading.font.all_caps = design.heading_caps or None
    if design.heading_caps:
        spacing = OxmlElement("w:spacing")
        spacing.set(qn("w:val"), str(round(design.heading_size * 0.06 * 20)))
        heading.element.rPr.find(qn("w:color")).addnext(spacing)
    if design.heading_mark != "none":
        marked(heading, design)
    outline = OxmlElement("w:outlineLvl")
    outline.set(qn("w:val"), "0")
    heading.element.pPr.append(outline)


def marked(heading: Any, design: Design) -> None:
    """What a heading has besides its letters: the same as `marks` in `resume.typ`."""
    sides = {
        "rule": (edge("bottom", design.accent, 5, 1),),
        "over": (edge("top", design.accent, 5, 4),),
        "band": tuple(
            edge(side, design.tint, 8, 1 + 2 * (side in ("left", "right")))
            for side in ("top", "left", "bottom", "right")
        ),
    }[design.heading_mark]
    below = heading.element.pPr.find(qn("w:spacing"))
    below.addprevious(parse_xml(f"<w:pBdr {nsdecls('w')}>{''.join(sides)}</w:pBdr>"))
    if design.heading_mark == "band":
        below.addprevious(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{design.tint}"/>'))


def edge(side: str, colour: str, eighths: int, space: int) -> str:
    """`eighths` of a point thick, `space` points away from the letters."""
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def rule_under_address(document: Document, design: Design) -> None:
    """Neighbours with the same border share one line, under the last of them."""
    if design.head_rule:
        properties = document.styles["Contact"].element.get_or_add_pPr()
        border = edge("bottom", design.accent, round(design.head_rule * 8), 5)
        properties.find(qn("w:spacing")).addprevious(parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>"))
