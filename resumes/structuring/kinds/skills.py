"""Skills with their groups."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from resumes.structuring.lines.layout import Line, left
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.sections.paragraphs import Paragraph, full_width, paragraphs_of
from resumes.structuring.signs.headings import names_within
from resumes.structuring.signs.months import letters

SEPARATED = re.compile(r"\s*[|•·∙⋅▪◦]\s*|\s*[;؛]\s*|\s*[,،、，]\s*(?![^()]*\))|\t+|\s{3,}|\s+–\s+")
LABELLED = re.compile(r"^([^:]{2,48}?)\s*:\s+(?=\S)|^([^:]{2,48}?):$")
IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)$")
DRAWN = re.compile(r"\s*[●○◐■□★☆⬤◯▪▫•◦]{2,}$|\s+[●○■□★☆⬤◯](?:\s[●○■□★☆⬤◯])+$")
LEVELS = {
    "expert", "advanced", "intermediate", "beginner", "proficient", "master", "senior", "junior", "novice", "basic",
    "fluent", "professional", "elementary", "competent", "familiar", "skilled", "experte", "fortgeschritten",
    "mittel", "grundkenntnisse", "sehr gut", "gut", "profi", "anfanger", "experten", "avance", "intermediaire",
    "debutant", "confirme", "maitrise", "experto", "avanzado", "intermedio", "basico", "principiante", "avancado",
    "intermediario", "especialista", "avanzato", "esperto", "base", "gevorderd", "gemiddeld", "uitstekend", "goed",
    "excellent", "good", "strong", "working knowledge",
}  # fmt: skip


@dataclass
class Group:
    name: Words | None = None
    level: Words | None = None
    keywords: list[Words] = field(default_factory=list)


def groups_of(lines: Sequence[Line]) -> list[Group]:
    """Groups by label (`Tools: a, b`), by heading lines over items, by the left cell of a table; else one per item."""
    lines = [line for line in lines if line.text]
    lines = margin_joined(labels_whole(defined(lines)))
    heads = group_heads(lines)
    groups: list[Group] = []
    paragraphs = paragraphs_of(lines, full_width(lines))
    table = is_table(lines)
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
            add(groups, paragraph, bool(heads), table)
    return [levels_apart(group) for group in groups]


def levels_apart(group: Group) -> Group:
    """`Excel (good)` and `Excel ●●●○`: the skill, and how well; members of a group stay as they are."""
    if not group.name or group.keywords or group.level:
        return group
    text = group.name.text
    if told := IN_BRACKETS.search(text):
        if letters(told[1]) in LEVELS:
            return Group(group.name.cut(0, told.start()), group.name.cut(*told.span(1)))
    elif drawn := DRAWN.search(text):
        return Group(group.name.cut(0, drawn.start()))
    return group


def is_table(lines: Sequence[Line]) -> bool:
    """Rows of a label and its members, when one row at least lists several and no label does."""
    rows = [line.cells for line in lines if len(line.cells) == 2]
    labels = all(len(label.text.split()) <= 5 and not SEPARATED.search(label.text) for label, _ in rows)
    return len(rows) > 1 and labels and any(SEPARATED.search(members.text) for _, members in rows)


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


def labels_whole(lines: list[Line]) -> list[Line]:
    """Under `Tools: a, b` a line without a label, set closer than the labels are, goes on with the list."""
    labelled = [line for line in lines if LABELLED.match(line.text) and not line.bullet]
    bar = min((line.source.gap for line in labelled[1:]), default=0.0)
    if len(labelled) < 2 or lines[0] not in labelled or not lines[0].source.place.box:
        return lines
    made: list[Line] = []
    for line in lines:
        if line not in labelled and not line.bullet and line.look == made[-1].look and line.source.gap < bar - 0.05:
            made[-1] = made[-1].of(joined([made[-1].words, line.words]))
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


def add(groups: list[Group], paragraph: Paragraph, headed: bool, table: bool) -> None:
    words = paragraph.words
    cells = paragraph.first.cells
    if len(cells) > 1 and len(groups) >= len(cells) and all(under(cell) for cell in cells):
        for group, cell in zip(groups[-len(cells) :], cells, strict=True):
            group.keywords.extend(listed(cell.cut(cell.text.index(":") + 1, len(cell.text)).strip()))
    elif headed and groups and len(cells) == 1 and under(words):
        groups[-1].keywords.extend(listed(words.cut(words.text.index(":") + 1, len(words.text)).strip()))
    elif label := LABELLED.match(words.text):
        name = words.cut(*label.span(1 if label[1] else 2))
        groups.append(Group(name, None, listed(words.cut(label.end(), len(words.text)))))
    elif (
        len(cells) == 2
        and len(paragraph.lines) >= 1
        and (table or SEPARATED.search(cells[1].text))
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
