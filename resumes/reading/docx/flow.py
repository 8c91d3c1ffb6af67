"""Blocks of a Word file (paragraphs, tables, text boxes) as lines in reading order."""

from dataclasses import dataclass, field
from typing import Any

from resumes.document import Place
from resumes.reading.characters import closed_up, readable, squeezed, without_icons, without_mark
from resumes.reading.docx.boxes import ground_of, is_shown
from resumes.reading.docx.grounds import PAPER, shading
from resumes.reading.docx.names import MC, W, number, value
from resumes.reading.docx.runs import BREAK, Paragraph, Reader, Span, chosen
from resumes.reading.docx.styles import FLATTEST, Look, Style, with_paragraph
from resumes.reading.docx.tables import arranged
from resumes.reading.schema import SourceLine

_NOWHERE = Place(line=0)


@dataclass(frozen=True)
class FoundLink:
    url: str
    text: str


@dataclass
class Flow:
    """What is found on the way (links, hidden text, boxes) gathers here. `paper` is the colour of the page."""

    reader: Reader
    lists: frozenset[str]
    paper: str = PAPER
    links: list[FoundLink] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    anchored: list[Any] = field(default_factory=list)

    def blocks(self, parent: Any, *, ground: str = "") -> list[SourceLine]:
        lines: list[SourceLine] = []
        after = 0.0
        for child in parent if parent is not None else ():
            if child.tag == f"{W}p":
                made, after = self._paragraph(child, after, ground=ground)
                lines += made
            elif child.tag == f"{W}tbl":
                lines += self._table(child, ground=ground)
            elif child.tag == f"{MC}AlternateContent":
                lines += self.blocks(chosen(child), ground=ground)
            elif child.tag in _CONTAINERS:
                lines += self.blocks(child, ground=ground)
        return lines

    def boxes(self) -> list[list[SourceLine]]:
        """The lines of each text box met so far; a box may hold another."""
        made: list[list[SourceLine]] = []
        while self.anchored:
            box = self.anchored.pop(0)
            number = len(made) + 1
            lines = self.blocks(box, ground=ground_of(box) or "")
            if not is_shown(box):
                self.hidden += [line.text for line in lines]
                continue
            made.append([line.model_copy(update={"column": line.column + number}) for line in lines])
        return [lines for lines in made if lines]

    def _paragraph(self, element: Any, after: float, ground: str) -> tuple[list[SourceLine], float]:
        properties = element.find(f"{W}pPr")
        style = with_paragraph(self.reader.styles.paragraph(value(properties, "pStyle")), properties)
        paragraph = self.reader.paragraph(element, style.look, ground or self.paper)
        self.anchored += paragraph.boxes
        self.raw.append(paragraph.text)
        self.hidden += [squeezed(text) for text in paragraph.hidden]
        self.links += [FoundLink(url, squeezed(readable(text))) for url, text in paragraph.links]
        lines = list(self._lines(paragraph, style, after))
        empty = 0.0 if lines else after + style.look.size * 1.2
        return lines, empty + style.after

    def _lines(self, paragraph: Paragraph, style: Style, after: float) -> list[SourceLine]:
        lines: list[SourceLine] = []
        for spans in _at_breaks(paragraph.spans):
            line = _line(spans, style, bullet=style.list_id in self.lists and not lines and not style.heading)
            if line is not None:
                gap = 0.0 if lines else max(style.before, after) / max(line.size, 1.0)
                lines.append(line.model_copy(update={"gap": round(gap, 2)}))
        return lines

    def _table(self, table: Any, ground: str) -> list[SourceLine]:
        own = self.reader.styles.ground_of_table(value(table.find(f"{W}tblPr"), "tblStyle"))
        rows = []
        for row in table.iter(f"{W}tr"):
            if next(row.iterancestors(f"{W}tbl")) is table:
                cells = [self._cell(cell, own or ground) for cell in _cells(row)]
                if is_flat(row):
                    self.hidden += [line.text for _, lines in cells for line in lines]
                else:
                    rows.append(cells)
        return arranged(rows)

    def _cell(self, cell: Any, ground: str) -> tuple[int, list[SourceLine]]:
        """How many columns of the table it spans, and its lines."""
        properties = cell.find(f"{W}tcPr")
        span = value(properties, "gridSpan")
        return int(span) if span and span.isdigit() else 1, self.blocks(cell, ground=shading(properties) or ground)


def is_flat(row: Any) -> bool:
    """A row of a table without height."""
    height = row.find(f"{W}trPr/{W}trHeight")
    exact = height is not None and height.get(f"{W}hRule") == "exact"
    return exact and (number(height.get(f"{W}val")) or 0) / 20 < FLATTEST


_CONTAINERS = {W + n for n in ("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "footnote", "endnote")}


def _cells(row: Any) -> list[Any]:
    inner = row.iter(f"{W}tc")
    return [cell for cell in inner if next(cell.iterancestors(f"{W}tr")) is row]


def _at_breaks(spans: list[Span]) -> list[list[Span]]:
    lines: list[list[Span]] = [[]]
    for span in spans:
        first, *others = span.text.split(BREAK)
        lines[-1].append(Span(first, span.look))
        lines += [[Span(text, span.look)] for text in others]
    return lines


def _line(spans: list[Span], style: Style, *, bullet: bool) -> SourceLine | None:
    full = without_icons(readable("".join(span.text for span in spans)))
    bare, marked = without_mark(full)
    parts = tuple(closed_up(squeezed(part)) for part in bare.split("\t") if part.strip())
    if not parts:
        return None
    looks = _looks(spans, style.look)
    return SourceLine(
        text=" ".join(parts),
        place=_NOWHERE,
        size=max(look.size for look in looks),
        bold=all(look.bold for look in looks),
        italic=all(look.italic for look in looks),
        bullet=bullet or (marked and not style.heading),
        heading=style.heading,
        indent=style.indent,
        cells=parts if len(parts) > 1 else (),
    )


def _looks(spans: list[Span], base: Look) -> list[Look]:
    return [span.look for span in spans if span.text.strip()] or [base]
