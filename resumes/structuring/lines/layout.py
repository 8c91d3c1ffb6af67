"""The lines of a source as structuring sees them: words that know their place, and how they look."""

from collections import Counter
from dataclasses import dataclass, replace

from resumes.reading.schema import SourceLine, SourceText
from resumes.structuring.lines.words import Words

LONGEST = 4000
type Look = tuple[bool, float, bool, bool]


@dataclass(frozen=True, slots=True)
class Line:
    """`number` is that of the source line; a line of cells has `cells`, any other line only itself."""

    words: Words
    cells: tuple[Words, ...]
    number: int
    source: SourceLine

    @property
    def text(self) -> str:
        return self.words.text

    @property
    def bullet(self) -> bool:
        return self.source.bullet

    @property
    def shouted(self) -> bool:
        """All in capitals."""
        return self.text.isupper() and sum(map(str.isalpha, self.text)) > 2

    @property
    def look(self) -> Look:
        """What makes lines of one rank alike: heading style, size, weight, capitals."""
        return self.source.heading, round(self.source.size * 2) / 2, self.source.bold, self.shouted

    def of(self, words: Words) -> "Line":
        """A part of this line as a line of its own."""
        return replace(self, words=words, cells=(words,))


def lines_of(source: SourceText) -> list[Line]:
    """Lines longer than any paragraph of a résumé are not read; they stay among what found no field."""
    lines, begin = [], 0
    for number, line in enumerate(source.lines):
        words = Words(line.text, range(begin, begin + len(line.text))).strip()
        if words and len(words.text) <= LONGEST:
            lines.append(Line(words, cells_of(words, line), number, line))
        begin += len(line.text) + 1
    return lines


def cells_of(words: Words, line: SourceLine) -> tuple[Words, ...]:
    cells, position = [], 0
    for cell in line.cells:
        begin = words.text.find(cell.strip(), position)
        if begin < 0:
            return (words,)
        position = begin + len(cell.strip())
        cells.append(words.cut(begin, position))
    return tuple(cell for cell in cells if cell) or (words,)


def body_size(lines: list[Line]) -> float:
    """The size in which most characters are set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.source.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def left(line: Line) -> float:
    """Where the line begins on its page, or its indent where there are no pages."""
    box = line.source.place.box
    return box[0] if box else line.source.indent
