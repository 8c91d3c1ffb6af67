"""Collect fields as they are found; then the document, the places of its texts, and what was left over."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from resumes.document import Place, ResumeDocument
from resumes.reading.schema import SourceText
from resumes.structuring.entries.labelled import says_role
from resumes.structuring.lines.words import JOINER, Words
from resumes.structuring.schema import Doubt, Structured
from resumes.structuring.signs.contact import LABEL, NETWORK_NAMES
from resumes.structuring.signs.heading_names import WITHIN
from resumes.structuring.signs.headings import names_within, section_kind

JOINING = re.compile(
    "in|at|of|by|on|from|and|as|as an?|awarded by|issued by|an|der|am|als|bei|zum|zur|en|de|a|chez|à|em|na|no|presso|da"
    "|bij|aan|te|op|[’']s cv|'s|s|cv"
)
LEFT_OVER = re.compile(r"\w")
type Tree = Words | str | list[Any] | dict[str, Any]


class Draft:
    """A document in the making. Texts are Words, so that each knows its place in the file."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.tree: dict[str, Any] = {"basics": {}}
        self.doubts: list[Doubt] = []
        self.text = source.text
        self.starts = list(accumulate((len(line.text) + 1 for line in source.lines), initial=0))
        self.read = bytearray(len(self.text))
        self.labels = 0
        self.has_skills = False

    def understand(self, *words: Words | None) -> None:
        """Words that said something without standing in a field: headings, labels, dates."""
        for one in words:
            self.mark(one.at if one else ())

    def mark(self, places: Any) -> None:
        for place in places:
            if place != JOINER:
                self.read[place] = 1

    def add(self, section: str, entry: dict[str, Any]) -> str:
        """Append an entry without its empty fields; returns its path."""
        kept = {name: value for name, value in entry.items() if value}
        listed = self.tree.setdefault(section, [])
        if kept:
            listed.append(kept)
        return f"{section}[{len(listed) - 1}]"

    def doubt(self, path: str, confidence: float, why: str) -> None:
        self.doubts.append(Doubt(path=path, confidence=round(confidence, 2), why=why))

    def finished(self) -> Structured:
        for _, words in texts(self.tree, ""):
            self.mark(words.at)
        unplaced = tuple(self.left_over())
        places = {path: self.place(words) for path, words in texts(self.tree, "")}
        return Structured(
            document=ResumeDocument.model_validate(plain(self.tree)),
            places=places,
            doubts=tuple(self.doubts),
            unplaced=unplaced,
            coverage=self.coverage(unplaced),
            notices=self.source.notices,
        )

    def place(self, words: Words) -> Place:
        first = next(place for place in words.at if place != JOINER)
        return self.source.lines[bisect_right(self.starts, first) - 1].place

    def left_over(self) -> Iterator[str]:
        """Runs of characters that no field took, line by line; lone marks do not count."""
        text, begin = self.text, 0
        for line in text.split("\n"):
            for match in re.finditer(r"(?:[^\n]+)", line):
                for run in pieces(text, self.read, begin + match.start(), begin + match.end()):
                    if says_nothing(run):
                        self.labels += sum(map(str.isalnum, run))
                    else:
                        yield run
            begin += len(line) + 1

    def coverage(self, unplaced: tuple[str, ...]) -> float:
        """The share of letters and digits that stand in a field, in a heading, label or date, or in `unplaced`."""
        text = self.text
        total = sum(map(str.isalnum, text))
        kept = sum(character.isalnum() and bool(mark) for character, mark in zip(text, self.read, strict=True))
        kept += sum(map(str.isalnum, "".join(unplaced))) + self.labels
        return round(min(1.0, kept / total), 4) if total else 1.0


def says_nothing(run: str) -> bool:
    """Names of sections, labels and joining words: the structure of the document says what they said."""
    bare = run.strip(" .,;:()[]·•|–—-")
    role = any(names_within(bare, role) for role in WITHIN)
    if len(words := bare.split()) in (2, 3, 4) and all(map(says_role, words)):
        return True
    return (
        role
        or bool(section_kind(bare))
        or JOINING.fullmatch(bare.casefold()) is not None
        or LABEL.match(f"{bare}:") is not None
        or network_label(bare)
        or says_role(bare)
    )


def network_label(text: str) -> bool:
    return text.casefold().replace(" ", "") in NETWORK_NAMES


def pieces(text: str, read: bytearray, begin: int, end: int) -> Iterator[str]:
    """Unread runs between read ones, when they hold a letter or digit."""
    run = ""
    for position in range(begin, end):
        if read[position]:
            if LEFT_OVER.search(run):
                yield run.strip(" \t,;:|·•–—-")
            run = ""
        else:
            run += text[position]
    if LEFT_OVER.search(run):
        yield run.strip(" \t,;:|·•–—-")


def texts(tree: Tree, path: str) -> Iterator[tuple[str, Words]]:
    if isinstance(tree, Words):
        yield path, tree
    elif isinstance(tree, dict):
        for name, value in tree.items():
            yield from texts(value, f"{path}.{name}" if path else name)
    elif isinstance(tree, list):
        for position, value in enumerate(tree):
            yield from texts(value, f"{path}[{position}]")


def plain(tree: Tree) -> Any:
    if isinstance(tree, Words):
        return tree.text
    if isinstance(tree, dict):
        return {name: plain(value) for name, value in tree.items()}
    return [plain(value) for value in tree] if isinstance(tree, list) else tree
