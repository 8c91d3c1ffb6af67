"""A narrow first column whose words are broken over several rows: `Meis-` / `ter-` / `brief` beside a school."""

import re
from collections.abc import Sequence
from itertools import pairwise

from resumes.structuring.lines.layout import Line, left
from resumes.structuring.lines.words import Words, joined

BEGUN = re.compile(r"^([^\W\d_]{2,12})[-\u00ad\u2010]\s+(?=[^\W\d_])")
BREAK = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010](?=[^\W\d_A-Z]|$)")
HYPHEN = re.compile(r"[-\u00ad\u2010]$")
WIDEST = 16


def columns_whole(lines: Sequence[Line]) -> list[Line]:
    """The words of the column as the first cell of the first row; the rows under it are gone."""
    whole: list[Line] = []
    taken = 0
    for position, line in enumerate(lines):
        if taken:
            taken -= 1
            continue
        rows = rows_under(lines, position)
        whole.append(with_column(line, rows) if rows else line)
        taken = len(rows)
    return whole


def rows_under(lines: Sequence[Line], position: int) -> list[Line]:
    """The short bold rows that go on with the word a line begins with."""
    line, rows = lines[position], []
    if line.bullet or not BEGUN.match(line.cells[0].text):
        return []
    for other in lines[position + 1 :]:
        if not other.source.bold or other.bullet or len(other.text) > WIDEST or abs(left(other) - left(line)) > 3:
            break
        rows.append(other)
    return rows if rows and rows[0].text[:1].islower() else []


def with_column(line: Line, rows: list[Line]) -> Line:
    begin = line.cells[0].text.index(" ")
    rest = line.cells[0].cut(begin, len(line.cells[0].text)).strip()
    pieces = [line.cells[0].cut(0, begin), *(row.words for row in rows)]
    words = unbroken(pieces[0])
    for above, piece in pairwise(pieces):
        words = joined([words, unbroken(piece)], "" if HYPHEN.search(above.text) else " ")
    return Line(joined([words, rest, *line.cells[1:]]), (words, rest, *line.cells[1:]), line.number, line.source)


def unbroken(words: Words) -> Words:
    """Without the hyphens at which the column broke its words."""
    return joined(words.split(BREAK), "")
