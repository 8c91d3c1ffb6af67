"""What differs between two versions of a résumé: text by text, and inside a text word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from diff_match_patch import diff_match_patch

from resumes.document import ResumeDocument
from resumes.naming import Named, named
from resumes.paths import texts

INDEX = re.compile(r"\[\d+\]")
WORD = re.compile(r"\s+|\w+|[^\w\s]")
ALIKE = 0.4


@dataclass(frozen=True)
class Piece:
    """`side` is -1 for words of the old text alone, 1 for words of the new one, 0 for what both have."""

    side: int
    text: str


@dataclass(frozen=True)
class Difference:
    """One text that was changed, added (no old words) or taken away (no new ones)."""

    where: Named
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Item:
    """`kind` is the path without its numbers: an entry that moved up is no change of each of its texts."""

    path: str
    text: str

    @property
    def kind(self) -> str:
        return INDEX.sub("[]", self.path)


def compare(old: ResumeDocument, new: ResumeDocument) -> list[Difference]:
    """In the order of the new document; what was taken away stands where it was."""
    left, right = items(old), items(new)
    matcher = SequenceMatcher(
        None, [(item.kind, item.text) for item in left], [(item.kind, item.text) for item in right], autojunk=False
    )
    return [
        difference
        for verb, a, b, c, d in matcher.get_opcodes()
        if verb != "equal"
        for difference in differences(left[a:b], right[c:d], old, new)
    ]


def items(document: ResumeDocument) -> list[Item]:
    return [Item(path, text) for path, text in texts(document)]


def differences(
    gone: Sequence[Item], come: Sequence[Item], old: ResumeDocument, new: ResumeDocument
) -> Iterator[Difference]:
    """Texts of one kind that are alike are one text that was changed."""
    for before, after in pairs(gone, come):
        where = named(new, after.path) if after else named(old, before.path) if before else named(new, "")
        yield Difference(where, pieces(before.text if before else "", after.text if after else ""))


def pairs(gone: Sequence[Item], come: Sequence[Item]) -> Iterator[tuple[Item | None, Item | None]]:
    left = list(gone)
    for after in come:
        alike = next((item for item in left if item.kind == after.kind and are_alike(item.text, after.text)), None)
        if alike:
            left.remove(alike)
        yield alike, after
    yield from zip_longest(left, ())


def are_alike(one: str, other: str) -> bool:
    """A short text, such as a date, is changed as a whole: there is no other of its kind to mistake it for."""
    matcher = SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return len(one.split()) < 3 or matcher.ratio() >= ALIKE


def pieces(before: str, after: str) -> tuple[Piece, ...]:
    """Runs of whole words; white space counts as one space."""
    tool = diff_match_patch()
    left, right, words = tool.diff_linesToChars(as_lines(before), as_lines(after))
    found = tool.diff_main(left, right, False)
    tool.diff_cleanupSemantic(found)
    tool.diff_charsToLines(found, words)
    return tuple(Piece(side, text.replace("\n", "")) for side, text in found)


def as_lines(text: str) -> str:
    """The library compares lines: each word is made one."""
    return "".join(f"{word}\n" for word in WORD.findall(" ".join(text.split())))
