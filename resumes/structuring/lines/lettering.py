"""Bold and italic letters inside a line part it into the things that it says."""

from itertools import pairwise

from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words

EDGES = " \t,;:|·•–—-/@"


def by_style(part: Words, line: Line) -> list[Words]:
    """`Head Chef Hill Hotel` with the first two words in bold says two things, whatever stands between them."""
    offset = line.source.text.find(line.text) if line.source.turns else -1
    if offset < 0 or part.text.count("(") != part.text.count(")"):
        return [part]
    begin = line.words.at[0] - offset
    cuts = [at for at, place in enumerate(part.at) if at and place - begin in line.source.turns]
    pieces = [part.cut(start, end).strip(EDGES) for start, end in pairwise([0, *cuts, len(part.text)])]
    return pieces if all(map(stands_alone, pieces)) else [part]


def stands_alone(piece: Words) -> bool:
    """A name of its own, no label and no joining word as in `BSc in Nursing`."""
    text = piece.text
    *_, last = text.split()
    joins = last.islower() and len(last) < 4
    return sum(map(str.isalpha, text)) > 2 and not text[0].islower() and not text.endswith(":") and not joins
