"""One line cut out of the picture of its page, as numbers for an SVG: the picture is drawn by `reading.pictures`."""

from dataclasses import dataclass
from math import isfinite

from resumes.reading.pictures import DOTS_PER_INCH

POINTS_PER_DOT = 72 / DOTS_PER_INCH
WHOLE = "0,0,595,842"
ROOM, LEAST_WIDTH, MOST = 8.0, 260.0, 20_000.0


@dataclass(frozen=True)
class Cut:
    """In points from the page's top left corner: the window, and the line within it."""

    left: float
    top: float
    width: float
    height: float
    line: tuple[float, float, float, float]
    scale: float = POINTS_PER_DOT


def cut(box: str) -> Cut:
    """`box` is "left,top,right,bottom". Raises ValueError for anything else."""
    left, top, right, bottom = (float(part) for part in box.split(","))
    if not (isfinite(left + top + right + bottom) and 0 <= left < right < MOST and 0 <= top < bottom < MOST):
        raise ValueError(box)
    x, y = max(0.0, left - ROOM), max(0.0, top - ROOM)
    width, height = max(LEAST_WIDTH, right + ROOM - x), bottom + ROOM - y
    return Cut(x, y, width, height, (left - 2, top - 1, right - left + 4, bottom - top + 2))
