"""Headings that share a line with text, or take two lines, become lines of their own."""

from itertools import pairwise

from resumes.structuring.lines.layout import Line, body_size
from resumes.structuring.lines.words import joined
from resumes.structuring.signs.headings import exact_kind

MARGIN = 20.0
FEW = 3


def whole_headings(lines: list[Line]) -> list[Line]:
    """A heading that a narrow column broke over two lines, even inside a word, is one line again."""
    size = body_size(lines)
    whole: list[Line] = []
    for line in lines:
        above = whole[-1] if whole else None
        if above and above.look[:3] == line.look[:3] and stands_out(line, size) and stands_out(above, size):
            for glue in ("", " "):
                if not exact_kind(above.text) or glue == "":
                    both = joined([above.words, line.words], glue)
                    if exact_kind(both.text) and not exact_kind(line.text) and len(line.cells) == len(above.cells) == 1:
                        whole[-1] = above.of(both)
                        break
            else:
                whole.append(line)
        else:
            whole.append(line)
    return whole


def margins_first(lines: list[Line]) -> list[Line]:
    """A large heading in the left margin ends lower than the first line beside it, and is read after it."""
    ordered = list(lines)
    for position in range(1, len(ordered)):
        above, line = ordered[position - 1], ordered[position]
        if exact_kind(line.text) and beside(line, above):
            ordered[position - 1 : position + 1] = [line, above]
    return ordered


def beside(heading: Line, line: Line) -> bool:
    """The line stands to the right of the heading, at its height."""
    left, right = heading.source.place.box, line.source.place.box
    if left is None or right is None or heading.source.place.page != line.source.place.page:
        return False
    return left[2] < right[0] and left[1] < right[3] - 1 and heading.source.size > line.source.size + 0.6


def margins_apart(lines: list[Line]) -> list[Line]:
    """Headings in the left margin, on the same line as text, become lines of their own."""
    sizes = {line.source.size for line in lines if len(line.cells) == 1 and exact_kind(line.text)} - {body_size(lines)}
    rows = rows_of_skills(lines)
    named = [line for line in lines if len(line.cells) > 1 and exact_kind(line.cells[0].text) and not line.bullet]
    named = [line for line in named if line.number not in rows]
    if len(named) < 2:
        named = [line for line in named if line.source.size in sizes]
    below = {line.number: other for line, other in pairwise(lines)}
    return [part for line in lines for part in (parted(line, below.get(line.number)) if line in named else [line])]


def rows_of_skills(lines: list[Line]) -> set[int]:
    """`Languages   English, French` under a heading `Skills`, where headings stand alone: a row, no heading."""
    kinds = [exact_kind(line.text) if len(line.cells) == 1 else "" for line in lines]
    rows: set[int] = set()
    if sum(map(bool, kinds)) < FEW:
        return rows
    for above, line in pairwise(zip(kinds, lines, strict=True)):
        if len(line[1].cells) == 2 and (above[0] == "skills" or above[1].number in rows):
            rows.add(line[1].number)
    return rows


def parted(line: Line, below: Line | None) -> list[Line]:
    """The heading, and the rest of its line as plain text that begins where the next line does, if that is beside."""
    begin = line.text.find(line.cells[1].text, len(line.cells[0].text))
    rest = line.words.cut(begin, len(line.text))
    plain = line.source.model_copy(update={"bold": False, "size": 0.0, "gap": 0.0})
    box, under = line.source.place.box, below.source.place.box if below else None
    if box and under and box[0] + MARGIN < under[0] < box[2]:
        place = line.source.place.model_copy(update={"box": (under[0], *box[1:])})
        plain = plain.model_copy(update={"place": place, "indent": below.source.indent if below else 0.0})
    return [line.of(line.cells[0]), Line(rest, line.cells[1:], line.number, plain)]


def stands_out(line: Line, size: float) -> bool:
    return line.source.heading or line.source.bold or line.shouted or line.source.size > size + 0.6
