"""Text that knows which characters of the source it was copied from.

Everything that structuring puts into a document is cut from lines by these functions, so it cannot say
anything that the file does not say, and what was not used can be counted.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

JOINER = -1


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
HYPHENATED = re.compile(r"[^\W\d_][-\u2010]$")


def joined(parts: Iterable[Words], glue: str = " ") -> Words:
    """One text of several; a word that was broken over two lines becomes whole again."""
    whole = NOTHING
    for part in parts:
        whole = appended(whole, part, glue) if whole else part
    return whole


def appended(first: Words, second: Words, glue: str = " ") -> Words:
    if not second:
        return first
    if first.text.endswith("\u00ad"):
        first, glue = first.cut(0, len(first.text) - 1), ""
    elif broken(first.text, second.text):
        glue = ""
    return Words(
        first.text + glue + second.text,
        (*first.at, *[JOINER] * len(glue), *second.at),
    )


def broken(first: str, second: str) -> bool:
    """True when a line ends in a hyphen inside a word (the hyphen stays: `co-` + `founder` reads `co-founder`)."""
    return bool(HYPHENATED.search(first)) and second[:1].islower()


def used(parts: Iterable[Words]) -> Iterator[int]:
    for part in parts:
        yield from (place for place in part.at if place != JOINER)
