"""Ways to hide text in a Word file: each puts a paragraph or a box into a written résumé."""

import io
import re
import zipfile
from collections.abc import Callable
from xml.sax.saxutils import escape

from tests.resumes.reading.words import paragraph

Hide = Callable[[bytes, str, int], bytes]
_DRAWING = (
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
)


def with_body(base: bytes, made: str, number: int, *, styles: str = "") -> bytes:
    """The block goes before one of the body's paragraphs, another one each time."""
    source, target = zipfile.ZipFile(io.BytesIO(base)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            content = source.read(name).decode("utf-8") if name.startswith("word/") and name.endswith(".xml") else None
            if content and name == "word/document.xml":
                content = _placed(content, made, number)
            if content and name == "word/styles.xml":
                content = content.replace("</w:styles>", styles + "</w:styles>")
            archive.writestr(name, source.read(name) if content is None else content)
    return target.getvalue()


def _placed(document: str, made: str, number: int) -> str:
    """At the body's own level: right after the opening, or right before the last section's properties."""
    if number % 2:
        return re.sub(r"(<w:body>)", lambda found: found[0] + made, document, count=1)
    at = document.rindex("<w:sectPr")
    return document[:at] + made + document[at:]


def vanished(base: bytes, words: str, number: int) -> bytes:
    return with_body(base, paragraph(words, ("<w:vanish/>", '<w:vanish w:val="1"/>')[number % 2]), number)


def vanished_by_style(base: bytes, words: str, number: int) -> bytes:
    kind = ("character", "paragraph")[number % 2]
    style = f'<w:style w:type="{kind}" w:styleId="Own"><w:name w:val="Own"/><w:rPr><w:vanish/></w:rPr></w:style>'
    if kind == "character":
        return with_body(base, paragraph(words, '<w:rStyle w:val="Own"/>'), number, styles=style)
    return with_body(base, paragraph(words, "", '<w:pStyle w:val="Own"/>'), number, styles=style)


def white(base: bytes, words: str, number: int) -> bytes:
    return with_body(base, paragraph(words, '<w:color w:val="FFFFFF"/>'), number)


def near_white(base: bytes, words: str, number: int) -> bytes:
    shade = f"{245 + number % 11:02X}"
    return with_body(base, paragraph(words, f'<w:color w:val="{shade}{shade}{shade}"/>'), number)


def white_by_theme(base: bytes, words: str, number: int) -> bytes:
    return with_body(base, paragraph(words, '<w:color w:val="auto" w:themeColor="background1"/>'), number)


def white_by_style(base: bytes, words: str, number: int) -> bytes:
    style = (
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
        "</w:style>"
    )
    return with_body(base, paragraph(words, "", '<w:pStyle w:val="Own"/>'), number, styles=style)


def color_of_its_shading(base: bytes, words: str, number: int) -> bytes:
    color = ("000000", "1F3864", "FFFFFF", "7F7F7F")[number % 4]
    look = f'<w:color w:val="{color}"/>'
    shading = f'<w:shd w:val="clear" w:color="auto" w:fill="{color}"/>'
    made = paragraph(words, look + shading) if number % 2 else paragraph(words, look, shading)
    return with_body(base, made, number)


def color_of_its_cell(base: bytes, words: str, number: int) -> bytes:
    color = ("FFFFFF", "203040", "C00000")[number % 3]
    cell = f'<w:tcPr><w:shd w:val="clear" w:fill="{color}"/></w:tcPr>' + paragraph(words, f'<w:color w:val="{color}"/>')
    return with_body(base, f"<w:tbl><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>", number)


def white_in_a_plain_table(base: bytes, words: str, number: int) -> bytes:
    """A table style that shades nothing makes no ground for white letters."""
    cell = paragraph(words, '<w:color w:val="FFFFFF"/>')
    style = '<w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>' if number % 2 else ""
    return with_body(base, f"<w:tbl>{style}<w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>", number)


def tiny(base: bytes, words: str, number: int) -> bytes:
    return with_body(base, paragraph(words, f'<w:sz w:val="{1 + number % 3}"/>'), number)


def squeezed(base: bytes, words: str, number: int) -> bytes:
    return with_body(base, paragraph(words, f'<w:w w:val="{1 + number % 4}"/>'), number)


def flat_line(base: bytes, words: str, number: int) -> bytes:
    spacing = f'<w:spacing w:line="{1 + number}" w:lineRule="exact"/>'
    return with_body(base, paragraph(words, "", spacing), number)


def flat_row(base: bytes, words: str, number: int) -> bytes:
    row = f'<w:trPr><w:trHeight w:val="{1 + number}" w:hRule="exact"/></w:trPr><w:tc>{paragraph(words)}</w:tc>'
    return with_body(base, f"<w:tbl><w:tr>{row}</w:tr></w:tbl>", number)


def indented_off_the_page(base: bytes, words: str, number: int) -> bytes:
    indent = ('<w:ind w:left="-20000" w:right="15000"/>', '<w:ind w:left="30000" w:right="-30000"/>')[number % 2]
    return with_body(base, paragraph(words, "", indent), number)


def framed_off_the_page(base: bytes, words: str, number: int) -> bytes:
    frame = '<w:framePr w:w="2000" w:hAnchor="page" w:vAnchor="page" w:x="{}" w:y="{}"/>'
    x, y = ((-9000, 400), (20000, 400), (400, 30000))[number % 3]
    return with_body(base, paragraph(words, "", frame.format(x, y)), number)


def box_off_the_page(base: bytes, words: str, number: int) -> bytes:
    x, y = ((-9_000_000, 100), (30_000_000, 100), (100, -9_000_000), (100, 40_000_000))[number % 4]
    return with_body(base, box(words, x=x, y=y), number)


def box_without_size(base: bytes, words: str, number: int) -> bytes:
    return with_body(base, box(words, width=number % 3, height=number % 2 * 1_000_000), number)


def hidden_box(base: bytes, words: str, number: int) -> bytes:
    return with_body(base, box(words, hidden=True), number)


def white_box(base: bytes, words: str, number: int) -> bytes:
    ground = ("", '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>', "<a:noFill/>")[number % 3]
    return with_body(base, box(words, look='<w:color w:val="FFFFFF"/>', ground=ground), number)


def box(words: str, *, look: str = "", ground: str = "", x: int = 0, y: int = 0, width: int = 2_000_000,
        height: int = 500_000, hidden: bool = False) -> str:  # fmt: skip
    wp, a, wps = _DRAWING
    return (
        f'<w:p><w:r><w:drawing xmlns:wp="{wp}" xmlns:a="{a}" xmlns:wps="{wps}"><wp:anchor behindDoc="0" '
        'distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" locked="0" layoutInCell="1" '
        'allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/>'
        f'<wp:docPr id="77" name="Box"{" hidden=" + chr(34) + "1" + chr(34) if hidden else ""}/>'
        "<wp:cNvGraphicFramePr/>"
        f'<a:graphic><a:graphicData uri="{wps}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom>{ground}</wps:spPr><wps:txbx><w:txbxContent>{paragraph(escape(words), look)}"
        "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        "</w:r></w:p>"
    )


WAYS: dict[str, Hide] = {
    "vanished": vanished,
    "vanished by style": vanished_by_style,
    "white": white,
    "near white": near_white,
    "white by theme": white_by_theme,
    "white by style": white_by_style,
    "color of its shading": color_of_its_shading,
    "color of its cell": color_of_its_cell,
    "white in a plain table": white_in_a_plain_table,
    "tiny": tiny,
    "squeezed": squeezed,
    "flat line": flat_line,
    "flat row": flat_row,
    "indented off the page": indented_off_the_page,
    "framed off the page": framed_off_the_page,
    "box off the page": box_off_the_page,
    "box without size": box_without_size,
    "hidden box": hidden_box,
    "white box": white_box,
}
