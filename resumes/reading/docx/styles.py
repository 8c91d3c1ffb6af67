"""How text looks: direct formatting over the style chain over the document's defaults."""

from dataclasses import dataclass, replace
from typing import Any

from resumes.reading.docx.grounds import PAPER, UNKNOWN, alike, is_unfilled, letters_of, shading
from resumes.reading.docx.names import W, is_on, number, value

FLATTEST = 2.5  # points: a line or row of less height shows nothing
_NARROWEST = 10  # percent
_WIDEST, _TALLEST, _BESIDE = 600.0, 1_200.0, 250.0  # points
_HEADINGS = ("heading", "title", "subtitle", "überschrift", "titre", "título", "titolo", "kop")


@dataclass(frozen=True)
class Look:
    """`size` in points. `ground` is the colour behind the text; empty: what lies behind its paragraph.

    `hidden` is Word's own property, `unseen` anything else that leaves nothing to see of it.
    """

    size: float = 10.0
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    color: str = ""
    ground: str = ""
    unseen: bool = False


@dataclass(frozen=True)
class Style:
    look: Look
    heading: bool = False
    list_id: str = ""
    before: float = 0
    after: float = 0
    indent: float = 0


class Styles:
    def __init__(self, root: Any | None) -> None:
        self._elements = {} if root is None else {e.get(f"{W}styleId", ""): e for e in root.iter(f"{W}style")}
        defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        spacing = None if root is None else root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
        self._base = with_paragraph(Style(with_run(Look(), defaults)), spacing)
        self._made: dict[str, Style] = {}
        default = [
            i for i, e in self._elements.items() if e.get(f"{W}type") == "paragraph" and e.get(f"{W}default") == "1"
        ]
        self._default = default[0] if default else ""

    def paragraph(self, style_id: str | None) -> Style:
        return self._style(style_id if style_id in self._elements else self._default or "", depth=0)

    def run(self, base: Look, style_id: str | None) -> Look:
        """A character style is laid over the paragraph's look, its ancestors first."""
        chain: list[Any] = []
        while style_id in self._elements and len(chain) < 20:
            chain.append(self._elements[style_id])
            style_id = value(chain[-1], "basedOn")
        for element in reversed(chain):
            base = with_run(base, element.find(f"{W}rPr"))
        return base

    def ground_of_table(self, style_id: str | None) -> str:
        """UNKNOWN when the style shades any part of a table; empty when it shades nothing."""
        for _ in range(20):
            if style_id not in self._elements:
                return ""
            element = self._elements[style_id]
            grounds = {
                shading(parent) for shade in element.iter(f"{W}shd") if (parent := shade.getparent()) is not None
            }
            if any(ground is not None and not alike(ground, PAPER) for ground in grounds):
                return UNKNOWN
            style_id = value(element, "basedOn")
        return ""

    def _style(self, style_id: str | None, depth: int) -> Style:
        if style_id is None or style_id not in self._elements or depth > 20:
            return self._base
        if style_id not in self._made:
            element = self._elements[style_id]
            parent = self._style(value(element, "basedOn"), depth + 1)
            style = with_paragraph(
                replace(parent, look=with_run(parent.look, element.find(f"{W}rPr"))), element.find(f"{W}pPr")
            )
            name = (value(element, "name") or "").lower()
            self._made[style_id] = replace(style, heading=style.heading or name.startswith(_HEADINGS))
        return self._made[style_id]


def with_run(look: Look, properties: Any | None) -> Look:
    if properties is None:
        return look
    stated: dict[str, Any] = {
        "bold": is_on(properties, "b"),
        "italic": is_on(properties, "i"),
        "hidden": is_on(properties, "vanish"),
        "color": letters_of(properties),
        "size": _half_points(value(properties, "sz")),
        "ground": shading(properties),
        "unseen": _is_pressed(properties, look.size) or is_unfilled(properties) or None,
    }
    return replace(look, **{k: v for k, v in stated.items() if v is not None})


def with_paragraph(style: Style, properties: Any | None) -> Style:
    if properties is None:
        return style
    spacing, indent = properties.find(f"{W}spacing"), properties.find(f"{W}ind")
    level = number(value(properties, "outlineLvl"))
    stated: dict[str, Any] = {
        "before": _points(spacing, "before"),
        "after": _points(spacing, "after"),
        "indent": _first_line(indent),
        "list_id": value(properties, "numPr/numId"),
        "heading": None if level is None else level < 9,
        "look": _of_paragraph(style.look, properties),
    }
    return replace(style, **{k: v for k, v in stated.items() if v is not None})


def _of_paragraph(look: Look, properties: Any) -> Look:
    ground = shading(properties)
    return replace(look, ground=look.ground if ground is None else ground, unseen=look.unseen or is_away(properties))


def is_away(properties: Any) -> bool:
    """A paragraph whose lines have no height, or that stands beside the page."""
    spacing, indent, frame = (properties.find(W + name) for name in ("spacing", "ind", "framePr"))
    exact = spacing is not None and spacing.get(f"{W}lineRule") == "exact"
    height = _points(spacing, "line") if exact else None
    far = max((abs(_points(indent, *names) or 0) for names in (("left", "start"), ("right", "end"))), default=0)
    x, y = _points(frame, "x") or 0, _points(frame, "y") or 0
    return (
        (height is not None and height < FLATTEST)
        or far > _WIDEST
        or not (-_BESIDE < x < _WIDEST and -_BESIDE < y < _TALLEST)
    )


def _is_pressed(properties: Any, size: float) -> bool:
    """Letters of a few hundredths of their width, or drawn on top of each other."""
    scale, apart = number(value(properties, "w")), number(value(properties, "spacing"))
    return (scale is not None and 0 < scale < _NARROWEST) or (apart is not None and apart / 20 < -0.45 * size)


def _half_points(text: str | None) -> float | None:
    size = number(text)
    return None if size is None else size / 2


def _points(element: Any | None, *names: str) -> float | None:
    if element is None:
        return None
    stated = [number(element.get(W + name)) for name in names]
    found = [twips for twips in stated if twips is not None]
    return found[0] / 20 if found else None


def _first_line(indent: Any | None) -> float | None:
    left = _points(indent, "left", "start")
    return None if left is None else left - (_points(indent, "hanging") or 0)
