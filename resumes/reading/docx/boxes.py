"""Text boxes and shapes that float over a page: where they stand, what they are filled with, whether they show."""

import re
from collections.abc import Iterator
from typing import Any

from resumes.reading.docx.grounds import PAPER, UNKNOWN, alike, of_shape
from resumes.reading.docx.names import MC, WPS, V, W

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_POINT = 12_700
_LEAST = 2 * _POINT
_LARGE = 60 * _POINT
_WIDEST, _TALLEST = 820 * _POINT, 1_250 * _POINT
_STYLE = re.compile(r"(?:^|;)\s*(margin-left|margin-top|left|top|width|height)\s*:\s*(-?[\d.]+)(pt|in|cm|mm|px)?")
_FROM_PAGE = re.compile(r"mso-position-horizontal-relative\s*:\s*page")
_MARGIN = 260  # points: a box beside the text is placed from a margin that may be as wide as a column
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "": 0.75}


def boxes_in(drawing: Any) -> Iterator[Any]:
    for content in drawing.iter(f"{W}txbxContent"):
        above = [parent.tag for parent in content.iterancestors()]
        inner = above[: above.index(drawing.tag)] if drawing.tag in above else above
        if f"{W}txbxContent" not in inner and f"{MC}Fallback" not in inner:
            yield content


def ground_of(box: Any) -> str | None:
    """The colour behind a box's text; None when it is that of the page."""
    for parent in box.iterancestors():
        if parent.tag == f"{WPS}wsp":
            properties, style = parent.find(f"{WPS}spPr"), parent.find(f"{WPS}style")
            stated = properties is not None and any("Fill" in str(e.tag) for e in properties)
            if stated or style is None:
                return of_shape(properties) if properties is not None else None
            return UNKNOWN
        if str(parent.tag).startswith(V):
            return of_shape(parent)
    return None


def is_shown(box: Any) -> bool:
    """False for a box that is off the page, has no extent, or is switched off."""
    for parent in box.iterancestors():
        if parent.tag in (f"{_WP}anchor", f"{_WP}inline"):
            return _is_drawn(parent)
        if str(parent.tag).startswith(V) and parent.get("style"):
            return _is_styled(parent.get("style"))
    return True


def _is_drawn(frame: Any) -> bool:
    name, extent = frame.find(f"{_WP}docPr"), frame.find(f"{_WP}extent")
    if name is not None and name.get("hidden") in ("1", "true"):
        return False
    width, height = (_number(extent, side) for side in ("cx", "cy"))
    sized = any(str(e.tag).endswith(("sizeRelH", "sizeRelV")) for e in frame)
    if extent is not None and not sized and min(width, height) < _LEAST:
        return False
    x, y = (_offset(frame, way) for way in ("positionH", "positionV"))
    inset = 0 if frame.find(f"{_WP}positionH[@relativeFrom='page']") is not None else _MARGIN * _POINT
    return -width - inset < x < _WIDEST and -height < y < _TALLEST


def _offset(frame: Any, way: str) -> int:
    found = frame.find(f"{_WP}{way}/{_WP}posOffset")
    try:
        return 0 if found is None else int(found.text or "0")
    except ValueError:
        return 0


def _number(element: Any, name: str) -> int:
    try:
        return 0 if element is None else int(element.get(name, "0"))
    except ValueError:
        return 0


def _is_styled(style: str) -> bool:
    if re.search(r"(?:^|;)\s*visibility\s*:\s*hidden", style):
        return False
    stated = {name.removeprefix("margin-"): float(size) * _UNITS[unit] for name, size, unit in _STYLE.findall(style)}
    width, height = stated.get("width", 100.0), stated.get("height", 100.0)
    width += 0 if _FROM_PAGE.search(style) else _MARGIN
    near = -width < stated.get("left", 0) < _WIDEST / _POINT and -height < stated.get("top", 0) < _TALLEST / _POINT
    return near and min(stated.get("width", 100.0), height) * _POINT >= _LEAST


def has_backdrop(root: Any) -> bool:
    """A large dark shape or a picture beneath the text: white letters may stand on it."""
    for anchor in root.iter(f"{_WP}anchor"):
        extent = anchor.find(f"{_WP}extent")
        if min(_number(extent, "cx"), _number(extent, "cy")) >= _LARGE and _is_backdrop(anchor):
            return True
    shapes = (e for e in root.iter() if str(e.tag).startswith(V) and next(e.iter(f"{W}txbxContent"), None) is None)
    return any(not alike(of_shape(shape) or PAPER, PAPER) for shape in shapes)


def _is_backdrop(anchor: Any) -> bool:
    if next(anchor.iter(_PICTURE), None) is not None:
        return str(anchor.get("behindDoc")) in ("1", "true")
    for shape in anchor.iter(f"{WPS}wsp"):
        ground = of_shape(shape.find(f"{WPS}spPr")) if shape.find(f"{WPS}spPr") is not None else None
        styled = shape.find(f"{WPS}style") is not None and ground is None
        if styled or (ground is not None and not alike(ground, PAPER)):
            return True
    return False
