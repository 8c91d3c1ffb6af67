"""PDF by Typst: tagged (PDF/UA-1), real text, fonts of the project, nothing fetched."""

import json
import threading
from dataclasses import asdict
from functools import cache

import typst

from exports.content import Content
from exports.renderers.design import FONTS, LAYOUTS, design

COMPILING = threading.Lock()


def render(content: Content, style: str) -> bytes:
    inputs = {"content": content.model_dump_json(), "design": json.dumps(asdict(design(style)))}
    # A compiler keeps fonts and parsed layouts between calls; it serves one caller at a time.
    with COMPILING:
        return compiled(style, inputs)


def compiled(style: str, inputs: dict[str, str]) -> bytes:
    made = compiler().compile(
        str(LAYOUTS / f"{style}.typ"), format="pdf", sys_inputs=inputs, pdf_standards="ua-1", root=str(LAYOUTS)
    )
    return made if isinstance(made, bytes) else b""


@cache
def compiler() -> typst.Compiler:
    return typst.Compiler(root=str(LAYOUTS), font_paths=[str(FONTS)], ignore_system_fonts=True)
