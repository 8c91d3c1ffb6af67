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
    `photo` is the height of the place for one, 0 for a style without.
    `order` names the sections that come first; empty: as the person's life has them.
    """

    name: str
    body_font: str
    head_font: str
    size: float
    pitch: float
    name_size: float
    label_size: float
    contact_size: float
    heading_size: float
    heading_caps: bool
    heading_mark: Mark
    name_bold: bool
    head_rule: float
    centred: bool
    accent: str
    text_width: float
    margin_top: float
    margin_bottom: float
    section_gap: float
    heading_gap: float
    entry_gap: float
    list_gap: float
    line_gap: float
    photo: float
    order: tuple[str, ...] = ()
    ink: str = "1c1c1c"
    muted: str = "555555"
    bullet_indent: float = 12.0
    watermark: bool = False

    @property
    def tint(self) -> str:
        """The accent as a pale ground."""
        return "".join(f"{round(255 - (255 - int(self.accent[at : at + 2], 16)) * 0.09):02x}" for at in (0, 2, 4))

    def values(self) -> dict[str, Any]:
        """What a Typst layout reads."""
        return asdict(self) | {"tint": self.tint}


NAMES = ("classic", "modern", "compact", "executive", "academic", "technical")
# fmt: off
TABLE: tuple[tuple[Any, ...], ...] = (
    # what           classic   modern    compact   executive academic  technical
    ("body_font",     SERIF,    SANS,     SANS,     SERIF,    GENTIUM,  LATO),
    ("head_font",     SERIF,    SANS,     SANS,     LATO,     GENTIUM,  LATO),
    ("size",          10.0,     10.5,     9.5,      10.5,     10.5,     9.5),
    ("pitch",         13.8,     14.2,     12.2,     14.6,     14.0,     13.6),
    ("name_size",     24.0,     28.0,     20.0,     29.0,     23.0,     25.0),
    ("label_size",    12.0,     13.0,     11.0,     12.5,     12.0,     12.0),
    ("contact_size",  9.5,      10.0,     9.0,      9.5,      10.0,     9.0),
    ("heading_size",  11.0,     13.0,     10.0,     10.0,     12.5,     10.5),
    ("heading_caps",  True,     False,    True,     True,     False,    False),
    ("heading_mark",  "rule",   "none",   "rule",   "over",   "rule",   "band"),
    ("name_bold",     True,     True,     True,     False,    False,    True),
    ("head_rule",     0.0,      0.0,      0.0,      1.5,      0.0,      0.0),
    ("centred",       True,     False,    False,    False,    True,     False),
    ("accent",        "1f2d4d", "0b5c73", "222222", "6b1f2e", "1c1c1c", "14507a"),
    ("text_width",    482.0,    482.0,    507.0,    470.0,    470.0,    500.0),
    ("margin_top",    50.0,     50.0,     38.0,     54.0,     50.0,     44.0),
    ("margin_bottom", 54.0,     54.0,     42.0,     54.0,     54.0,     48.0),
    ("section_gap",   13.0,     15.0,     9.0,      17.0,     14.0,     11.0),
    ("heading_gap",   4.0,      4.0,      3.0,      5.0,      4.0,      5.0),
    ("entry_gap",     8.0,      9.0,      5.0,      10.0,     7.0,      7.5),
    ("list_gap",      4.5,      4.5,      3.0,      5.0,      4.0,      3.5),
    ("line_gap",      2.0,      2.0,      1.0,      2.0,      2.0,      1.5),
    ("photo",         96.0,     100.0,    0.0,      104.0,    0.0,      92.0),
)
# fmt: on
ORDERS = {
    "academic": ("summary", "education", "work", "publications", "awards", "projects"),
    "technical": ("summary", "skills", "work", "projects"),
}
DESIGNS = {
    name: Design(name=name, order=ORDERS.get(name, ()), **{what: values[at] for what, *values in TABLE})
    for at, name in enumerate(NAMES)
}
"""Add a column here, add its `.typ` file to the layouts, then run `python -m exports.layouts.build`."""


class UnknownStyle(ValueError):
    pass


def design(style: str | Design) -> Design:
    if isinstance(style, Design):
        return style
    if style not in DESIGNS:
        raise UnknownStyle(f"There is no style named {style!r}: choose one of {', '.join(DESIGNS)}.")
    return DESIGNS[style]
