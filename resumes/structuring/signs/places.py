"""Read a place: street, postal code, city, region, country."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from resumes.structuring.lines.words import Words
from resumes.structuring.signs.cities import REMOTE, SMALL
from resumes.structuring.signs.lexicon import degree_score, employer_score, school_score, title_score
from resumes.structuring.signs.months import letters
from resumes.structuring.signs.place_names import country_code, is_city, is_region

NATIONS = frozenset({"england", "scotland", "wales", "northern ireland"})
POSTAL = re.compile(
    r"(?<![\w+])(?:[A-Z]{2}\s\d{5}(?:-\d{4})?|(?:[A-Z]{1,2}-)?\d{5}(?:-\d{4}|-\d{3})?|\d{4}\s?[A-Z]{2}|\d{4}-\d{3}"
    r"|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}"
    r"|[A-Z]\d{2}\s[A-Z\d]{4}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|(?:\d{2}-\d{3}|\d{3}\s\d{2})(?=\s+[^\W\d])|(?:[A-Z]{1,2}-)?\d{4}(?=\s+[^\W\d]))(?!\w)"
)
NUMBERED_STREET = re.compile(
    r"\d+\s+(?:[\w.'’]+\s+){1,3}(?:st|street|ave|avenue|road|rd|blvd|boulevard|lane|ln|dr|drive|ct|court|way|pl|place|cir"
    r"|circle|ter|terrace|pkwy|parkway|hwy|trail|trl|loop|sq|square|close|crescent|gardens|grove)\b",
    re.IGNORECASE,
)
NAMED = re.compile(r"(?:[^\W\d_][\w'’.-]*)(?:[\s-]+(?:[^\W\d_][\w'’.-]*|\d+e?))*$")
PARTS = re.compile(r"\s*[,،()|·•;]\s*|\s+[–—-]\s+|(?<!\d)\s*/\s*|/\s*(?!\d)")


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
    rest, town, codes = without_codes(words, parts)
    remaining, country, names = without_names(rest, parts)
    return settled(parts, with_region(parts, remaining, town), country, float(codes + names))


def without_codes(words: Words, parts: dict[str, Words]) -> tuple[list[Words], Words | None, int]:
    """The pieces of a place but its postal code; the town beside the code, and how many codes there were."""
    rest: list[Words] = []
    town: Words | None = None
    found = 0
    for piece in peeled(words) or words.split(PARTS):
        postal = POSTAL.search(piece.text)
        if postal and not (postal.start() == 0 and NUMBERED_STREET.match(piece.text)):
            parts.setdefault("postalCode", piece.cut(postal.start(), postal.end()))
            found += 1
            beside = piece.without(postal.start(), postal.end())
            town = beside[-1] if beside else town
            rest.extend(beside)
        else:
            rest.append(piece)
    return rest, town, found


def without_names(rest: list[Words], parts: dict[str, Words]) -> tuple[list[Words], str, int]:
    """The pieces but country and region; the code of the country, and how many were found."""
    remaining: list[Words] = []
    country, found = "", 0
    for position, piece in enumerate(rest):
        first_city = not remaining and is_city(piece.text)
        code = country_code(piece.text)
        if code and "country" not in parts and not (position == 0 and is_city(piece.text)):
            country = take_country(piece, code, parts) or country
            found += 1
        elif (
            is_region(piece.text)
            and "region" not in parts
            and (remaining or position < len(rest) - 1 or "postalCode" in parts)
            and not first_city
        ):
            parts["region"] = piece
            found += 1
        else:
            remaining.append(piece)
    return remaining, country, found


def take_country(piece: Words, code: str, parts: dict[str, Words]) -> str:
    """`Wales` is a region of its country, and two letters may be a region's too; returns the country's code."""
    free = "region" not in parts
    if letters(piece.text) in NATIONS and free:
        parts["region"] = piece
        return code
    if free and is_region(piece.text) and code not in ("US", "GB") and len(piece.text) == 2:
        parts["region"] = piece
        return ""
    parts["country"] = piece
    return code


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
