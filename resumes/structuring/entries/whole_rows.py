"""Head lines of an entry whose phrase goes on in the next line."""

from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import joined
from resumes.structuring.signs.dates import periods
from resumes.structuring.signs.joints import CONJUNCTION, GOES_ON, OPEN_ENDED


def whole_rows(head: list[Line]) -> list[Line]:
    """A head line that ends in the middle of a phrase goes on in the next one."""
    rows: list[Line] = []
    for line in head:
        above = rows[-1] if rows else None
        at = open_cell(above, line) if above else -1
        if above and at >= 0:
            whole = joined([above.cells[at], line.cells[0]])
            cells = (*above.cells[:at], whole, *above.cells[at + 1 :], *line.cells[1:])
            rows[-1] = Line(cells[0], cells, above.number, above.source)
        else:
            rows.append(line)
    return rows


def open_cell(above: Line, line: Line) -> int:
    """The cell of the line above whose phrase goes on in this line; -1 when none does."""
    dated = bool(periods(line.cells[0].text))
    same = above.source.bold == line.source.bold and abs(above.source.size - line.source.size) <= 0.6
    for at, cell in enumerate(above.cells):
        if CONJUNCTION.search(cell.text) and not dated:
            return at
        if same and OPEN_ENDED.search(cell.text) and (at == 0 or not dated):
            return at
    first = above.cells[0].text
    if same and not dated and GOES_ON.match(line.cells[0].text):
        return 0 if periods(above.cells[-1].text) else len(above.cells) - 1
    listed = line.cells[0].text.endswith(".") and "," in first and "," in line.cells[0].text
    return 0 if same and not dated and listed else -1
