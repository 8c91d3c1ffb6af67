"""The looks. A DOCX layout and a Typst layout of one style share one `Design`, so that they look alike."""

from dataclasses import dataclass
from pathlib import Path

LAYOUTS = Path(__file__).resolve().parent.parent / "layouts"
FONTS = Path(__file__).resolve().parent.parent / "fonts"
ASCENT_TO_DESCENT = {"Source Sans Pro": 1.257, "Source Serif Pro": 1.371}
"""Height of a line as the font file has it, in em: word processors count line spacing in it."""
SUBSTITUTES = {"Source Sans Pro": "Calibri", "Source Serif Pro": "Cambria"}


@dataclass(frozen=True)
class Design:
    """Lengths in points, colours as RRGGBB. `pitch` is from line to line; gaps are white space above."""

    name: str
    body_font: str
    head_font: str
    size: float = 10.0
    pitch: float = 13.8
    name_size: float = 24.0
    label_size: float = 12.0
    contact_size: float = 9.5
    heading_size: float = 11.0
    heading_caps: bool = True
    heading_rule: bool = True
    centred: bool = False
    ink: str = "1c1c1c"
    muted: str = "555555"
    accent: str = "1f2d4d"
    text_width: float = 482.0
    margin_top: float = 50.0
    margin_bottom: float = 54.0
    section_gap: float = 13.0
    heading_gap: float = 4.0
    entry_gap: float = 8.0
    list_gap: float = 4.5
    line_gap: float = 2.0
    bullet_indent: float = 12.0


DESIGNS = {
    design.name: design
    for design in (
        Design(name="classic", body_font="Source Serif Pro", head_font="Source Serif Pro", centred=True),
        Design(
            name="modern",
            body_font="Source Sans Pro",
            head_font="Source Sans Pro",
            size=10.5,
            pitch=14.2,
            name_size=28.0,
            label_size=13.0,
            contact_size=10.0,
            heading_size=13.0,
            heading_caps=False,
            heading_rule=False,
            accent="0b5c73",
            section_gap=15.0,
            entry_gap=9.0,
        ),
        Design(
            name="compact",
            body_font="Source Sans Pro",
            head_font="Source Sans Pro",
            size=9.5,
            pitch=12.2,
            name_size=20.0,
            label_size=11.0,
            contact_size=9.0,
            heading_size=10.0,
            accent="222222",
            text_width=507.0,
            margin_top=38.0,
            margin_bottom=42.0,
            section_gap=9.0,
            heading_gap=3.0,
            entry_gap=5.0,
            list_gap=3.0,
            line_gap=1.0,
        ),
    )
}
"""Add a style here, add its `.typ` file to the layouts, then run `python -m exports.layouts.build`."""


class UnknownStyle(ValueError):
    pass


def design(style: str) -> Design:
    if style not in DESIGNS:
        raise UnknownStyle(f"There is no style named {style!r}: choose one of {', '.join(DESIGNS)}.")
    return DESIGNS[style]
