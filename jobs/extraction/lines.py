"""A posting's text as lines with their places: bullets, headings, paragraphs; wrapped lines are joined."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

BULLET = re.compile(r"(?:[-–—*•●▪◦‣·○■□➢➤►✓✔✅➕→»›+]|[o](?= {2,})|\(?(?:\d{1,2}|[a-hA-H])[.)](?=\s))\s*")
SENTENCE_END = re.compile(r"[.!?:;…]$")
HASHES = re.compile(r"#{1,6}\s+")
LABEL = re.compile(r"[A-ZÄÖÜ][\w ]{1,28}\s?(?::|\s[-–])\s")
WIDEST_WRAP = 110
FEWEST_WRAPPED = 3
LONGEST = 2000  # characters of one line that are read
# A posting of so few lines lost its line ends on the way; one of its lines is then as long as a paragraph.
FEWEST_ROWS = 4
PARAGRAPH = 30
# After these a point ends no sentence: "kat. B", "mind. 2 Jahre".
SHORT = [
    "etc",
    "bzw",
    "incl",
    "inkl",
    "min",
    "mind",
    "ca",
    "Nr",
    "Art",
    "kat",
    "np",
    "tzw",
    "Kl",
    "vgl",
    "zzgl",
    "ggf",
    "approx",
    "Tel",
]
END = r"(?<=[.!?])(?<!\b[A-Za-z]\.)" + "".join(rf"(?<!\b{word}\.)" for word in SHORT) + r"\s+"
ENDS = re.compile(END + r"(?=[^a-z\s])|\s(?=[•●▪◦‣✓✔✅]\s)")


class Shape(StrEnum):
    BULLET = "bullet"
    PLAIN = "plain"
    HEADING = "heading"


@dataclass
class Line:
    """`start` and `end` are the content's place in the text, without bullet or heading signs."""

    start: int
    end: int
    text: str
    shape: Shape
    indent: int
    after_blank: bool

    @property
    def words(self) -> int:
        return len(self.text.split())


def lines(text: str) -> list[Line]:
    """Every line that has words, in order."""
    found: list[Line] = []
    blank = True
    place = 0
    width = wrap_width(text)
    for raw in rows_of(text):
        line = one_line(raw, place, blank)
        place += len(raw)
        if line is None:
            blank = True
            continue
        if not blank and found and continues(found[-1], line, width):
            join(found[-1], line, text)
        else:
            found.append(line)
        blank = False
    return found


def rows_of(text: str) -> list[str]:
    """The text's own lines; the sentences of a text that has lost its line ends."""
    rows = text.splitlines(keepends=True)
    if sum(bool(row.strip()) for row in rows) > FEWEST_ROWS:
        return rows
    return [piece for row in rows for piece in (pieces(row) if len(row.split()) > PARAGRAPH else [row])]


def pieces(row: str) -> list[str]:
    """Sentences and items, each with the white space after it."""
    cuts = [0, *(found.end() for found in ENDS.finditer(row)), len(row)]
    return [row[a:b] for a, b in pairwise(cuts) if a < b]


def wrap_width(text: str) -> int:
    """The width at which a text was wrapped; 0 when too few of its lines end where the next word did not fit."""
    rows = [row.rstrip() for row in text.splitlines()]
    width = max(map(len, rows), default=0)
    if not 55 <= width <= WIDEST_WRAP:
        return 0
    tight = sum(
        len(row) + 1 + len(after.split()[0]) > width - 3 for row, after in pairwise(rows) if row and after.strip()
    )
    return width if tight >= FEWEST_WRAPPED else 0


def one_line(raw: str, place: int, after_blank: bool) -> Line | None:
    indent = len(raw) - len(raw.lstrip())
    start, shape = indent, Shape.PLAIN
    if hashes := HASHES.match(raw, start):
        start, shape = hashes.end(), Shape.HEADING
    elif (bullet := BULLET.match(raw, start)) and not raw[start:].startswith("**"):
        start, shape = bullet.end(), Shape.BULLET
    content = raw[start : start + LONGEST].rstrip()
    while content[:2] in ("**", "__"):
        start, content, shape = start + 2, content[2:], bold_shape(content, shape)
    content = content.removesuffix("**").removesuffix("__").rstrip()
    if not any(character.isalnum() for character in content):
        return None
    return Line(place + start, place + start + len(content), content, shape, indent, after_blank)


def bold_shape(content: str, shape: Shape) -> Shape:
    """A line that is bold from end to end is a heading, unless it is an item."""
    if shape is Shape.PLAIN and content.rstrip(" :").endswith(("**", "__")):
        return Shape.HEADING
    return shape


def continues(before: Line, line: Line, width: int) -> bool:
    """Whether a line is only the rest of a wrapped one."""
    if line.shape is not Shape.PLAIN or before.shape is Shape.HEADING:
        return False
    ended = bool(SENTENCE_END.search(before.text))
    if before.shape is Shape.BULLET and line.indent > before.indent and not ended:
        return True
    if line.text[0].islower() and not ended:
        return True
    if ended or not width or LABEL.match(line.text) or before.words < 6:
        return False
    # In a text that was wrapped at a width, the next word did not fit on the line before.
    last_row = before.text.rpartition("\n")[2].strip()
    return before.indent + len(last_row) + 1 + len(line.text.split()[0]) > width - 3


def join(before: Line, line: Line, text: str) -> None:
    before.end = line.end
    before.text = text[before.start : before.end]
