"""Headings that share a line with text, or take two lines, become lines of their own."""

from resumes.structuring.headings import exact_kind
from resumes.structuring.layout import Line, body_size
from resumes.structuring.words import joined


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


def margins_apart(lines: list[Line]) -> list[Line]:
    """Headings in the left margin, on the same line as text, become lines of their own."""
    sizes = {line.source.size for line in lines if len(line.cells) == 1 and exact_kind(line.text)} - {body_size(lines)}
    named = [line for line in lines if len(line.cells) > 1 and exact_kind(line.cells[0].text) and not line.bullet]
    if len(named) < 2:
        named = [line for line in named if line.source.size in sizes]
    return [part for line in lines for part in (parted(line) if line in named else [line])]


def parted(line: Line) -> list[Line]:
    """The heading, and the rest of its line as plain text."""
    begin = line.text.find(line.cells[1].text, len(line.cells[0].text))
    rest = line.words.cut(begin, len(line.text))
    plain = line.source.model_copy(update={"bold": False, "size": 0.0, "gap": 0.0})
    return [line.of(line.cells[0]), Line(rest, line.cells[1:], line.number, plain)]


def stands_out(line: Line, size: float) -> bool:
    return line.source.heading or line.source.bold or line.shouted or line.source.size > size + 0.6
