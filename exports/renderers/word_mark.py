"""The mark of the free tier in a Word file: a picture in the head of every page, behind the text."""

from docx.document import Document
from docx.oxml import parse_xml
from docx.shared import Pt

from exports.renderers.design import LAYOUTS
from exports.renderers.word_picture import BEHIND, afloat

WIDTH = 357.0
# A decoration, so that no screen reader stops at it (the same as an artifact in a PDF).
DECORATION = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


def mark(document: Document) -> None:
    section = document.sections[0]
    heads = [section.header, section.first_page_header] if section.different_first_page_header_footer else []
    for head in heads or [section.header]:
        run = head.paragraphs[0].add_run()
        picture = run.add_picture(str(LAYOUTS / "watermark.png"), width=Pt(WIDTH))
        afloat(picture._inline, BEHIND).append(parse_xml(DECORATION))
