"""Colours of letters and of what lies behind them: whether one can be told from the other.

A colour is six hexadecimal digits. A ground may be UNKNOWN (a pattern, a picture, a theme's colour).
"""

from typing import Any

from resumes.reading.docx.names import A, V, W, value

UNKNOWN = "?"
PAPER = "FFFFFF"
_CONTRAST = 18  # of 255 shades of grey: less is not seen
_OTHER_COLOR = 48  # of 255, in red, green or blue
_THEME = {"background1": "FFFFFF", "light1": "FFFFFF", "bg1": "FFFFFF", "text1": "000000", "dark1": "000000"}
_PENS = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF", "red": "FF0000",
    "yellow": "FFFF00", "white": "FFFFFF", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0",
}  # fmt: skip
_TEXT_FILL = "{http://schemas.microsoft.com/office/word/2010/wordml}textFill"


def alike(letters: str, ground: str) -> bool:
    """True when nobody can tell letters of this colour from their ground."""
    one, other = _parts(letters), _parts(ground)
    if one is None or other is None:
        return False
    apart = max(abs(a - b) for a, b in zip(one, other, strict=True))
    return abs(_grey(one) - _grey(other)) < _CONTRAST and apart < _OTHER_COLOR


def letters_of(properties: Any) -> str | None:
    """The colour that run properties state; empty for the automatic one, which is always seen."""
    stated = properties.find(f"{W}color")
    if stated is None:
        return None
    theme = stated.get(f"{W}themeColor", "")
    if theme in _THEME and not stated.get(f"{W}themeShade") and not stated.get(f"{W}themeTint"):
        return _THEME[theme]
    color = str(stated.get(f"{W}val", "auto"))
    return "" if color == "auto" else color


def is_unfilled(properties: Any) -> bool:
    """Letters that are drawn without any colour at all."""
    fill = properties.find(_TEXT_FILL)
    return fill is not None and any(str(e.tag).endswith("}noFill") for e in fill)


def shading(properties: Any | None) -> str | None:
    """The ground that a run, paragraph or cell states for itself."""
    pen = value(properties, "highlight")
    if pen is not None and pen != "none":
        return _PENS.get(pen, UNKNOWN)
    stated = properties.find(f"{W}shd") if properties is not None else None
    if stated is None:
        return None
    pattern = stated.get(f"{W}val", "clear")
    color = stated.get(f"{W}color" if pattern == "solid" else f"{W}fill", "auto")
    if color.lower() in ("", "auto") and not stated.get(f"{W}themeFill"):
        return None
    if pattern not in ("clear", "nil", "solid"):
        return UNKNOWN
    return color if _parts(color) else _THEME.get(stated.get(f"{W}themeFill", ""), UNKNOWN)


def of_shape(shape: Any) -> str | None:
    """The ground that a drawn shape gives its text; None when it lets the page through."""
    if str(shape.tag).startswith(V):
        filled = shape.get("filled", "t") not in ("f", "false") and shape.get("fillcolor")
        color = str(shape.get("fillcolor", "")).split()[0].lstrip("#") if filled else ""
        return (color if _parts(color) else PAPER if color == "white" else UNKNOWN) if filled else None
    for fill in shape.iterchildren():
        kind = str(fill.tag).removeprefix(A)
        if kind == "solidFill":
            exact, scheme = fill.find(f"{A}srgbClr"), fill.find(f"{A}schemeClr")
            if exact is not None and not len(exact):
                return str(exact.get("val", UNKNOWN))
            plain = scheme is not None and not len(scheme)
            return _THEME.get(scheme.get("val", ""), UNKNOWN) if plain else UNKNOWN
        if kind in ("gradFill", "blipFill", "pattFill", "grpFill"):
            return UNKNOWN
        if kind == "noFill":
            return None
    return None


def _parts(color: str) -> tuple[int, int, int] | None:
    try:
        number = int(color, 16) if len(color) == 6 else -1
    except ValueError:
        return None
    return (number >> 16, number >> 8 & 255, number & 255) if number >= 0 else None


def _grey(parts: tuple[int, int, int]) -> float:
    red, green, blue = parts
    return 0.3 * red + 0.59 * green + 0.11 * blue
