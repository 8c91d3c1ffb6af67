"""A Word layout from a design: styles, paper, fonts, and the tagged paragraphs that docxtpl fills in."""

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.shared import Pt

from exports.layouts.word_fonts import embed_fonts
from exports.layouts.word_styles import write_styles
from exports.layouts.word_template import write_template
from exports.renderers.design import Design

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
UNUSED = ("stylesWithEffects", "customXml", "webSettings", "thumbnail")
# Names of people and employers would be underlined in red when the reader opens the file.
# Mode 15 is the present one: anything less makes Word open the file in "Compatibility Mode".
SETTINGS = f"""
<w:settings xmlns:w="{W}">
  <w:embedTrueTypeFonts/>
  <w:hideSpellingErrors/>
  <w:hideGrammaticalErrors/>
  <w:defaultTabStop w:val="720"/>
  <w:autoHyphenation w:val="false"/>
  <w:characterSpacingControl w:val="doNotCompress"/>
  <w:compat>
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
  </w:compat>
</w:settings>"""


def build(design: Design) -> Document:
    document = docx.Document()
    write_styles(document, design)
    write_settings(document)
    write_page(document, design)
    embed_fonts(document, sorted({design.body_font, design.head_font}))
    write_template(document, design)
    return document


def write_settings(document: Document) -> None:
    settings = document.settings.element
    for child in list(settings):
        settings.remove(child)
    for child in list(parse_xml(SETTINGS)):
        settings.append(child)
    for relations in (document.part.rels, document.part.package.rels):
        for key in [key for key, one in relations.items() if one.reltype.rpartition("/")[2] in UNUSED]:
            del relations[key]


def write_page(document: Document, design: Design) -> None:
    """A4; the renderer changes it to Letter, with other side margins for the same lines."""
    page = document.sections[0]
    page.page_width, page.page_height = Pt(595.3), Pt(841.9)
    page.left_margin = page.right_margin = Pt((595.3 - design.text_width) / 2)
    page.top_margin, page.bottom_margin = Pt(design.margin_top), Pt(design.margin_bottom)
    page.header_distance = page.footer_distance = Pt(design.margin_bottom / 2)
