"""The mark of the free tier as outlines: a picture that lies behind the text and holds none. Made once by `build`."""

import typst
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from exports.renderers.design import FONTS, LAYOUTS

WORDS = "ResumeAIAssistant"
PALE = "#eef0ef"
TURN = -38
WIDE, HIGH = 800, 660


def write_watermark() -> None:
    (LAYOUTS / "watermark.svg").write_text(svg())
    page = f'#set page(width: {WIDE}pt, height: {HIGH}pt, margin: 0pt, fill: none)\n#image("watermark.svg")'
    made = typst.compile(page.encode(), root=str(LAYOUTS), format="png", ppi=110)  # type: ignore[call-overload]
    (LAYOUTS / "watermark.png").write_bytes(bytes(made) if isinstance(made, bytes) else b"")


def svg() -> str:
    font = TTFont(str(FONTS / "SourceSansPro-Bold.ttf"))
    glyphs, names, at = font.getGlyphSet(), font.getBestCmap(), 0.0
    pen = SVGPathPen(glyphs, ntos=lambda number: f"{number:g}")
    for letter in WORDS:
        glyph = glyphs[names[ord(letter)]]
        glyph.draw(TransformPen(pen, (1, 0, 0, -1, at, 0)))
        at += glyph.width
    scale = WIDE / at
    place = f"translate({WIDE / 2} {HIGH / 2}) rotate({TURN}) scale({scale:.5f}) translate({-at / 2:g} 330)"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{HIGH}" viewBox="0 0 {WIDE} {HIGH}">'
        f'<path fill="{PALE}" transform="{place}" d="{pen.getCommands()}"/></svg>\n'
    )
