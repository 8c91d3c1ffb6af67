"""PDF by Typst: tagged (PDF/UA-1), real text, fonts of the project, nothing fetched."""

import json
import re
import threading
from functools import cache
from typing import Literal

import typst

from exports.content import Content
from exports.renderers.design import FONTS, LAYOUTS, Design, design

COMPILING = threading.Lock()
NO_GLYPH = "could not be displayed"
# Emoji, dingbats and what modifies them. They hold no words; a box in their place would look broken.
PICTURES = re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f]")


def render(content: Content, style: str | Design) -> bytes:
    """Letters that the project's fonts lack come from the machine's fonts; pictures that no font has are left out."""
    look = design(style)
    inputs = {"content": content.model_dump_json(), "design": json.dumps(look.values())}
    try:
        return compiled(look.name, inputs)
    except typst.TypstError as error:
        if NO_GLYPH not in str(error):
            raise
    return with_other_fonts(look.name, inputs | {"content": without_pictures(content).model_dump_json()})


def with_other_fonts(style: str, inputs: dict[str, str]) -> bytes:
    """PDF/UA forbids a letter without a glyph. Where no font here has it, the page shows an empty box for it."""
    try:
        return compiled(style, inputs, machine_fonts=True)
    except typst.TypstError as error:
        if NO_GLYPH not in str(error):
            raise
    return compiled(style, inputs, machine_fonts=True, standard=None)


def without_pictures(content: Content) -> Content:
    return Content.model_validate_json(PICTURES.sub("", content.model_dump_json(ensure_ascii=False)))


def compiled(
    style: str, inputs: dict[str, str], *, machine_fonts: bool = False, standard: Literal["ua-1"] | None = "ua-1"
) -> bytes:
    # A compiler keeps fonts and parsed layouts between calls; it serves one caller at a time.
    with COMPILING:
        made = compiler(machine_fonts).compile(
            str(LAYOUTS / f"{style}.typ"),
            format="pdf",
            sys_inputs=inputs,
            pdf_standards=[standard] if standard else [],
            root=str(LAYOUTS),
        )
    return made if isinstance(made, bytes) else b""


@cache
def compiler(machine_fonts: bool) -> typst.Compiler:
    return typst.Compiler(root=str(LAYOUTS), font_paths=[str(FONTS)], ignore_system_fonts=not machine_fonts)
