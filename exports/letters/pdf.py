"""The letter as PDF by Typst: tagged, real text, the fonts of the project."""

import json
from dataclasses import asdict

import typst

from exports.letters.content import LetterContent
from exports.letters.docx import lettered
from exports.renderers.design import design
from exports.renderers.pdf_typst import NO_GLYPH, PICTURES, compiled

LAYOUT = "letter"


def render(content: LetterContent, style: str) -> bytes:
    """Letters that the project's fonts lack come from the machine's fonts; pictures that no font has are left out."""
    inputs = {"content": content.model_dump_json(), "design": json.dumps(asdict(lettered(design(style))))}
    try:
        return compiled(LAYOUT, inputs)
    except typst.TypstError as error:
        if NO_GLYPH not in str(error):
            raise
    plain = PICTURES.sub("", content.model_dump_json(ensure_ascii=False))
    try:
        return compiled(LAYOUT, inputs | {"content": plain}, machine_fonts=True)
    except typst.TypstError as error:
        if NO_GLYPH not in str(error):
            raise
    return compiled(LAYOUT, inputs | {"content": plain}, machine_fonts=True, standard=None)
