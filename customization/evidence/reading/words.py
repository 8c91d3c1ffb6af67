"""Text → words with their stems and meanings: two words are the same when a stem or a meaning is shared."""

import itertools
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from customization.evidence.reading.compounds import made_of
from customization.evidence.reading.language import ENGLISH, by_language, current
from customization.evidence.reading.stems import plain, stem
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.thesaurus import reach, senses

WORD = re.compile(r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)?|\d+(?:[.,]\d+)*")
# Stems that agree in so many letters are forms of one word: reconcile, reconciliation.
LONG = 7
# `HGVs`: the stem of one.
SHORT_PLURAL = re.compile(r"^([A-Z]{2,})s$")
BREAK = re.compile(r"[;:.!?•|](?:\s|$)|[,(){}\[\]–—]|\s-\s")


@dataclass(frozen=True)
class Word:
    text: str
    start: int
    end: int
    stem: str
    meanings: frozenset[str]
    small: bool

    def same(self, stems: frozenset[str], meanings: frozenset[str]) -> bool:
        return (
            self.stem in stems
            or (len(self.stem) > LONG and self.stem[:LONG] in stems)
            or not self.meanings.isdisjoint(meanings)
        )


@by_language()
def small_words() -> frozenset[str]:
    """Words that carry no claim. An adverb does not make its verb one: `directly`, and not `directed`."""
    words = {word for phrases in grouped("small_words").values() for word in phrases}
    if current() != ENGLISH:
        words -= {plain(word) for phrases in grouped("ladder").values() for word in phrases}
    return frozenset(stem(word) for word in words if not word.endswith("ly")) | words


@by_language()
def joining_words() -> frozenset[str]:
    """Small words that add nothing to a name or title either."""
    kinds = ("article", "preposition", "conjunction", "foreign")
    return frozenset(stem(word) for kind in kinds for word in grouped("small_words")[kind])


@by_language()
def light_words() -> frozenset[str]:
    """Words that say too little to be a fact of their own."""
    return frozenset(stem(word) for words in grouped("light_words").values() for word in words)


@by_language()
def meanings_of_words() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, phrases in grouped("synonyms").items():
        for phrase in phrases:
            if len(parts := stems(phrase)) == 1:
                found.setdefault(parts[0], set()).add(name)
    return {key: frozenset(names) for key, names in found.items()}


@by_language()
def meanings_of_phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First stem → the phrases that begin with it and their meaning, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, phrases in grouped("synonyms").items():
        for phrase in phrases:
            if len(parts := stems(phrase)) > 1:
                found.setdefault(parts[0], []).append((parts, name))
    return {key: tuple(sorted(items, key=lambda item: -len(item[0]))) for key, items in found.items()}


def stems(text: str) -> tuple[str, ...]:
    return tuple(stem(match.group()) for match in WORD.finditer(text))


@by_language(4_000)
def read(text: str) -> tuple[Word, ...]:
    """The words of a text in order; a word inside a known phrase also has the meaning of the phrase."""
    matches = list(WORD.finditer(text))
    order = [stem(SHORT_PLURAL.sub(r"\1", match.group())) for match in matches]
    extra = phrase_meanings(order)
    own, small = meanings_of_words(), small_words()
    return tuple(
        Word(
            match.group(),
            match.start(),
            match.end(),
            key,
            own.get(key, frozenset()) | extra[index],
            key in small or plain(match.group()) in small or len(key) < 2,
        )
        for index, (match, key) in enumerate(zip(matches, order, strict=True))
    )


def phrase_meanings(order: list[str]) -> list[frozenset[str]]:
    extra: list[frozenset[str]] = [frozenset()] * len(order)
    phrases = meanings_of_phrases()
    for index, key in enumerate(order):
        for parts, name in phrases.get(key, ()):
            if tuple(order[index : index + len(parts)]) == parts:
                for inside in range(index, index + len(parts)):
                    extra[inside] |= {name}
    return extra


@by_language(4_000)
def clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Spans between the marks that end a clause."""
    edges = [0, *(match.end() for match in BREAK.finditer(text)), len(text)]
    return tuple((left, right) for left, right in itertools.pairwise(edges) if right > left)


ELLIPSIS = re.compile(r"\b([^\W\d_]{2,})-\s+(?:und|oder|sowie|en|of)\s+(?:[^\W\d_]+-\s+(?:und|oder)\s+)?([^\W\d_]{5,})")
SHORTEST_PART = 4


@lru_cache(maxsize=4_000)
def elliptic(text: str) -> tuple[str, ...]:
    """`Finanz- und Lohnbuchhaltung` also says `Finanzbuchhaltung`: every way to share the end of the second word."""
    return tuple(
        match[1] + match[2][at:]
        for match in ELLIPSIS.finditer(text)
        for at in range(2, len(match[2]) - SHORTEST_PART + 1)
    )


@dataclass(frozen=True)
class Bag:
    """The stems and meanings of some texts, with neighbours joined: `stand-up` also stands for `standup`."""

    stems: frozenset[str]
    meanings: frozenset[str]
    senses: frozenset[str] = frozenset()

    def holds(self, word: Word) -> bool:
        if word.same(self.stems, self.meanings) or made_of(word.text, self.stems):
            return True
        return word.stem.endswith("ment") and len(word.stem) > LONG and word.stem[:-4].rstrip("e") in self.stems

    def speaks_of(self, word: Word) -> bool:
        """Whether the word, another name of it or a narrower one stands here, by the thesaurus too."""
        return self.holds(word) or not senses(word.stem).isdisjoint(self.senses)

    def __or__(self, other: "Bag") -> "Bag":
        return Bag(self.stems | other.stems, self.meanings | other.meanings, self.senses | other.senses)


NOTHING = Bag(frozenset(), frozenset())


@by_language(4_000)
def bag(text: str) -> Bag:
    found = read(text)
    again = {word.stem[2:] for word in found if word.stem.startswith("re") and len(word.stem) > 6}
    joined = {stem(left.text + right.text) for left, right in itertools.pairwise(found)}
    joined |= {left.stem + right.stem for left, right in itertools.pairwise(found) if right.text in PARTICLES}
    return Bag(
        frozenset(word.stem for word in found)
        | frozenset(stem(word) for word in elliptic(text))
        | joined
        | again
        | {word.stem[:LONG] for word in found if len(word.stem) >= LONG},
        frozenset(name for word in found for name in word.meanings),
        frozenset(sense for word in found if not word.small for sense in reach(word.stem)),
    )


# `turned around` is a turnaround.
PARTICLES = frozenset({"around", "out", "up", "over", "off", "down", "back", "through", "in", "on"})
COPY, SHORTEST_COPY = 0.7, 3


def two_together(apart: list[int], length: int) -> bool:
    return length > SHORTEST_COPY + 1 and len(apart) == 2 and apart[1] == apart[0] + 1


@by_language(4_000)
def near_copy(source: str, text: str) -> bool:
    """Whether a text is the source but for a word or two: then a new word has taken the place of an old one."""
    one, other = ([word.stem for word in read(part)] for part in (source, text))
    apart = [at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
    if len(one) == len(other) >= SHORTEST_COPY and (len(apart) == 1 or two_together(apart, len(one))):
        return True
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= COPY
