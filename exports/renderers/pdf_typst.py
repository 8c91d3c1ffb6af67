"""PDF by Typst: tagged (PDF/UA-1), real text, fonts of the project, nothing fetched."""

import json
import re
import threading
from dataclasses import dataclass
from functools import cache
from typing import Literal

import typst
from pydantic import BaseModel

from exports.content import Content
from exports.content.scripts import east_asian
from exports.renderers.design import FONTS, LAYOUTS, Design, design

COMPILING = threading.Lock()
NO_GLYPH = "could not be displayed"
NAMED = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
MOST_NAMED = 40
# Emoji, dingbats and what modifies them. They hold no words; a box in their place would look broken.
PICTURES = re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f]")


@dataclass(frozen=True)
class Rendered:
    """`letters` says which fonts had them all: the project's own, this machine's, or none ("missing").

    `absent` are the letters that the project's fonts lack, or, where no font has them all, those that none has.
    """

    pdf: bytes
    letters: Literal["own", "machine", "missing"]
    absent: str = ""


def render(content: Content, style: str | Design, photo: bytes = b"") -> bytes:
    return rendered(content, style, photo).pdf


def rendered(content: Content, style: str | Design, photo: bytes = b"") -> Rendered:
    """A portrait without `photo` (a JPEG) leaves its place free."""
    look = design(style)
    return laid_out(look.name, content, look, photo)


def laid_out(layout: str, content: BaseModel, look: Design, photo: bytes = b"") -> Rendered:
    """Letters that the project's fonts lack come from the machine's fonts; pictures that no font has are left out.

    PDF/UA forbids a letter without a glyph. Where no font here has it, the page shows an empty box for it.
    """
    words = content.model_dump_json(ensure_ascii=False)
    inputs = inputs_of(words, look, photo)
    if made := attempted(layout, inputs):
        return Rendered(made, "own")
    plain = PICTURES.sub("", words)
    inputs = inputs_of(plain, look, photo)
    if plain != words and (made := attempted(layout, inputs)):
        return Rendered(made, "own")
    absent = without_glyph(plain, look, machine_fonts=True)
    if not absent and (made := attempted(layout, inputs, machine_fonts=True)):
        return Rendered(made, "machine", without_glyph(plain, look, machine_fonts=False))
    return Rendered(compiled(layout, inputs, machine_fonts=True, standard=None), "missing", absent)


def inputs_of(words: str, look: Design, photo: bytes) -> dict[str, str]:
    fallback = [family] if (family := east_asian(words)) else []
    return {"content": words, "design": json.dumps(look.values() | {"fallback": fallback}), "photo": str([*photo])}


def attempted(layout: str, inputs: dict[str, str], *, machine_fonts: bool = False) -> bytes | None:
    """None where a letter has no glyph."""
    try:
        return compiled(layout, inputs, machine_fonts=machine_fonts)
    except typst.TypstError as error:
        if NO_GLYPH not in str(error):
            raise
    return None


def without_glyph(words: str, look: Design, *, machine_fonts: bool) -> str:
    """The letters that no font has, by asking for fewer and fewer of them; at most `MOST_NAMED`."""
    asked = [letter for letter in dict.fromkeys(words) if ord(letter) > 0x7F and letter.isprintable()]
    lacking = ""
    while asked and len(lacking) < MOST_NAMED:
        fault = refused(inputs_of("".join(asked), look, b""), machine_fonts=machine_fonts)
        named = [letter for letter in asked if letter in fault]
        if not named:
            break
        lacking += "".join(named)
        asked = [letter for letter in asked if letter not in named]
    return lacking


def refused(inputs: dict[str, str], *, machine_fonts: bool) -> str:
    """The text that Typst could not display; empty for none."""
    try:
        compiled("letters", inputs, machine_fonts=machine_fonts)
    except typst.TypstError as error:
        found = NAMED.search(str(error))
        return found[1] if found else ""
    return ""


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
