"""Skills with their groups, and languages with how well they are spoken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from babel import Locale

from resumes.structuring.headings import names_within
from resumes.structuring.layout import Line, left
from resumes.structuring.months import letters
from resumes.structuring.paragraphs import Paragraph, full_width, paragraphs_of
from resumes.structuring.words import Words, joined

SEPARATED = re.compile(r"\s*[|•·∙⋅▪◦]\s*|\s*;\s*|\s*,\s*(?![^()]*\))|\t+|\s{3,}|\s+–\s+")
SLASHED = re.compile(r"\s+/\s+")
LABELLED = re.compile(r"^([^:]{2,48}?)\s*:\s+(?=\S)|^([^:]{2,48}?):$")
LEVELS = {
    "expert",
    "advanced",
    "intermediate",
    "beginner",
    "proficient",
    "master",
    "senior",
    "junior",
    "novice",
    "basic",
    "fluent",
    "professional",
    "elementary",
    "competent",
    "familiar",
    "skilled",
    "experte",
    "fortgeschritten",
    "mittel",
    "grundkenntnisse",
    "sehr gut",
    "gut",
    "profi",
    "anfanger",
    "experten",
    "avance",
    "intermediaire",
    "debutant",
    "confirme",
    "maitrise",
    "experto",
    "avanzado",
    "intermedio",
    "basico",
    "principiante",
    "avancado",
    "intermediario",
    "especialista",
    "avanzato",
    "esperto",
    "base",
    "gevorderd",
    "gemiddeld",
    "uitstekend",
    "goed",
    "excellent",
    "good",
    "strong",
    "working knowledge",
}  # fmt: skip


@dataclass
class Group:
    name: Words | None = None
    level: Words | None = None
    keywords: list[Words] = field(default_factory=list)


def groups_of(lines: Sequence[Line]) -> list[Group]:
    """Groups by label (`Tools: a, b`), by heading lines over items, by the left cell of a table; else one per item."""
    lines = [line for line in lines if line.text]
    lines = margin_joined(defined(lines))
    heads = group_heads(lines)
    groups: list[Group] = []
    paragraphs = paragraphs_of(lines, full_width(lines))
    row: Line | None = None
    for paragraph in paragraphs:
        line = paragraph.first
        if row and len(line.cells) == 1 and not line.bullet and left(line) > left(row) + 25 and groups:
            groups[-1].keywords.extend(listed(paragraph.words))
            continue
        row = line if len(line.cells) == 2 and not heads else None
        if paragraph.first in heads:
            groups.append(Group(paragraph.words))
        else:
            add(groups, paragraph, bool(heads))
    return groups


def defined(lines: list[Line]) -> list[Line]:
    """A definition list: the term on one line, `: its members` on the next."""
    made: list[Line] = []
    for line in lines:
        if line.text.startswith(": ") and made:
            words = joined([made[-1].words, line.words])
            made[-1] = Line(words, (words,), made[-1].number, line.source)
        else:
            made.append(line)
    return made


def margin_joined(lines: list[Line]) -> list[Line]:
    """The first group's name may stand on the line of the section's heading and go on in the next one."""
    if len(lines) < 3 or lines[0].source.size or not lines[1].source.size or len(lines[0].cells) > 1:
        return lines
    strongest = max(lines[1:], key=lambda line: (line.source.size, line.source.bold))
    if strongest is lines[1] and strongest.look != lines[2].look and short(lines[1]):
        words = joined([lines[0].words, lines[1].words])
        return [Line(words, (words,), lines[0].number, lines[1].source), *lines[2:]]
    plain = all(line.look == strongest.look for line in lines[1:])
    return lines if plain else [Line(lines[0].words, lines[0].cells, lines[0].number, strongest.source), *lines[1:]]


def group_heads(lines: Sequence[Line]) -> list[Line]:
    """Lines that stand out over the items under them: bold, larger, headings, or set further out."""
    if not lines or lines[0].bullet:
        return []
    first = lines[0]
    alike = [line for line in lines if line.look == first.look and not line.bullet and short(line)]
    others = [line for line in lines if line.look != first.look or line.bullet]
    if not others or len(alike) == len(lines) or not short(first):
        return []
    stronger = (
        first.source.heading
        or first.source.bold
        or first.source.size > min(line.source.size for line in others) + 0.4
        or first.shouted
        or all(line.bullet for line in others)
    )
    followed = all(position + 1 < len(lines) for position, line in enumerate(lines) if line in alike)
    return alike if stronger and followed else []


def short(line: Line) -> bool:
    return (
        len(line.text.split()) <= 5
        and not SEPARATED.search(line.text)
        and ":" not in line.text[:-1]
        and len(line.cells) == 1
    )


def add(groups: list[Group], paragraph: Paragraph, headed: bool) -> None:
    words = paragraph.words
    cells = paragraph.first.cells
    if len(cells) > 1 and len(groups) >= len(cells) and all(under(cell) for cell in cells):
        for group, cell in zip(groups[-len(cells) :], cells, strict=True):
            group.keywords.extend(listed(cell.cut(cell.text.index(":") + 1, len(cell.text)).strip()))
    elif label := LABELLED.match(words.text):
        name = words.cut(*label.span(1 if label[1] else 2))
        groups.append(Group(name, None, listed(words.cut(label.end(), len(words.text)))))
    elif (
        len(cells) == 2
        and len(paragraph.lines) >= 1
        and SEPARATED.search(cells[1].text)
        and len(cells[0].text.split()) <= 5
    ):
        rest = joined([cells[1], *(line.words for line in paragraph.lines[1:])])
        groups.append(Group(cells[0], None, listed(rest)))
    elif headed and groups:
        place_items(groups[-1], cells if len(cells) > 1 else [words])
    elif groups and groups[-1].name and groups[-1].keywords and continues(words):
        groups[-1].keywords.extend(listed(words))
    else:
        items = [
            item
            for cell in (cells if len(cells) > 1 and len(paragraph.lines) == 1 else [words])
            for item in listed(cell)
        ]
        groups.extend(Group(item) for item in items)


def under(cell: Words) -> bool:
    """`Skills: a, b` in a cell under the name of its group."""
    return ":" in cell.text and names_within(cell.text.split(":")[0], "keywords")


def continues(words: Words) -> bool:
    return words.text[:1].islower()


def place_items(group: Group, cells: Sequence[Words]) -> None:
    for cell in cells:
        if letters(cell.text) in LEVELS and not group.keywords and not group.level:
            group.level = cell
        else:
            group.keywords.extend(listed(cell))


def listed(words: Words) -> list[Words]:
    """The members of a list in one text. A sentence is one member."""
    text = words.text.rstrip(".")
    if len(text.split()) > 9 and text.count(",") < 2 and not re.search(r"[|•·;]", text):
        return [words]
    items = [without_and(item) for item in words.split(SEPARATED)]
    return [
        item.strip(" .") if not item.text.endswith(("etc.", "Inc.")) else item for item in items if item.strip(" .")
    ]


def without_and(item: Words) -> Words:
    """The last of `a, b, and c`."""
    match = re.match(r"(?:and|und|et|y|e|en)\s+(?=\S)", item.text)
    return item.cut(match.end(), len(item.text)) if match else item


@cache
def language_names() -> frozenset[str]:
    names = {
        letters(name)
        for code in ("en", "de", "fr", "es", "pt", "it", "nl")
        for name in Locale.parse(code).languages.values()
    }
    return frozenset(
        names
        | {
            "mandarin",
            "cantonese",
            "castellano",
            "deutsch",
            "euskera",
            "valenciano",
            "farsi",
            "flemish",
            "vlaams",
            "gebardensprache",
            "tagalog",
            "hochdeutsch",
        }
    )


def is_language(text: str) -> bool:
    return letters(text.strip(" .")) in language_names()


@dataclass
class Spoken:
    language: Words
    fluency: Words | None = None


FLUENCY = re.compile(r"^(.{2,32}?)\s*(?:[:–—(|·/]|\s-\s|,)\s*(.*?)\)?\s*$")


def spoken_of(lines: Sequence[Line]) -> tuple[list[Spoken], list[Words]]:
    """Languages and their fluency, and what is neither. A fluency may stand beside, in brackets or under its language."""
    found: list[Spoken] = []
    rest: list[Words] = []
    for line in lines:
        if len(line.cells) > 1 and found and not any(language_in(cell.text) for cell in line.cells):
            for spoken, cell in zip(found[-len(line.cells) :], line.cells, strict=False):
                spoken.fluency = spoken.fluency or cell
            continue
        cells = (
            [joined(line.cells, ": ")]
            if len(line.cells) == 2 and language_in(line.cells[0].text) and not language_in(line.cells[1].text)
            else line.cells
        )
        for cell in cells:
            for part in parts_of(cell):
                take_spoken(found, rest, part)
    return found, rest


def parts_of(cell: Words) -> list[Words]:
    parts = cell.split(re.compile(r"\s*[|•;]\s*|\s*,\s*(?![^()]*\))"))
    return parts if sum(language_in(part.text) for part in parts) > 1 else [cell]


def language_in(text: str) -> bool:
    first = re.split(r"\s*[:–—(|·,/]|\s-\s", text)[0]
    return is_language(first) or is_language(first.split()[0]) if first.split() else False


def take_spoken(found: list[Spoken], rest: list[Words], part: Words) -> None:
    text = part.text
    if is_language(text):
        found.append(Spoken(part))
    elif (match := FLUENCY.match(text)) and (is_language(match[1]) or not found or len(match[1].split()) == 1):
        level = part.cut(*match.span(2))
        if level.text.count("(") > level.text.count(")"):
            level = part.cut(match.start(2), len(text))
        found.append(Spoken(part.cut(*match.span(1)), level or None))
    elif language_in(text) and len(text.split()) <= 6:
        end = len(text.split()[0])
        found.append(Spoken(part.cut(0, end), part.cut(end, len(text)).strip()))
    elif found and not found[-1].fluency:
        found[-1].fluency = part
    elif len(text.split()) <= 2 and not found:
        found.append(Spoken(part))
    else:
        rest.append(part)
