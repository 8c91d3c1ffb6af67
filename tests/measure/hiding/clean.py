"""Honest résumés: nothing in them is hidden, although letters are white, pale, small, turned or laid over pictures."""

import json
import random
import struct
import zlib
from collections.abc import Iterator
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from typing import Any

import typst
from docx.oxml import parse_xml
from docx.shared import Pt, RGBColor

from tests.data.resumes import word
from tests.data.resumes.content import ASIDE, Person, people

FILES = Path(__file__).parents[2] / "data" / "resumes" / "files"
LAYOUT = Path(__file__).parent / "clean.typ"
LOOKS = [
    {"kind": kind, "ground": ground, "pale": pale, "size": size}
    for kind, ground, pale, size in (
        ("sidebar", "#1f3a4d", "#777777", 10),
        ("sidebar", "#5a5a5a", "#999999", 9),
        ("sidebar", "#4f6570", "#b8b8b8", 8.5),
        ("banner", "#7a1f3d", "#888888", 10),
        ("banner", "#9dbb61", "#b0b0b0", 9.5),
        ("bars", "#2d6a4f", "#6699cc", 10),
        ("bars", "#b5838d", "#c9a227", 9),
        ("gradient", "#264653", "#999999", 10),
        ("picture", "#000000", "#888888", 10),
        ("night", "#20242b", "#999999", 10),
        ("watermark", "#000000", "#777777", 10),
        ("turned", "#000000", "#9a9a9a", 9),
        ("footnote", "#000000", "#bbbbbb", 8),
        ("faded", "#000000", "#cccccc", 10),
        ("plain", "#000000", "#bfbfbf", 6.5),
        ("plain", "#000000", "#e9a23b", 11),
    )
]
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def clean() -> Iterator[tuple[str, bytes]]:
    for path in sorted(FILES.iterdir()):
        yield path.name, path.read_bytes()
    for person in people():
        for at, look in enumerate(LOOKS):
            yield f"{person.key}-{look['kind']}-{at}.pdf", printed(person, look)
        for layout in (word.plain, word.sidebar, word.boxes, word.dates):
            for name, dress in DRESSES.items():
                document = layout(person)
                dress(document)
                made = BytesIO()
                document.save(made)
                yield f"{person.key}-{layout.__name__}-{name}.docx", made.getvalue()


def printed(person: Person, look: dict[str, Any]) -> bytes:
    sections = [
        {"title": title, "aside": key in ASIDE, "entries": [asdict(entry) for entry in entries]}
        for key, title, entries in person.sections
    ]
    data = {
        "name": person.name, "label": person.label, "contact": person.contact, "sections": sections, "look": look,
        "picture": list(photograph(len(person.name))),
    }  # fmt: skip
    inputs = {"data": json.dumps(data)}
    return bytes(typst.compile(str(LAYOUT), sys_inputs=inputs, ignore_system_fonts=True))


def photograph(seed: int) -> bytes:
    """A dark picture with grain, as PNG."""
    grain, width, height = random.Random(seed), 60, 16
    rows = b"".join(b"\x00" + bytes(grain.randrange(20, 90) for _ in range(3 * width)) for _ in range(height))
    parts = (
        (b"IHDR", struct.pack("!IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = (struct.pack("!I", len(c)) + n + c + struct.pack("!I", zlib.crc32(n + c)) for n, c in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def pale(document: Any) -> None:
    for paragraph in document.paragraphs[1::2]:
        for run in paragraph.runs:
            run.font.color.rgb = RGBColor(0xA6, 0xA6, 0xA6)


def white_headings(document: Any) -> None:
    """White letters on a paragraph that is shaded, by the style itself."""
    style = document.styles["Heading 1"]
    style.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
    style.element.get_or_add_pPr().append(parse_xml(f'<w:shd {_W} w:val="clear" w:color="auto" w:fill="1F3A4D"/>'))


def dark_cells(document: Any) -> None:
    for table in document.tables:
        for row in table.rows:
            cell = row.cells[0]
            shading = f'<w:shd {_W} w:val="clear" w:color="auto" w:fill="31475E"/>'
            cell._element.get_or_add_tcPr().append(parse_xml(shading))
            for run in (run for paragraph in cell.paragraphs for run in paragraph.runs):
                run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def dark_table_style(document: Any) -> None:
    """The table's style shades its first column or whole ground; the letters are white by their runs."""
    style = (
        f'<w:style {_W} w:type="table" w:styleId="Night"><w:name w:val="Night"/>'
        '<w:tcPr><w:shd w:val="clear" w:fill="222B35"/></w:tcPr></w:style>'
    )
    document.styles.element.append(parse_xml(style))
    for table in document.tables:
        table.style = "Night"
        for run in (r for row in table.rows for cell in row.cells for p in cell.paragraphs for r in p.runs):
            run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def small_and_narrow(document: Any) -> None:
    for paragraph in document.paragraphs[2::3]:
        paragraph.paragraph_format.line_spacing = Pt(11)
        for run in paragraph.runs:
            run.font.size = Pt(6)
            run._element.get_or_add_rPr().append(parse_xml(f'<w:w {_W} w:val="85"/>'))


def night(document: Any) -> None:
    """A dark page with white letters."""
    document.element.insert(0, parse_xml(f'<w:background {_W} w:color="1B1F27"/>'))
    document.styles["Normal"].font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def dark_shape_beneath(document: Any) -> None:
    """A dark rectangle behind the text, and white letters on it: how many templates make their side column."""
    document.element.body.insert(0, parse_xml(_BENEATH))
    for paragraph in document.paragraphs[:6]:
        for run in paragraph.runs:
            run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


_BENEATH = (
    f'<w:p {_W} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:r><w:drawing>'
    '<wp:anchor behindDoc="1"><wp:extent cx="2400000" cy="9800000"/><wp:docPr id="90" name="Ground"/><a:graphic>'
    "<a:graphicData><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="
    '"22333B"/></a:solidFill></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>'
)


DRESSES = {
    "pale": pale,
    "white-headings": white_headings,
    "dark-cells": dark_cells,
    "dark-table-style": dark_table_style,
    "small": small_and_narrow,
    "night": night,
    "dark-shape": dark_shape_beneath,
}
