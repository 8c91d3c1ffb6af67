"""A style with a person's options as one design, and their résumé as what it prints."""

from dataclasses import replace

from exports.content import Content, content_of
from exports.looks.colours import accent_of
from exports.looks.options import Options
from exports.looks.pairings import PAIRINGS
from exports.renderers.design import DESIGNS, Design
from resumes.document import ResumeDocument

AIR = {"airy": (1.25, 1.06), "normal": (1.0, 1.0), "tight": (0.72, 0.95)}
"""Gaps and pitch by density, as shares of the style's own."""
GAPS = ("section_gap", "heading_gap", "entry_gap", "list_gap", "line_gap")


def designed(options: Options, *, watermark: bool = False) -> Design:
    look = DESIGNS[options.style]
    gaps, pitch = AIR[options.density]
    if options.density != "normal":
        look = replace(scaled(look, gaps), pitch=round(look.pitch * pitch, 2))
    if options.accent:
        look = replace(look, accent=accent_of(options.accent))
    if options.fonts:
        body, head = PAIRINGS[options.fonts]
        look = replace(look, body_font=body, head_font=head)
    return replace(look, watermark=watermark)


def scaled(look: Design, share: float) -> Design:
    return replace(look, **{name: round(getattr(look, name) * share, 2) for name in GAPS})


def arranged(document: ResumeDocument, options: Options, *, photo: bool = False) -> Content:
    """`photo`: there is one."""
    portrait = photo and options.photo and DESIGNS[options.style].photo > 0
    return content_of(
        document,
        paper=options.paper or None,
        first=options.order or DESIGNS[options.style].order,
        hidden=options.hidden,
        personal=options.personal,
        portrait=portrait,
    )
