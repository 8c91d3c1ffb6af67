"""The form in which names are compared, and the way back to the places of the original text."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
SAME = {
    **dict.fromkeys("‐‑‒–—―−_-", " "),
    **dict.fromkeys("’‘ʼ´`", "'"),
    "&": "and",
    "\t": " ",
    "\r": " ",
    "\f": " ",
    "\v": " ",
    "\u2028": "\n",
    "\u2029": "\n",
}
MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u20d0-\u20ff\u3099\u309a"
# Runs that need no change but lower case, else one character with the combining marks that follow it.
PIECE = re.compile(rf"(?P<plain>[A-Za-z0-9.,:;!?+#'()\"%*\[\]]+(?![{MARKS}]))|[\s\S][{MARKS}]*")
PLAIN = str.maketrans({"-": " ", "_": " ", "`": "'", "&": "and"})


@dataclass(frozen=True)
class Normalised:
    """`folded` and `cased` have the same length; character i came from original[places[i]:ends[i]]."""

    folded: str
    cased: str
    places: tuple[int, ...]
    ends: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that became folded[start:end]."""
        return self.places[start], self.ends[end - 1]


@lru_cache(maxsize=4096)
def _one(character: str) -> tuple[str, str]:
    """A character or a cluster with its combining marks, folded and with its case kept."""
    cased = "".join(SAME.get(c, c) for c in unicodedata.normalize("NFKC", character))
    folded = cased.casefold()
    return folded, cased if len(cased) == len(folded) else folded


def normalise(text: str) -> Normalised:
    """NFKC, straight apostrophes, `&` as and, dashes as spaces, single spaces, none around `/`; lines stay lines."""
    building = Building()
    for piece in PIECE.finditer(text):
        if piece.lastgroup == "plain":
            building.add_plain(piece.group(), piece.start())
        elif piece.group() not in DROPPED:
            low, kept = _one(piece.group())
            building.add(low, kept, piece.span())
    return Normalised("".join(building.folded), "".join(building.cased), tuple(building.places), tuple(building.ends))


class Building:
    """The four columns of a `Normalised` while they grow."""

    def __init__(self) -> None:
        self.folded: list[str] = []
        self.cased: list[str] = []
        self.places: list[int] = []
        self.ends: list[int] = []

    def add_plain(self, letters: str, start: int) -> None:
        """Letters and signs that stay as they are, one for one."""
        end = start + len(letters)
        self.folded.extend(letters.lower())
        self.cased.extend(letters)
        self.places.extend(range(start, end))
        self.ends.extend(range(start + 1, end + 1))

    def add(self, folded: str, cased: str, span: tuple[int, int]) -> None:
        for low, kept in zip(folded, cased, strict=True):
            last = self.folded[-1] if self.folded else "\n"
            if low == " " and last in " /\n":
                continue
            if low in "/\n" and last == " ":
                self.drop_last()
            self.folded.append(low)
            self.cased.append(kept)
            self.places.append(span[0])
            self.ends.append(span[1])

    def drop_last(self) -> None:
        for column in (self.folded, self.cased, self.places, self.ends):
            column.pop()


def normal(text: str) -> str:
    """The comparison form of a name: equal forms are equal names."""
    if text.isascii():
        return plain(text.lower())
    return normalise(text).folded.replace("\n", " ").strip()


def cased_normal(text: str) -> str:
    """The comparison form with its letters' case kept, for names that are believed only as written."""
    if text.isascii():
        return plain(text)
    return normalise(text).cased.replace("\n", " ").strip()


def plain(text: str) -> str:
    """The short way of `normalise` for ASCII."""
    if text.isalnum():
        return text
    spaced = " ".join(text.translate(PLAIN).split())
    return spaced.replace(" /", "/").replace("/ ", "/") if "/" in spaced else spaced
