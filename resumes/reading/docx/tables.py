"""Tables: a table of dates is read row by row, a page laid out as a table column by column."""

import re
from collections.abc import Sequence
from itertools import groupby, zip_longest

from resumes.reading.schema import SourceLine

Cell = tuple[int, list[SourceLine]]
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TALL = 4


def arranged(rows: Sequence[Sequence[Cell]]) -> list[SourceLine]:
    """Rows of one cell keep their place; each stretch of rows between them is read in the way that fits it."""
    lines: list[SourceLine] = []
    for several, group in groupby(rows, key=lambda row: sum(bool(cell) for _, cell in row) > 1 or len(row) > 1):
        stretch = list(group)
        if not several:
            lines += [line for row in stretch for _, cell in row for line in cell]
        elif _is_layout(stretch):
            lines += _by_columns(stretch)
        else:
            lines += [line for row in stretch for line in _by_row(row)]
    return lines


def _is_layout(rows: Sequence[Sequence[Cell]]) -> bool:
    """Two tall cells side by side are columns of a page, unless one of them begins with a date."""
    for row in rows:
        tall = [cell for _, cell in row if len(cell) >= _TALL]
        dated = any(cell and len(cell) <= _TALL and _YEAR.search(cell[0].text) for _, cell in row)
        if len(tall) > 1 and not dated:
            return True
    return False


def _by_columns(rows: Sequence[Sequence[Cell]]) -> list[SourceLine]:
    columns: dict[int, list[SourceLine]] = {}
    for row in rows:
        start = 0
        for span, cell in row:
            columns.setdefault(start, []).extend(cell)
            start += span
    filled = [cell for _, cell in sorted(columns.items()) if cell]
    return [
        line.model_copy(update={"column": line.column + number}) for number, cell in enumerate(filled) for line in cell
    ]


def _by_row(row: Sequence[Cell]) -> list[SourceLine]:
    """The first lines of all cells stand beside each other, then the second ones, and so on."""
    return [_side_by_side([line for line in level if line]) for level in zip_longest(*(cell for _, cell in row))]


def _side_by_side(lines: list[SourceLine]) -> SourceLine:
    if len(lines) == 1:
        return lines[0]
    parts = tuple(part for line in lines for part in (line.cells or (line.text,)))
    main = max(lines, key=lambda line: (line.size, line.bold))
    return main.model_copy(
        update={
            "text": " ".join(parts),
            "cells": parts,
            "bullet": lines[0].bullet,
            "bold": all(line.bold for line in lines),
            "italic": all(line.italic for line in lines),
        }
    )
