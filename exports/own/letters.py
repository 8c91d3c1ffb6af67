"""The text of a Word paragraph and the runs that hold it, letter by letter."""

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

TEXT, TAB, BREAK, RUN, PARAGRAPH = map(qn, ("w:t", "w:tab", "w:br", "w:r", "w:p"))
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SKIPPED = frozenset({qn("w:del"), FALLBACK})
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True)
class Letter:
    """One letter, the element of a run that holds it, and its place in that element."""

    char: str
    run: Any
    node: Any
    at: int


def letters_of(paragraph: Any) -> list[Letter]:
    return [letter for run in runs_of(paragraph) for node in run for letter in letters_in(run, node)]


def runs_of(paragraph: Any) -> list[Any]:
    """Without runs of paragraphs inside it (text boxes) and of text that is marked as deleted."""
    return [run for run in paragraph.iter(RUN) if owner(run) is paragraph]


def owner(run: Any) -> Any:
    for above in run.iterancestors():
        if above.tag in SKIPPED:
            return None
        if above.tag == PARAGRAPH:
            return above
    return None


def letters_in(run: Any, node: Any) -> list[Letter]:
    if node.tag == TEXT:
        return [Letter(char, run, node, at) for at, char in enumerate(node.text or "")]
    return [Letter("\t" if node.tag == TAB else "\n", run, node, 0)] if node.tag in (TAB, BREAK) else []


def shown(paragraph: Any) -> bool:
    """Not the second copy of a text box, which is for programs of before 2010."""
    return next(paragraph.iterancestors(FALLBACK), None) is None


def text_of(paragraph: Any) -> str:
    return "".join(letter.char for letter in letters_of(paragraph))


def split_at(paragraph: Any, place: int) -> None:
    """Makes a run begin at this letter; the look of both halves stays."""
    letters = letters_of(paragraph)
    if not 0 < place < len(letters) or letters[place].run is not letters[place - 1].run:
        return
    letter = letters[place]
    first, children = letter.run, list(letter.run)
    second = deepcopy(first)
    at = children.index(letter.node)
    for child in children[at + 1 :]:
        first.remove(child)
    copies = list(second)
    for child in copies[:at]:
        if child.tag != qn("w:rPr"):
            second.remove(child)
    if letter.node.tag == TEXT:
        write(copies[at], (letter.node.text or "")[letter.at :])
        write(letter.node, (letter.node.text or "")[: letter.at])
    else:
        first.remove(letter.node)
    first.addnext(second)


def write(node: Any, text: str) -> None:
    node.text = text
    node.set(SPACE, "preserve")


def found_in(whole: str, part: str) -> list[tuple[int, int]]:
    """Every place of a text in another, whatever the white space of either; whole words only."""
    pattern = r"\s*".join(re.escape(char) for char in part if not char.isspace())
    if not pattern:
        return []
    return [match.span() for match in re.finditer(rf"(?<!\w){pattern}(?!\w)" if part[:1].isalnum() else pattern, whole)]
