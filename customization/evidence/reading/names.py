"""Proper names and odd tokens: `FooDB`, `SAP2000`, `C++`, `Toyokawa`. What is not in the source is invented."""

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache

from customization.evidence.reading.dates import NUMBER_OF_MONTH
from customization.evidence.reading.language import by_language
from customization.evidence.reading.stems import plain, stem
from customization.evidence.reading.words import elliptic, small_words

TOKEN = re.compile(r"[^\W_](?:[\w+#.&'’@/-]*[\w+#])?")
SENTENCE = re.compile(r"(?:^|[.!?:;•–—|]\s+|\n\s*|[-*]\s+|[\"“(]\s*)$")
ODD = re.compile(r"[a-z].*[A-Z]|[A-Z]{2,}|\d.*[A-Za-z]|[A-Za-z].*\d|[+#]|\.(?:js|net|io|ai|py)\b", re.ASCII)
QUANTITY = re.compile(r"^\d[\d.,]*(?:k|m|b|bn|x|kg|km|mm|cm|ms|s|h|gb|tb|kw|mw|st|nd|rd|th|%|\+)*$", re.I)
COUNTED = re.compile(r"^\d+(?:[.,]\d+)*[-/][a-z]+$|^[a-z]+-[a-z-]+$")
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DAYS += ["tag", "tage", "woche", "wochen", "monat", "jahr", "jahre", "jahren", "stunde", "stunden"]
CALENDAR = frozenset(NUMBER_OF_MONTH) | frozenset(DAYS) | {f"{day}s" for day in DAYS}


@dataclass(frozen=True)
class Name:
    text: str
    start: int
    end: int
    odd: bool


@by_language(4_000)
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
    found |= {left + right for left, right in itertools.pairwise(words)}
    found |= {key(word) for word in elliptic(text)}
    return frozenset(found - {""})


def key(token: str) -> str:
    return re.sub(r"[^\w+#]", "", plain(token))


@lru_cache(maxsize=4_000)
def initials(text: str) -> frozenset[str]:
    """What runs of two to six words may be abbreviated to. Two letters need two large words: `on surgical` is no OS."""
    found: set[str] = set()
    for part in re.split(r"[,;.()|]", text):
        words = re.findall(r"[^\W_]+", part)
        large = [word for word in words if plain(word) not in JOINING]
        for order, least in ((words, 3), (large, 2)):
            letters = "".join(plain(word)[0] for word in order)
            found |= {letters[at : at + size] for size in range(least, 7) for at in range(len(letters) - size + 1)}
    return frozenset(found)


JOINED_BY = (
    "and of for the in on to & a an with und der die das des fur de la le les du et d l "
    "el los las del y e da do dos di van het en voor per sobre sur über op"
)
JOINING = frozenset(JOINED_BY.split())


@lru_cache(maxsize=4_000)
def abbreviations(text: str) -> frozenset[str]:
    """Tokens that may be short forms: with two capitals or more, or parts joined by hyphens (`F-Gas`)."""
    found = (match.group().removesuffix("s") for match in re.finditer(r"[^\W\d_](?:[^\W\d_]|[&./-](?=\w))+", text))
    return frozenset(
        key(token) for token in found if sum(letter.isupper() for letter in token) > 1 and len(key(token)) < 8
    )


def spells_out(text: str, position: int, source: str) -> bool:
    """Whether the word at `position` is part of the long form of a short form in the source: Science in IISc."""
    bracketed = {key(match[1]) for match in re.finditer(r"\(([\w&/.-]{2,8})\)", text)}
    short = abbreviations(source) | (bracketed & forms(source) if bracketed else frozenset())
    if not short:
        return False
    if in_definition(text, position, short):
        return True
    # Two letters fit too much: the AB of a company's name is no Adobe Bridge. Those the vocabulary or brackets explain.
    short = frozenset(token for token in short if len(token) > 2)
    words = [match for match in re.finditer(r"[^\W_]+", text)]
    at = next((index for index, match in enumerate(words) if match.start() >= position), len(words))
    for first in range(max(0, at - 5), at + 1):
        for last in range(max(at + 1, first + 2), min(len(words), first + 7) + 1):
            run = tuple(plain(match.group()) for match in words[first:last])
            if any(abbreviates(token, run) for token in short):
                return True
    return False


@lru_cache(maxsize=500)
def definitions(text: str) -> tuple[re.Match[str], ...]:
    """Words with a short form in brackets behind them. Read once a text: each of its words asks."""
    return tuple(re.finditer(r"((?:[^\W_]+[\s-]+){1,6})\(([^\W_][\w&/-]{1,7})\)", text)) if "(" in text else ()


def in_definition(text: str, position: int, short: frozenset[str]) -> bool:
    """`electromagnetic compatibility (EMC)`: what stands before the brackets has the letters in order."""
    for match in definitions(text):
        letters = key(match.group(2)).removesuffix("s")
        if letters not in short or not match.start() <= position < match.end():
            continue
        words = [word for word in re.finditer(r"[^\W_]+", match.group(1))]
        for first in range(len(words)):
            phrase = plain(match.group(1)[words[first].start() :])
            begins = phrase[0] == letters[0] and match.start() + words[first].start() <= position
            if (
                begins
                and sum(plain(one.group()) not in JOINING for one in words[first:]) <= len(letters)
                and in_order(letters, phrase)
            ):
                return True
    return False


def in_order(letters: str, phrase: str) -> bool:
    rest = iter(phrase)
    return all(letter in rest for letter in letters)


def abbreviates(token: str, words: tuple[str, ...]) -> bool:
    """Whether the short form is made of the beginnings of the words, in order: IISc, KPI, F-Gas."""
    if not words:
        return not token
    if words[0] in JOINING and abbreviates(token, words[1:]):
        return True
    common = 0
    while common < min(len(token), len(words[0])) and token[common] == words[0][common]:
        common += 1
    return any(abbreviates(token[size:], words[1:]) for size in range(common, 0, -1))
