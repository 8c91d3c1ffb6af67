"""The photo in a Word file: at the top right, beside the name."""

from io import BytesIO

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from exports.content.schema import Content
from exports.renderers.design import Design
from exports.renderers.word_picture import BESIDE, afloat

HEAD = ("Title", "Subtitle", "Contact")
SHAPE = 35 / 45
NO_RULE = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="nil"/></w:pBdr>'
"""A line under the address would run into the photo."""


def stand_beside(document: Document, content: Content, look: Design, photo: bytes) -> None:
    """The head stands at the left of it, and what follows below it."""
    head = [one for one in document.paragraphs if one.style is not None and one.style.name in HEAD]
    if not head:
        return
    picture = head[0].add_run().add_picture(BytesIO(photo), width=Pt(look.photo * SHAPE), height=Pt(look.photo))
    afloat(picture._inline, BESIDE, content.portrait)
    for one in head:
        one.alignment = WD_ALIGN_PARAGRAPH.LEFT
        if look.head_rule:
            one._p.get_or_add_pPr().insert_element_before(parse_xml(NO_RULE), "w:spacing", "w:ind", "w:jc", "w:rPr")
    head[-1].paragraph_format.space_after = Pt(max(0.0, look.photo - height(content, look)) + look.section_gap)


def height(content: Content, look: Design) -> float:
    """Of the lines of the head, as the layout sets them."""
    lines = [look.name_size * bool(content.name), look.label_size * bool(content.label)]
    return sum([*lines, look.contact_size * len(content.contact)]) * look.pitch / look.size
