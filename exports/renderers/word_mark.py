"""The mark of the free tier in a Word file: a picture in the head of every page, behind the text."""

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from exports.renderers.design import LAYOUTS

WIDTH = 357.0
# A decoration, so that no screen reader stops at it (the same as an artifact in a PDF).
DECORATION = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
BEHIND = (
    f'<wp:anchor {nsdecls("wp")} behindDoc="1" distT="0" distB="0" distL="0" distR="0" simplePos="0" locked="0" '
    'layoutInCell="1" allowOverlap="1" relativeHeight="0"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="page"><wp:align>center</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="page"><wp:align>center</wp:align></wp:positionV>'
    '<wp:extent cx="{cx}" cy="{cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/></wp:anchor>'
)


def mark(document: Document) -> None:
    section = document.sections[0]
    heads = [section.header, section.first_page_header] if section.different_first_page_header_footer else []
    for head in heads or [section.header]:
        run = head.paragraphs[0].add_run()
        picture = run.add_picture(str(LAYOUTS / "watermark.png"), width=Pt(WIDTH))
        behind(picture._inline)


def behind(inline: object) -> None:
    extent = inline.extent  # type: ignore[attr-defined]
    anchor = parse_xml(BEHIND.replace("{cx}", str(extent.cx)).replace("{cy}", str(extent.cy)))
    for part in list(inline)[-3:]:  # type: ignore[call-overload]
        anchor.append(part)
    properties = anchor.find(qn("wp:docPr"))
    properties.set("name", "")
    properties.append(parse_xml(DECORATION))
    inline.getparent().replace(inline, anchor)  # type: ignore[attr-defined]
