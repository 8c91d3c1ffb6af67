"""Accent colours that can be read on white paper."""

import re

from resumeai.translatable import gettext_noop

ACCENTS = {
    "ink": "1c1c1c",
    "navy": "1f2d4d",
    "petrol": "0b5c73",
    "forest": "1d5a3a",
    "wine": "6b1f2e",
    "plum": "54306b",
    "rust": "8a3b12",
    "slate": "3d4b57",
}
LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3: text of any size."""
NO_COLOUR = gettext_noop("A colour is one of {names}, or six digits such as #1f2d4d.")
TOO_PALE = gettext_noop("#{colour} is too pale to be read on paper; #{darker} is dark enough.")
HEX = re.compile(r"#?([0-9a-fA-F]{6})")
LINEAR = 0.04045


class UnreadableColour(ValueError):
    """The message is one sentence for the person."""


def accent_of(wish: str) -> str:
    """RRGGBB of a named colour or of a free one that has enough contrast. Raises UnreadableColour."""
    if wish in ACCENTS:
        return ACCENTS[wish]
    match = HEX.fullmatch(wish)
    if not match:
        raise UnreadableColour(NO_COLOUR.format(names=", ".join(ACCENTS)))
    colour = match[1].lower()
    if contrast(colour) < LEAST_CONTRAST:
        raise UnreadableColour(TOO_PALE.format(colour=colour, darker=darkened(colour)))
    return colour


def contrast(colour: str) -> float:
    """Against white, 1 to 21 (WCAG 2.2, relative luminance)."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def linear(part: float) -> float:
    return float(part / 12.92 if part <= LINEAR else ((part + 0.055) / 1.055) ** 2.4)


def darkened(colour: str) -> str:
    """The same hue, only as dark as it must be."""
    parts = [int(colour[at : at + 2], 16) for at in (0, 2, 4)]
    for share in range(99, -1, -1):
        darker = "".join(f"{round(part * share / 100):02x}" for part in parts)
        if contrast(darker) >= LEAST_CONTRAST:
            return darker
    return "000000"
