"""Words that give a job title, an employer, a school or a degree away, in seven languages; of others the commonest.

They only tip the balance between readings of one line; where nothing is known, the layout decides.
"""

import re
from functools import lru_cache

from resumes.structuring.signs import further_words
from resumes.structuring.signs.months import letters
from resumes.structuring.signs.trade_words import (
    DEGREES,
    EMPLOYERS,
    GERMANIC_EMPLOYER_ENDINGS,
    GERMANIC_TITLE_ENDINGS,
    SCHOOLS,
    TITLES,
)


def known(*words: str) -> frozenset[str]:
    return frozenset(form for word in " ".join(words).split() for form in (word, letters(word)))


TITLE = known(TITLES, further_words.TITLES)
EMPLOYER = known(EMPLOYERS, further_words.EMPLOYERS)
SCHOOL = known(SCHOOLS, further_words.SCHOOLS)
DEGREE = known(DEGREES, further_words.DEGREES)
WORD = re.compile(r"[^\W\d_]+(?:[.'’&-][^\W\d_]+)*\.?")
TITLE_ENDINGS = tuple(map(letters, GERMANIC_TITLE_ENDINGS))
DEGREE_ENDINGS = ("abschluss", "prufung", "diplom", "brief", "ausbildung", "examen", "reife")
EMPLOYER_ENDINGS = tuple(map(letters, (*GERMANIC_EMPLOYER_ENDINGS, "公司", "集团", "集團", "株式会社", "회사")))


@lru_cache(4096)
def words_in(text: str) -> tuple[str, ...]:
    found = []
    for word in WORD.findall(text.casefold()):
        bare = letters(word.rstrip("."))
        found.append(bare)
        found.extend(part for part in re.split(r"[-/:*_]", bare) if part != bare and len(part) > 2)
    return tuple(found)


def title_score(text: str) -> float:
    """How much a text sounds like a job title: 0 when no word does."""
    words = words_in(text)
    hits = sum(is_title(word) for word in words)
    return hits and 1.0 + 0.5 * (hits > 1) + 0.5 * (len(words) <= 3)


def is_title(word: str) -> bool:
    return word in TITLE or singular(word) in TITLE or (len(word) > 8 and word.endswith(TITLE_ENDINGS))


def singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 4 else word


def employer_score(text: str) -> float:
    words = words_in(text)
    hits = sum(word in EMPLOYER or (len(word) > 7 and word.endswith(EMPLOYER_ENDINGS)) for word in words)
    return hits and 1.0 + 0.5 * (hits > 1)


def school_score(text: str) -> float:
    words = words_in(text)
    hits = sum(word in SCHOOL or (len(word) > 8 and word.endswith(EMPLOYER_ENDINGS)) for word in words)
    return hits and 1.0 + 0.5 * (hits > 1)


def degree_score(text: str) -> float:
    hits = sum(word in DEGREE or (len(word) > 8 and word.endswith(DEGREE_ENDINGS)) for word in words_in(text))
    return hits and 1.0 + 0.5 * (hits > 1)
