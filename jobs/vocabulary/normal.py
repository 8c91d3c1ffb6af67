"""The form in which names are compared, and the way back to the places of the original text."""

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


def clusters(text: str) -> list[tuple[int, str]]:
    """Characters with the combining marks that follow them, and where each starts."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return list(enumerate(text))
    found: list[tuple[int, str]] = []
    for place, character in enumerate(text):
        if found and unicodedata.combining(character):
            found[-1] = (found[-1][0], found[-1][1] + character)
        else:
            found.append((place, character))
    return found


def normalise(text: str) -> Normalised:
    """NFKC, straight apostrophes, `&` as and, dashes as spaces, single spaces, none around `/`; lines stay lines."""
    folded: list[str] = []
    cased: list[str] = []
    places: list[int] = []
    ends: list[int] = []
    last = "\n"
    for place, character in clusters(text):
        if character in DROPPED:
            continue
        low, kept = _one(character)
        for low_one, kept_one in zip(low, kept, strict=True):
            if low_one == " " and last in " /\n":
                continue
            if low_one in "/\n" and last == " ":
                folded.pop(), cased.pop(), places.pop(), ends.pop()
            folded.append(low_one)
            cased.append(kept_one)
            places.append(place)
            ends.append(place + len(character))
            last = low_one
    return Normalised("".join(folded), "".join(cased), tuple(places), tuple(ends))


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
