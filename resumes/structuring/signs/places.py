"""Read a place: street, postal code, city, region, country."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from babel import Locale

from resumes.structuring.lines.words import Words
from resumes.structuring.signs import further_words
from resumes.structuring.signs.cities import (
    COUNTRY_CODES,
    KNOWN_CITIES,
    OTHER_NAMES,
    REGION_CODES,
    REGIONS,
    REMOTE,
    SMALL,
)
from resumes.structuring.signs.lexicon import degree_score, employer_score, school_score, title_score
from resumes.structuring.signs.months import letters

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
NATIONS = frozenset({"england", "scotland", "wales", "northern ireland"})
POSTAL = re.compile(
    r"(?<![\w+])(?:[A-Z]{2}\s\d{5}(?:-\d{4})?|(?:[A-Z]{1,2}-)?\d{5}(?:-\d{4}|-\d{3})?|\d{4}\s?[A-Z]{2}|\d{4}-\d{3}"
    r"|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}"
    r"|[A-Z]\d{2}\s[A-Z\d]{4}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|(?:\d{2}-\d{3}|\d{3}\s\d{2})(?=\s+[^\W\d])|(?:[A-Z]{1,2}-)?\d{4}(?=\s+[^\W\d]))(?!\w)"
)
NAMED = re.compile(r"(?:[^\W\d_][\w'’.-]*)(?:[\s-]+(?:[^\W\d_][\w'’.-]*|\d+e?))*$")
PARTS = re.compile(r"\s*[,،()|·•;]\s*|\s+[–—-]\s+|(?<!\d)\s*/\s*|/\s*(?!\d)")


@cache
def countries() -> dict[str, str]:
    """Country names to ISO codes, those in the seven languages first."""
    names = dict(OTHER_NAMES)
    for language in (*LANGUAGES, *further_words.LOCALES):
        for code, name in Locale.parse(language).territories.items():
            plain = letters(name)
            if len(code) == 2 and code.isalpha() and (language in LANGUAGES or len(plain) >= further_words.SHORTEST):
                names.setdefault(plain, code)
    return names


def country_code(text: str) -> str:
    text = text.strip(" .()")
    if len(text) == 2 and text.isupper():
        return text if text in COUNTRY_CODES else OTHER_NAMES.get(text.lower(), "")
    return countries().get(letters(text), "") if len(text) > 1 else ""


def is_region(text: str) -> bool:
    text = text.strip(" .")
    return text in REGION_CODES or letters(text) in REGIONS


def is_city(text: str) -> bool:
    return letters(text.strip(" .")) in KNOWN_CITIES


@dataclass(frozen=True)
class Found:
    """A place with the certainty that it is one: 2 sure, 1 by its shape, 0 not one."""

    parts: dict[str, Words]
    country: str = ""
    certainty: float = 0.0
    extra: bool = False


def read_place(words: Words) -> Found:
    """The parts of a place that stand in a text; nothing is added to them."""
    parts: dict[str, Words] = {}
    rest: list[Words] = []
    town: Words | None = None
    code = ""
    evidence = 0.0
    for piece in peeled(words) or words.split(PARTS):
        postal = POSTAL.search(piece.text)
        if postal and not (
            postal.start() == 0 and re.match(r"\d+\s+\w+\s+(?:st|street|ave|road|rd|blvd|lane|dr)\b", piece.text, re.I)
        ):
            parts.setdefault("postalCode", piece.cut(postal.start(), postal.end()))
            evidence += 1
            beside = piece.without(postal.start(), postal.end())
            town = beside[-1] if beside else town
            rest.extend(beside)
        else:
            rest.append(piece)
    remaining: list[Words] = []
    for position, piece in enumerate(rest):
        if (
            (found := country_code(piece.text))
            and "country" not in parts
            and not (position == 0 and is_city(piece.text))
        ):
            if letters(piece.text) in NATIONS and "region" not in parts:
                parts["region"], code = piece, code or found
            elif is_region(piece.text) and "region" not in parts and found not in ("US", "GB") and len(piece.text) == 2:
                parts["region"] = piece
            else:
                parts["country"], code = piece, found
            evidence += 1
        elif (
            is_region(piece.text)
            and "region" not in parts
            and (remaining or position < len(rest) - 1 or "postalCode" in parts)
            and not (not remaining and is_city(piece.text))
        ):
            parts["region"] = piece
            evidence += 1
        else:
            remaining.append(piece)
    return settled(parts, with_region(parts, remaining, town), code, evidence)


def with_region(parts: dict[str, Words], remaining: list[Words], town: Words | None) -> list[Words]:
    """`8012 CD Zwolle, Overijssel`: what follows the town that stands beside the code is its region."""
    after = remaining.index(town) + 1 if town in remaining else 0
    if not after or len(remaining) != after + 1 or "region" in parts or any(map(str.isdigit, remaining[after].text)):
        return remaining
    parts["region"] = remaining[after]
    return remaining[:after]


def peeled(words: Words) -> list[Words]:
    """`12 Mill St San Francisco California CA 94115 US`: no commas, so from the end."""
    if PARTS.search(words.text) or len(words.text.split()) < 4 or not any(map(str.isdigit, words.text)):
        return []
    text = words.text
    tails: list[Words] = []
    for pattern in (r"\s[A-Z]{2}$", POSTAL.pattern + "$"):
        if match := re.search(pattern, text):
            tails.insert(0, words.cut(match.start(), match.end()).strip())
            text = text[: match.start()].rstrip()
    if not tails:
        return []
    for test in (is_region, is_city):
        tail = longest_tail(text, test)
        if tail and not (test is is_region and is_city(tail)):
            begin = len(text) - len(tail)
            tails.insert(0, words.cut(begin, len(text)))
            text = text[:begin].rstrip()
    return [words.cut(0, len(text)), *tails]


def longest_tail(text: str, test: Callable[[str], bool]) -> str:
    names = text.split()
    tails = (" ".join(names[-size:]) for size in (3, 2, 1) if len(names) > size)
    return next((tail for tail in tails if test(tail)), "")


def settled(parts: dict[str, Words], remaining: list[Words], code: str, evidence: float) -> Found:
    streets = [piece for piece in remaining if any(character.isdigit() for character in piece.text)]
    named = [piece for piece in remaining if piece not in streets]
    if streets:
        parts["address"] = streets[0]
        evidence += 0.5
    if named:
        city, tail = split_tail(
            named[-1] if len(named) > 1 and (streets or is_city(named[-1].text)) else named[0], parts
        )
        if tail:
            evidence += 1
            code = code or country_code(tail.text)
        if not NAMED.match(city.text) or len(city.text.split()) > 5:
            return Found({}, certainty=0)
        parts["city"] = city
        if len(named) == 2 and city.text == named[0].text and "region" not in parts and is_city(city.text):
            parts["region"] = named[1]
            evidence += 1
        evidence += (1 if is_city(city.text) else 0.1) - (0 if streets else len(named) - 1)
    leftovers = len(streets) > 1 or len(named) > 2
    extra = (
        len(named) > 1
        and not streets
        and (len(named) > 2 or "region" not in parts or named[0].text != parts["city"].text)
    )
    if letters(" ".join(piece.text for piece in remaining)) in REMOTE:
        return Found(parts, certainty=2)
    if not parts or leftovers:
        return Found(parts, code, evidence / 2, extra)
    return Found(parts, code, evidence, extra)


def split_tail(words: Words, parts: dict[str, Words]) -> tuple[Words, Words | None]:
    """`Phoenix AZ US` and `London GB` without commas: region and country from the end."""
    tail = None
    for key, test in (("country", country_code), ("region", is_region)):
        head, _, last = words.text.rpartition(" ")
        if head and key not in parts and test(last) and (last.isupper() or (is_city(head) and not is_city(words.text))):
            tail = parts[key] = words.cut(len(head) + 1, len(words.text))
            words = words.cut(0, len(head)).strip(" ,")
    return words, tail


def place_score(text: str, in_head: bool = False) -> float:
    """How much a short text looks like a place: 2 sure, 0.5 possible by shape, 0 not.

    Under a name a quarter may stand before the town; in an entry such a word is the employer.
    """
    if not 2 <= len(text) <= 90:
        return 0.0
    if letters(text.strip(" .")) in REMOTE or is_city(text):
        return 2.0
    found = read_place(Words(text, range(len(text))))
    if "city" not in found.parts and "country" not in found.parts and "region" not in found.parts:
        return 0.0
    bare = POSTAL.sub("", re.sub(r"\b(?:City|County)\b|(?<=, )[A-Z]{2}\b", "", text))
    named = (
        title_score(bare)
        or employer_score(bare)
        or school_score(bare)
        or (degree_score(bare) and "region" not in found.parts)
    )
    if found.extra and not in_head:
        return 0.0
    if found.certainty >= (2.5 if named else 1):
        return 2.0
    return 0.5 if shaped(text) else 0.0


def shaped(text: str) -> bool:
    """Capitalised words as in a place name, nothing that an employer or title would say."""
    words = text.replace(",", " ").split()
    named = all(word[:1].isupper() or letters(word) in SMALL for word in words)
    said = title_score(text) or employer_score(text) or school_score(text) or degree_score(text)
    return named and len(words) <= 4 and not said and not any(map(str.isdigit, text))
