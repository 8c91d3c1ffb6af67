"""A line as the pieces of words that the table has vectors for."""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"
WORD = re.compile(r"[a-z0-9]+")
LONGEST = 24


@cache
def pieces() -> dict[str, int]:
    """Every piece with its row; `##` stands before one that goes on a word."""
    return {piece: row for row, piece in enumerate((DATA / "wordpieces.txt").read_text("utf-8").split())}


@lru_cache(maxsize=20_000)
def rows_of(word: str) -> tuple[int, ...]:
    """The longest pieces first, as the model cuts words; none where a part of the word has no piece."""
    known, found, begin = pieces(), [], 0
    while begin < len(word):
        lead = "##" if begin else ""
        for end in range(min(len(word), begin + LONGEST), begin, -1):
            row = known.get(lead + word[begin:end])
            if row is not None:
                found.append(row)
                begin = end
                break
        else:
            return ()
    return tuple(found)


def rows(line: str) -> list[int]:
    plain = unicodedata.normalize("NFKD", line.lower())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [row for word in WORD.findall(letters) for row in rows_of(word)]
