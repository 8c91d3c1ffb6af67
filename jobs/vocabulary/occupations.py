"""Occupations by the words of a title, in seven languages, and how near two of them are.

`jobs/data/occupations.csv` names them, `occupation_neighbours.csv` says which are near: see `jobs/data/README.md`.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from jobs.vocabulary.concepts import parts, table

WORD = re.compile(r"[a-z]\+\+|[a-z]#|\.net|[a-z](?:&[a-z])+|[a-z0-9]+")
SMALL_WORDS = "de du des d la le les el los of the and und et y e en a da do der die das van het fur for im in"
SMALL = frozenset(SMALL_WORDS.split())
# German, Spanish and other titles come in both genders and in the plural.
ENDINGS = ("s", "es", "in", "innen", "e", "a")
LEAST_ENDED = 4
SAME_FIELD, RANK_STEP = 0.65, 0.1


@dataclass(frozen=True)
class Occupation:
    """`level`: 1 learnt on the job, 2 a trade, 3 a profession, 4 leads it or needs the longest training."""

    id: str
    field: str
    level: int


@dataclass(frozen=True)
class Naming:
    """A name: these words stand side by side in the title. A weak one counts only where no other name is found."""

    words: tuple[str, ...]
    occupation: Occupation
    weak: bool


@cache
def namings() -> dict[str, tuple[Naming, ...]]:
    """By their first word."""
    found: dict[str, list[Naming]] = defaultdict(list)
    for row in table("occupations.csv"):
        occupation = Occupation(row["id"], row["field"], int(row["level"]))
        for name in parts(row["names"]):
            words = tuple(pattern_words(name.rstrip("~")))
            found[words[0]].append(Naming(words, occupation, name.endswith("~")))
    return {word: tuple(names) for word, names in found.items()}


def pattern_words(name: str) -> list[str]:
    """A star at either end of a word stands for any letters."""
    return [
        f"{'*' * part.startswith('*')}{word}{'*' * (part.endswith('*') and word == found[-1])}"
        for part in name.split()
        if (found := WORD.findall(plain(part)))
        for word in found
    ]


@cache
def patterns() -> tuple[frozenset[str], tuple[str, ...]]:
    """The plain words of all names, and the words with stars."""
    every = {word for names in namings().values() for naming in names for word in naming.words}
    return frozenset(word for word in every if "*" not in word), tuple(word for word in every if "*" in word)


def plain(text: str) -> str:
    """Small letters without accents."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


@lru_cache(maxsize=20_000)
def words_meant(word: str) -> frozenset[str]:
    """The words of names that a word of a title is a form of."""
    exact, starred = patterns()
    found = {word} & exact
    for ending in ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= LEAST_ENDED and stem in exact:
            found.add(stem)
    return frozenset(found) | frozenset(pattern for pattern in starred if fits(word, pattern))


def fits(word: str, pattern: str) -> bool:
    core = pattern.strip("*")
    if pattern.startswith("*") and pattern.endswith("*"):
        return core in word
    return word.startswith(core) if pattern.endswith("*") else word.endswith(core) and word != core


@lru_cache(maxsize=4000)
def occupations(title: str, *, weak: bool = True) -> frozenset[Occupation]:
    """Those that the title names: the longest names, weak ones (`quality~`) where there is no other."""
    meant = [words_meant(word) for word in WORD.findall(plain(title)) if word not in SMALL]
    hits = list(found_in(meant))
    longest = [naming for begin, end, naming in hits if not any(over(begin, end, other) for other in hits)]
    strong = frozenset(naming.occupation for naming in longest if not naming.weak)
    return strong or frozenset(naming.occupation for naming in longest if weak)


def found_in(meant: Sequence[frozenset[str]]) -> Iterator[tuple[int, int, Naming]]:
    """Each name with the places of its first word and of the word behind it."""
    for begin, words in enumerate(meant):
        for naming in (naming for word in words for naming in namings().get(word, ())):
            end = begin + len(naming.words)
            if end <= len(meant) and all(word in meant[begin + n] for n, word in enumerate(naming.words)):
                yield begin, end, naming


def over(begin: int, end: int, other: tuple[int, int, Naming]) -> bool:
    """Whether the other name covers this one and more."""
    return other[0] <= begin and end <= other[1] and other[1] - other[0] > end - begin


@cache
def neighbours() -> dict[frozenset[str], float]:
    return {frozenset((row["one"], row["other"])): float(row["nearness"]) for row in table("occupation_neighbours.csv")}


@lru_cache(maxsize=20_000)
def between(one: Occupation, other: Occupation) -> float:
    """0 to 1, in either order. What the table says of two occupations goes before what it says of their fields."""
    if one.id == other.id:
        return 1.0
    known = neighbours()
    pairs = (
        (one.id, other.id),
        (one.id, other.field),
        (one.field, other.id),
    )
    stated = [known[pair] for pair in map(frozenset, pairs) if pair in known]
    if stated:
        return stated[0]
    if one.field == other.field:
        return SAME_FIELD - RANK_STEP * max(0, abs(one.level - other.level) - 1)
    return known.get(frozenset((one.field, other.field)), 0.0)


def nearest(held: frozenset[Occupation], wanted: frozenset[Occupation]) -> float:
    return max((between(one, other) for one in held for other in wanted), default=0.0)
