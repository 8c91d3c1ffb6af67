"""Regions of all pages in one order: a column that goes on over the page is read on before its neighbour."""

from collections.abc import Sequence
from dataclasses import dataclass

from resumes.reading.pdf.columns import Region

_SAME = 14.0


@dataclass(frozen=True)
class Placed:
    region: Region
    page: int


def in_order(pages: Sequence[Sequence[Region]]) -> list[Placed]:
    ordered: list[Placed] = []
    for number, regions in enumerate(pages, start=1):
        for region in regions:
            placed = Placed(region, number)
            ordered.insert(_place(ordered, placed), placed)
    return ordered


def _place(ordered: Sequence[Placed], new: Placed) -> int:
    """Behind the left column of the page before, when this is its continuation; else at the end."""
    end = len(ordered)
    start = end
    while start and ordered[start - 1].region.gutter and _near(ordered[start - 1], ordered[-1]):
        start -= 1
    pair = ordered[start:end]
    columns = {placed.region.column for placed in pair}
    if columns != {0, 1} or new.page == pair[0].page or not _goes_on(pair[0].region.gutter, new.region):
        return end
    return start + sum(placed.region.column == 0 for placed in pair)


def _near(a: Placed, b: Placed) -> bool:
    return abs(a.region.gutter - b.region.gutter) <= _SAME


def _goes_on(gutter: float, region: Region) -> bool:
    """A left column, or text that stays at the left of the gutter."""
    if region.gutter:
        return abs(region.gutter - gutter) <= _SAME and region.column == 0
    return all(piece.right <= gutter + _SAME / 2 for piece in region.pieces)
