"""Proper names and odd tokens: `FooDB`, `SAP2000`, `C++`, `Toyokawa`. What is not in the source is invented."""

import re
from dataclasses import dataclass
from functools import lru_cache

from customization.evidence.dates import NUMBER_OF_MONTH
from customization.evidence.words import plain, small_words, stem

TOKEN = re.compile(r"[^\W_](?:[\w+#.&'’@/-]*[\w+#])?")
SENTENCE = re.compile(r"(?:^|[.!?:;•–—|]\s+|\n\s*|[-*]\s+|[\"“(]\s*)$")
ODD = re.compile(r"[a-z].*[A-Z]|[A-Z]{2,}|\d.*[A-Za-z]|[A-Za-z].*\d|[+#]|\.(?:js|net|io|ai|py)\b", re.ASCII)
QUANTITY = re.compile(r"^\d[\d.,]*(?:k|m|b|bn|x|kg|km|mm|cm|ms|s|h|gb|tb|kw|mw|st|nd|rd|th|%|\+)*$", re.I)
COUNTED = re.compile(r"^\d+(?:[.,]\d+)*[-/][a-z]+$|^[a-z]+-[a-z-]+$|^[a-z]+(?:-[a-z]+)*-\d+$")
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
CALENDAR = frozenset(NUMBER_OF_MONTH) | frozenset(DAYS) | {f"{day}s" for day in DAYS}


@dataclass(frozen=True)
class Name:
    text: str
    start: int
    end: int
    odd: bool


@lru_cache(maxsize=4_000)
def names(text: str, titled: bool | None = None) -> tuple[Name, ...]:
    """Tokens that look like names. In a text in title case capitals say nothing, so only odd tokens count."""
    titled = in_title_case(text) if titled is None else titled
    found = []
    for match in TOKEN.finditer(text):
        token = re.sub(r"['’]s$", "", match.group())
        for piece, start in pieces(token, match.start()):
            odd = bool(ODD.search(piece)) and not QUANTITY.match(piece)
            if odd or (not titled and capital(piece) and not SENTENCE.search(text[:start])):
                found.append(Name(piece, start, start + len(piece), odd))
    return tuple(found)


def pieces(token: str, start: int) -> list[tuple[str, int]]:
    """Parts at slashes and hyphens, unless one part is too short to stand alone (`A/B`, `F-Gas`, `PL-300`)."""
    if COUNTED.match(token):
        return []
    parts = re.split(r"[/&-]", token)
    if len(parts) == 1 or any(len(part) < 3 or part.isdigit() for part in parts):
        return [(token, start)]
    found, at = [], start
    for part in parts:
        found.append((part, at))
        at += len(part) + 1
    return found


def capital(token: str) -> bool:
    return token[0].isupper() and len(token) > 1 and plain(token) not in CALENDAR and stem(token) not in small_words()


def in_title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]{4,}", text)]
    return len(words) >= 4 and sum(word[0].isupper() for word in words) > 0.6 * len(words)


@lru_cache(maxsize=4_000)
def forms(text: str) -> frozenset[str]:
    """Every token of a text in comparison form: without case, accents, dots and hyphens; whole and in pieces."""
    found = set()
    for match in TOKEN.finditer(text):
        for token in (match.group(), *re.split(r"[/&.-]", match.group())):
            found |= {key(token), key(re.sub(r"['’]?s$", "", token))}
    words = [key(match.group()) for match in TOKEN.finditer(text)]
    found |= {left + right for left, right in zip(words, words[1:], strict=False)}
    return frozenset(found - {""})


def key(token: str) -> str:
    return re.sub(r"[^\w+#]", "", plain(token))


@lru_cache(maxsize=4_000)
def initials(text: str) -> frozenset[str]:
    """What runs of two to six words may be abbreviated to, with and without small words."""
    found: set[str] = set()
    for part in re.split(r"[,;.()|]", text):
        words = re.findall(r"[^\W_]+", part)
        large = [word for word in words if plain(word) not in JOINING]
        for order in (words, large):
            letters = "".join(plain(word)[0] for word in order)
            found |= {letters[at : at + size] for size in range(2, 7) for at in range(len(letters) - size + 1)}
    return frozenset(found)


JOINING = frozenset(
    ["and", "of", "for", "the", "in", "on", "to", "&", "a", "an", "with", "und", "de", "la", "le", "du"]
)


@lru_cache(maxsize=4_000)
def abbreviations(text: str) -> frozenset[str]:
    """Tokens in capitals, and what stands in brackets after their long form."""
    return frozenset(
        key(match.group().rstrip("s")) for match in re.finditer(r"\b[A-Z][A-Za-z]?[A-Z&/-]?[A-Z]{0,4}s?\b", text)
    )


def spelled_out(phrase: str, abbreviation: str) -> bool:
    """`Fluorinated Gas` spells out `F-Gas`: each part of the short form begins the word in its place."""
    parts, words = re.split(r"[-/ ]", plain(abbreviation)), re.findall(r"[^\W_]+", plain(phrase))
    return len(parts) == len(words) > 1 and all(
        word.startswith(part) for part, word in zip(parts, words, strict=True) if part
    )
