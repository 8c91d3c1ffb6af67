"""A text on one page or two: gaps shrink first, then margins, then letters, never below what can be read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pypdfium2

from exports.content import Content
from exports.looks.apply import scaled
from exports.renderers import pdf_typst
from exports.renderers.design import ASCENT_TO_DESCENT, Design

LEAST_SIZE = 9.5
LEAST_CONTACT = 9.0
LEAST_MARGIN = 36.0
LEAST_AIR = 0.45
TIGHT_PITCH = 1.22
WIDEST_TEXT = 525.0
STEPS = 5
"""Of each kind: smaller gaps, narrower margins, smaller letters."""


@dataclass(frozen=True)
class Fit:
    """`pages` that the text takes in `look`; `wanted` is 0 where any number will do."""

    look: Design
    pages: int
    wanted: int

    @property
    def fits(self) -> bool:
        return not self.wanted or self.pages <= self.wanted


def fitted(content: Content, look: Design, wanted: int) -> Fit:
    """The roomiest design in which the text takes at most `wanted` pages, else the tightest that can be read."""
    if not wanted:
        return Fit(look, pages(content, look), 0)
    ladder = rungs(look)
    at = first(len(ladder), lambda rung: pages(content, with_slack(ladder[rung])) <= wanted)
    chosen = ladder[min(at, len(ladder) - 1)]
    return Fit(chosen, pages(content, chosen), wanted)


def first(count: int, holds: Callable[[int], bool]) -> int:
    """The lowest number for which it holds, `count` for none; what holds once holds from there on."""
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle + 1, high)
    return low


def with_slack(look: Design) -> Design:
    """A line less: word processors break lines a little otherwise than Typst does."""
    return replace(look, margin_bottom=look.margin_bottom + look.pitch)


def rungs(look: Design) -> list[Design]:
    made = [look]
    made += [scaled(look, 1 - (1 - LEAST_AIR) * step / STEPS) for step in range(1, STEPS + 1)]
    made += [margins(made[STEPS], step / STEPS) for step in range(1, STEPS + 1)]
    made += [smaller(made[2 * STEPS], step / STEPS) for step in range(1, STEPS + 1)]
    return made


def margins(look: Design, share: float) -> Design:
    widest = max(look.text_width, WIDEST_TEXT)
    return replace(
        look,
        text_width=round(towards(look.text_width, widest, share), 1),
        margin_top=round(towards(look.margin_top, min(look.margin_top, LEAST_MARGIN), share), 1),
        margin_bottom=round(towards(look.margin_bottom, min(look.margin_bottom, LEAST_MARGIN), share), 1),
    )


def smaller(look: Design, share: float) -> Design:
    size = towards(look.size, min(look.size, LEAST_SIZE), share)
    tightest = max(TIGHT_PITCH, 0.9 * ASCENT_TO_DESCENT[look.body_font])
    pitch = towards(look.pitch / look.size, min(look.pitch / look.size, tightest), share)
    return replace(
        look,
        size=round(size, 2),
        pitch=round(pitch * size, 2),
        contact_size=round(towards(look.contact_size, min(look.contact_size, LEAST_CONTACT), share), 2),
        name_size=round(look.name_size * (1 - 0.25 * share), 2),
        heading_size=round(towards(look.heading_size, min(look.heading_size, LEAST_SIZE + 0.5), share), 2),
    )


def towards(begin: float, end: float, share: float) -> float:
    return begin + (end - begin) * share


def pages(content: Content, look: Design) -> int:
    return len(pypdfium2.PdfDocument(pdf_typst.render(content, look)))


def to_drop(lines: Sequence[str], without: Callable[[int], Content], look: Design, wanted: int) -> tuple[str, ...]:
    """The least relevant lines, given in this order, that must go before the text fits; all when that is too few."""
    enough = first(len(lines), lambda count: pages(without(count), with_slack(look)) <= wanted)
    return tuple(lines[: max(enough, 1)])
