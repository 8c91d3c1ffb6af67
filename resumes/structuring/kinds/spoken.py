"""Languages and how well they are spoken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale

from resumes.structuring.entries.facts import balanced
from resumes.structuring.kinds.language_grid import LEVEL, is_frame, level_row, mother_tongue
from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.signs import further_words
from resumes.structuring.signs.months import letters
from resumes.structuring.signs.place_names import LANGUAGES

LISTED = re.compile(r"\s*[|•;]\s*|\s+/\s+|\s*[,،、，]\s*(?![^()]*\))")
ALSO = frozenset(
    {
        "mandarin", "cantonese", "castellano", "deutsch", "euskera", "valenciano", "farsi", "flemish",
        "vlaams", "gebardensprache", "tagalog", "hochdeutsch"
    }
)  # fmt: skip


@cache
def language_names() -> frozenset[str]:
    names = {letters(name) for code in LANGUAGES for name in Locale.parse(code).languages.values()}
    further = {letters(name) for code in further_words.LOCALES for name in Locale.parse(code).languages.values()}
    return frozenset(names) | ALSO | {name for name in further if len(name) >= further_words.SHORTEST}


def is_language(text: str) -> bool:
    return letters(text.strip(" .")) in language_names()


@dataclass
class Spoken:
    language: Words
    fluency: Words | None = None


FLUENCY = re.compile(r"^(.{2,32}?)\s*(?:[:：–—(（|·/]|\s-\s|,)\s*(.*?)[)）]?\s*$")


def spoken_of(lines: Sequence[Line]) -> tuple[list[Spoken], list[Words], list[Words]]:
    """Languages, what is none, and what only frames them.

    A fluency stands beside its language, in brackets after it or under it.
    """
    found: list[Spoken] = []
    rest: list[Words] = []
    frame: list[Words] = []
    for line in closed_brackets(lines):
        if is_frame(line):
            frame.append(line.words)
            continue
        if told := mother_tongue(line):
            found.extend(Spoken(language, told[0]) for language in told[1].split(LISTED))
            continue
        if level_row(line):
            frame.extend(take_levels(found, line))
            continue
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
    return found, rest, frame


def spoken_in(items: Sequence[Words]) -> list[Spoken]:
    """A list of languages, each with how well it is spoken; nothing when most of the items are none (`Python`)."""
    found: list[Spoken] = []
    if sum(language_in(item.text) for item in items) > len(items) / 2:
        for item in items:
            take_spoken(found, [], item)
    return found


def take_levels(found: list[Spoken], line: Line) -> list[Words]:
    """One level for a language when all its levels agree, else all of them; returns what repeats."""
    first, *levels = line.cells
    if LEVEL.fullmatch(first.text):
        return list(line.cells)
    alike = len({level.text for level in levels}) == 1
    found.append(Spoken(first, levels[0] if alike else joined(levels, ", ")))
    return levels[1:] if alike else []


def closed_brackets(lines: Sequence[Line]) -> list[Line]:
    """`French (mother` / `tongue)` in a narrow column is one line."""
    whole: list[Line] = []
    for line in lines:
        if whole and whole[-1].text.count("(") > whole[-1].text.count(")"):
            whole[-1] = whole[-1].of(joined([whole[-1].words, line.words]))
        else:
            whole.append(line)
    return whole


def parts_of(cell: Words) -> list[Words]:
    parts = cell.split(LISTED)
    return parts if sum(language_in(part.text) for part in parts) > 1 else [cell]


def language_in(text: str) -> bool:
    first = re.split(r"\s*[:–—(|·,/]|\s-\s", text)[0]
    return is_language(first) or is_language(first.split()[0]) if first.split() else False


def take_spoken(found: list[Spoken], rest: list[Words], part: Words) -> None:
    text = part.text
    if is_language(text):
        found.append(Spoken(part))
    elif (match := FLUENCY.match(text)) and (
        is_language(match[1]) or not found or len(match[1].split()) == 1 or "(" in text
    ):
        level = part.cut(*match.span(2))
        if level.text.count("(") > level.text.count(")"):
            level = part.cut(match.start(2), len(text))
        found.append(Spoken(part.cut(*match.span(1)), level or None))
    elif language_in(text) and len(text.split()) <= 6:
        end = len(text.split()[0])
        found.append(Spoken(part.cut(0, end), part.cut(end, len(text)).strip()))
    elif found and not found[-1].fluency:
        found[-1].fluency = balanced(part)
    elif len(text.split()) <= 2 and not found:
        found.append(Spoken(part))
    else:
        rest.append(part)
