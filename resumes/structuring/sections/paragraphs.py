"""Put wrapped lines together again: one bullet or one paragraph is one text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.signs.dates import periods

NARROWEST = 28
MARK = 2
NARROW_TEXT, WIDEST = 62, 115
ADDRESS = re.compile(r"^(?:https?://|www\.)")
LABEL = re.compile(r"^[^\W\d][^:.]{1,40}:\s")
REFERENCE = re.compile(r"^[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?,\s(?:[^\W\d_]\.[\s-]?)+")
ENDED = re.compile(r"[.!?:;)]['\"”’]?$")


class Kind(StrEnum):
    BULLET = "bullet"
    PROSE = "prose"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`lines` are those it was joined from; the first says how it looks."""

    words: Words
    kind: Kind
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return self.words.text

    @property
    def first(self) -> Line:
        return self.lines[0]


def paragraphs_of(lines: Sequence[Line], full: float) -> list[Paragraph]:
    """`full` is the width a line has when it is full (see `full_width`)."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and continues(groups[-1], line, full):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [paragraph(group) for group in groups]


def paragraph(group: list[Line]) -> Paragraph:
    words = joined(line.words for line in group)
    first = group[0]
    kind = (
        Kind.BULLET
        if first.bullet
        else Kind.PROSE
        if sentence(words.text, len(group)) and len(first.cells) == 1 and not first.source.bold
        else Kind.HEAD
    )
    return Paragraph(words, kind, tuple(group))


def sentence(text: str, lines: int) -> bool:
    """Running text rather than a heading or a row of facts."""
    count = len(text.split())
    if count < 6:
        return False
    small = sum(word[:1].islower() for word in text.split())
    dated = periods(text[:60]) or periods(text[-40:])
    return (
        (small >= count * 0.5 and (count >= 9 or text.endswith(".")) and not (dated and count < 14))
        or lines > 2
        or count > 28
    )


def full_width(lines: Sequence[Line]) -> float:
    """The right edge (points) or the length (characters) of a full line; 0 when nothing is wrapped."""
    edges = sorted((edge(line) for line in lines if len(line.text.split()) > 4), reverse=True)
    if len(edges) < 4:
        return edges[0] if edges else 0.0
    return edges[len(edges) // 12]


def edge(line: Line) -> float:
    box = line.source.place.box
    return box[2] if box else float(len(line.text) + line.source.indent + MARK * line.bullet)


def room(line: Line, following: Line) -> float:
    """The width that the first word of the next line would have taken here."""
    box = line.source.place.box
    first = len(following.text.split()[0]) + 1
    return first * (box[2] - box[0]) / max(len(line.text), 1) if box else float(first)


def continues(group: list[Line], line: Line, full: float) -> bool:
    """True when `line` is the rest of what the group says."""
    above, first = group[-1], group[0]
    if (
        line.bullet
        or above.source.whole
        or stands_above(line, above)
        or line.source.heading
        or line.source.column != above.source.column
        or (len(line.cells) > 1 and not first.bullet)
    ):
        return False
    if (
        line.source.place.page == above.source.place.page
        and line.source.gap > max(0.9, 2.2 * above_gap(group))
        and not hyphenated(above)
    ):
        return False
    if (line.source.bold != above.source.bold and not first.bullet) or abs(line.source.size - above.source.size) > 0.6:
        return False
    if hyphenated(above) or opened(above):
        return True
    if ENDED.search(above.text) and REFERENCE.match(line.text):
        return False
    if (first.source.place.box is None and not (NARROW_TEXT < full <= WIDEST)) or (
        (LABEL.match(line.text) or ADDRESS.match(line.text)) and not first.bullet
    ):
        return False
    return in_bullet(first, line, above, full) if first.bullet else in_prose(above, line, full)


def stands_above(line: Line, above: Line) -> bool:
    """Read later, yet higher on the page: the beginning of what stands beside."""
    upper, lower = above.source.place, line.source.place
    return upper.page == lower.page and bool(upper.box and lower.box and lower.box[1] < upper.box[1] - 1)


def opened(above: Line) -> bool:
    """A bracket that is not closed goes on in the next line."""
    return above.text.count("(") > above.text.count(")")


def above_gap(group: list[Line]) -> float:
    return max((line.source.gap for line in group[1:]), default=0.45)


def hyphenated(line: Line) -> bool:
    return bool(re.search(r"[^\W\d_][-\u00ad]$", line.text))


def in_bullet(first: Line, line: Line, above: Line, full: float) -> bool:
    indented = line.source.indent > first.source.indent + 1
    starts_small = line.text[:1].islower() or line.text[:1] in "(&+%$€£0123456789"
    filled = edge(above) + room(above, line) >= full * 0.93
    if indented and first.source.place.box and len(line.cells) == 1 and line.text.endswith("."):
        return True
    if (found := periods(line.text)) and found[0].begin == 0 and not found[0].single:
        return False
    if found and len(line.text) < 40 and not starts_small and not filled:
        return False
    if first.source.place.box or first.source.indent or indented:
        return indented and (filled or starts_small)
    return starts_small and (filled or not ENDED.search(above.text))


def in_prose(above: Line, line: Line, full: float) -> bool:
    if len(above.cells) > 1:
        return False
    if above.text.endswith(",") and abs(line.source.indent - above.source.indent) < 12:
        return True
    if len(above.text) < NARROWEST and not line.text[:1].islower():
        return False
    if (found := periods(above.text)) and found[-1].finish == len(above.text) and line.text[:1].isupper():
        return False
    same = abs(line.source.indent - above.source.indent) < 12
    filled = edge(above) + room(above, line) >= full * 0.95
    runs = (
        line.text[:1].islower()
        or not ENDED.search(above.text)
        or (above.text[-1] in ".,;:)!?" and len(above.text.split()) > 6)
    )
    return same and filled and runs and len(above.text.split()) > (1 if line.text[:1].islower() else 3)


def bodied(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """A short last line of running text, standing between bullets or under prose, belongs to it."""
    made = list(paragraphs)
    for position, (one, other) in enumerate(pairwise(paragraphs)):
        if (
            one.kind is Kind.PROSE
            and other.kind is Kind.HEAD
            and other.text.endswith(".")
            and len(other.text.split()) > 3
            and not periods(other.text)
        ):
            made[position + 1] = replace(other, kind=Kind.PROSE)
    return made


def stacked(lines: Sequence[Line]) -> list[Words]:
    """A list of short items, one a line, set wide: a line close under another is its second half."""
    gaps = sorted(line.source.gap for line in lines[1:])
    wide = bool(gaps) and gaps[len(gaps) // 2] > 0.9
    items: list[Words] = []
    for line in lines:
        if wide and items and 0 < line.source.gap < 0.4:
            items[-1] = joined([items[-1], line.words])
        else:
            items.append(line.words)
    return items
