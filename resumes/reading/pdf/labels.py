"""What stands beside a line belongs to it as a whole: wrapped labels and titles, dates at the margin, side headings."""

import re
from dataclasses import replace
from itertools import pairwise

from resumes.reading.characters import without_mark
from resumes.reading.pdf.pieces import Piece, shared_edges

_HEADING_RATIO = 1.2
_OPEN_RANGE = re.compile(r"\d.*[–—-]\D+$")
_YEAR_END = re.compile(r"\d{4}$")
_RANGE_END = re.compile(r"^[•–—-]\s*(?:\D{0,12}\d{4}|[^\W\d]+)$")
_YEAR_ALONE = re.compile(r"^\D{0,12}(?:19|20)\d\d$")


def with_whole_labels(rows: list[list[Piece]]) -> list[list[Piece]]:
    """A date, label or title at the left that runs over several lines comes together in the first of them."""
    starts = shared_edges([row[0].left for row in rows], least=2)
    whole: list[list[Piece]] = []
    end = rows[0][0] if rows else None
    for row in rows:
        above = whole[-1] if whole else []
        if len(above) > 1 and end and (_wraps(end, above[1], row) or _goes_on(end, above[1], row, starts)):
            above[0], end, row = _stacked(above[0], row[0]), row[0], row[1:]
        elif row:
            end = row[0]
        if row:
            whole.append(row)
    return whole


_OPEN_ENDS = ("–", "-", "—", " to", " bis", " a", " à", " al", " au", " de", " until", " until:", "/", ",", " -")


def _goes_on(label: Piece, beside: Piece, row: list[Piece], starts: list[float]) -> bool:
    more, column = row[0], beside.left
    aligned = abs(more.left - label.left) < 2 or abs(more.right - label.right) < 2
    in_column = any(abs(column - start) < 2 for start in starts) and more.right < column
    if not (aligned and in_column and _is_next(label, more)):
        return False
    level = len(row) > 1 and abs(row[1].base - more.base) < 1
    open_range = _OPEN_RANGE.search(label.text) and _YEAR_ALONE.match(more.text)
    return not level or label.text.rstrip().endswith(_OPEN_ENDS) or bool(open_range)


def _wraps(title: Piece, beside: Piece, row: list[Piece]) -> bool:
    """A title too long for its line, with a date at the margin beside it: its next word had no room there."""
    more = row[0]
    word = (more.right - more.left) * len(more.text.split(" ")[0]) / len(more.text)
    tight = title.right + word + 0.3 * title.size > beside.left - 0.5 * title.size
    return len(row) == 1 and tight and abs(more.left - title.left) < 1 and _is_next(title, more)


def _is_next(upper: Piece, lower: Piece) -> bool:
    """Close below, in the same kind of letters."""
    near = 0 < lower.base - upper.base < 1.52 * upper.size
    like = abs(lower.size - upper.size) < 0.6 and abs(lower.bold - upper.bold) < 0.5
    item = without_mark(lower.text)[1] and not (_YEAR_END.search(upper.text) and _RANGE_END.match(lower.text))
    return near and like and abs(lower.italic - upper.italic) < 0.5 and not item


def _stacked(label: Piece, more: Piece) -> Piece:
    return replace(label, text=f"{label.text} {more.text}", right=max(label.right, more.right), foot=more.base)


def with_dates_in_their_head(rows: list[list[Piece]]) -> list[list[Piece]]:
    """A note at the right margin beside a first bullet belongs to the line above, where its first part stands."""
    for above, row in pairwise(rows):
        if len(row) > 1 and len(above) > 1 and _is_bullet(row[0]) and abs(row[-1].right - above[-1].right) < 3:
            above.append(row.pop())
    return rows


def with_headings_alone(rows: list[list[Piece]]) -> list[list[Piece]]:
    """A heading at the left of its section's first line comes before it."""
    starts = [row[0].left for row in rows]
    alone: list[list[Piece]] = []
    for row in rows:
        label, *others = row
        larger = others and label.size > _HEADING_RATIO * max(piece.size for piece in others)
        if larger and any(abs(others[0].left - start) < 2 for start in starts):
            alone.append([label])
            row = others
        alone.append(row)
    return alone


def _is_bullet(piece: Piece) -> bool:
    return without_mark(piece.text)[1]
