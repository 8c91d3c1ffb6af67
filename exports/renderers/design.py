"""The looks. A DOCX layout and a Typst layout of one style share one `Design`, so that they look alike."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

LAYOUTS = Path(__file__).resolve().parent.parent / "layouts"
FONTS = Path(__file__).resolve().parent.parent / "fonts"
SERIF, SANS, LATO, GENTIUM = "Source Serif Pro", "Source Sans Pro", "Lato", "Gentium Book Plus"
ASCENT_TO_DESCENT = {SANS: 1.257, SERIF: 1.371, LATO: 1.2, GENTIUM: 1.465}
"""Height of a line as the font file has it, in em: word processors count line spacing in it."""
SUBSTITUTES = {SANS: "Calibri", SERIF: "Cambria", LATO: "Calibri", GENTIUM: "Cambria"}
Mark = Literal["none", "rule", "over", "band"]


@dataclass(frozen=True)
class Design:
    """Lengths in points, colours as RRGGBB. `pitch` is from line to line; gaps are white space above.

    `heading_mark` is what a heading has besides its letters, `head_rule` the thickness of the line under the address.
    `order` names the sections that come first; empty: as the person's life has them.
    """

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
    heading_mark: Mark = "rule"
    name_bold: bool = True
    head_rule: float = 0.0
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
    order: tuple[str, ...] = ()
    watermark: bool = False

    @property
    def tint(self) -> str:
        """The accent as a pale ground."""
        return "".join(f"{round(255 - (255 - int(self.accent[at : at + 2], 16)) * 0.09):02x}" for at in (0, 2, 4))

    def values(self) -> dict[str, Any]:
        """What a Typst layout reads."""
        return asdict(self) | {"tint": self.tint}


DESIGNS = {
    design.name: design
    for design in (
        Design(name="classic", body_font=SERIF, head_font=SERIF, centred=True),
        Design(
            name="modern",
            body_font=SANS,
            head_font=SANS,
            size=10.5,
            pitch=14.2,
            name_size=28.0,
            label_size=13.0,
            contact_size=10.0,
            heading_size=13.0,
            heading_caps=False,
            heading_mark="none",
            accent="0b5c73",
            section_gap=15.0,
            entry_gap=9.0,
        ),
        Design(
            name="compact",
            body_font=SANS,
            head_font=SANS,
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
        Design(
            name="executive",
            body_font=SERIF,
            head_font=LATO,
            size=10.5,
            pitch=14.6,
            name_size=29.0,
            name_bold=False,
            label_size=12.5,
            contact_size=9.5,
            heading_size=10.0,
            heading_mark="over",
            head_rule=1.5,
            accent="6b1f2e",
            text_width=470.0,
            margin_top=54.0,
            section_gap=17.0,
            heading_gap=5.0,
            entry_gap=10.0,
            list_gap=5.0,
        ),
        Design(
            name="academic",
            body_font=GENTIUM,
            head_font=GENTIUM,
            size=10.5,
            pitch=14.0,
            name_size=23.0,
            name_bold=False,
            label_size=12.0,
            contact_size=10.0,
            heading_size=12.5,
            heading_caps=False,
            centred=True,
            accent="1c1c1c",
            text_width=470.0,
            section_gap=14.0,
            entry_gap=7.0,
            list_gap=4.0,
            order=("summary", "education", "work", "publications", "awards", "projects"),
        ),
        Design(
            name="technical",
            body_font=LATO,
            head_font=LATO,
            size=9.5,
            pitch=13.6,
            name_size=25.0,
            label_size=12.0,
            contact_size=9.0,
            heading_size=10.5,
            heading_caps=False,
            heading_mark="band",
            accent="14507a",
            text_width=500.0,
            margin_top=44.0,
            margin_bottom=48.0,
            section_gap=11.0,
            heading_gap=5.0,
            entry_gap=7.5,
            list_gap=3.5,
            line_gap=1.5,
            order=("summary", "skills", "work", "projects"),
        ),
    )
}
"""Add a style here, add its `.typ` file to the layouts, then run `python -m exports.layouts.build`."""


class UnknownStyle(ValueError):
    pass


def design(style: str | Design) -> Design:
    if isinstance(style, Design):
        return style
    if style not in DESIGNS:
        raise UnknownStyle(f"There is no style named {style!r}: choose one of {', '.join(DESIGNS)}.")
    return DESIGNS[style]
