"""Text that knows which characters of the source it was copied from.

Everything that structuring puts into a document is cut from lines by these functions, so it cannot say
anything that the file does not say, and what was not used can be counted.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

JOINER = -1
SOFT = "\u00ad"


@dataclass(frozen=True, slots=True)
class Words:
    """`at[i]` is where character i stands in the text of the source (JOINER: a blank between two lines)."""

    text: str
    at: Sequence[int]

    def __bool__(self) -> bool:
        return bool(self.text)

    def cut(self, begin: int, end: int) -> "Words":
        return Words(self.text[begin:end], self.at[begin:end])

    def strip(self, marks: str = " \t\u00a0") -> "Words":
        begin = len(self.text) - len(self.text.lstrip(marks))
        return self.cut(begin, max(begin, len(self.text.rstrip(marks))))

    def split(self, pattern: "re.Pattern[str]") -> list["Words"]:
        """The parts between the matches, stripped; empty parts are left out."""
        parts, begin = [], 0
        for match in pattern.finditer(self.text):
            parts.append(self.cut(begin, match.start()))
            begin = match.end()
        parts.append(self.cut(begin, len(self.text)))
        return [part for part in (part.strip() for part in parts) if part]

    def without(self, begin: int, end: int) -> list["Words"]:
        """What stands before and after a stretch."""
        return [part for part in (self.cut(0, begin).strip(), self.cut(end, len(self.text)).strip()) if part]


NOTHING = Words("", ())
HYPHENATED = re.compile(r"[^\W\d_][-\u2010]")


def joined(parts: Iterable[Words], glue: str = " ") -> Words:
    """One text of several; a word that was broken over two lines becomes whole again."""
    pieces: list[Words] = []
    for part in filter(None, parts):
        if pieces and pieces[-1].text.endswith(SOFT):
            pieces[-1] = pieces[-1].cut(0, len(pieces[-1].text) - 1)
        elif pieces and glue and not broken(pieces[-1].text, part.text):
            pieces.append(Words(glue, [JOINER] * len(glue)))
        pieces.append(part)
    if len(pieces) < 2:
        return pieces[0] if pieces else NOTHING
    return Words("".join(piece.text for piece in pieces), tuple(place for piece in pieces for place in piece.at))


def broken(first: str, second: str) -> bool:
    """True when a line ends in a hyphen inside a word (the hyphen stays: `co-` + `founder` reads `co-founder`)."""
    return bool(HYPHENATED.fullmatch(first[-2:])) and second[:1].islower()


def used(parts: Iterable[Words]) -> Iterator[int]:
    for part in parts:
        yield from (place for place in part.at if place != JOINER)
