"""Named skills, tools, certificates and languages, by the vocabulary: where does the source have them?"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from customization.evidence.ground import Passage
from customization.evidence.reading.names import forms, names
from customization.evidence.reading.stems import plain
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Bag, Word, read
from jobs import vocabulary
from jobs.vocabulary import Mention


@lru_cache(maxsize=8_000)
def mentions(text: str) -> tuple[Mention, ...]:
    return vocabulary.mentions(text)


@lru_cache(maxsize=8_000)
def proven(text: str) -> frozenset[str]:
    """Ids of all concepts that a text names or implies."""
    named = {mention.concept.id for mention in mentions(text)} | stacked(text) | written_as_names(text) | aliased(text)
    every = frozenset(named).union(*(vocabulary.implied_by(name) for name in named))
    return every.union(*(entailed().get(name, frozenset()) for name in every | classed(text)))


@cache
def aliases() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Phrases that stand for a concept in a résumé, though its name is not in them: REST endpoints."""
    return tuple(
        (re.compile("|".join(rf"(?<!\w){phrase}(?!\w)" for phrase in phrases), re.I), concept.id)
        for name, phrases in grouped("aliases").items()
        if (concept := vocabulary.find(name))
    )


def aliased(text: str) -> frozenset[str]:
    return frozenset(concept for pattern, concept in aliases() if pattern.search(text))


def where(concept: str, passages: Iterable[Passage]) -> Passage | None:
    near = tuple(passages)
    found = (passage for passage in near if concept in proven(passage.text))
    return next(found, None) or next((passage for passage in near if literally(concept, passage.text)), None)


# What is called so is one thing in the whole world: in small letters the word is no name of it.
PROPER = ("tool", "language")
SHORT = 5


def literally(concept: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where a name of a concept stands word for word, though alone it might mean another thing: PM, vitals."""
    folded = plain(text)
    if len(folded) != len(text):
        return ()
    return tuple(
        match.span() for name, pattern in written(concept) if name in folded for match in pattern.finditer(text)
    )


@cache
def written(concept: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The names of a concept. Short ones and proper names count as they are written, and not where a sentence opens."""
    known = vocabulary.concept(concept)
    proper = known.kind in PROPER
    return tuple(
        (
            plain(name),
            re.compile(
                rf"(?<![\w-]){r'(?<!^)(?<![.;:] )' if proper else ''}{re.escape(name)}(?![\w+#-])",
                0 if proper or len(name) < SHORT else re.I,
            ),
        )
        for name in {known.label, *known.aliases}
        if not proper or any(letter.isupper() for letter in name)
    )


def how(concept: str, text: str, passage: Passage) -> str:
    """`same`, `alias` or `implied`: how the passage proves the concept that the line calls `text`."""
    for mention in mentions(passage.text):
        if mention.concept.id == concept:
            return "same" if mention.text.casefold() == text.casefold() else "alias"
    return "implied"


# `order processing` of somebody who raises orders.
HANDLING = frozenset({"process", "handl", "prepar", "entri"})


def worded(text: str, held: Bag, exact: bool) -> bool:
    """Whether every word of a term stands in the source; `exact` allows word forms but no synonyms."""
    words = [word for word in read(text) if not word.small or (len(word.text) == 1 and word.text.isupper())]
    if not exact and len(words) > 1:
        words = [word for word in words if word.stem not in HANDLING]
    # `make` and the `com` of an address are no Make.com.
    whole = not re.search(r"\w\.\w", text)
    return whole and bool(words) and all(spelt(word, held) if exact else held.holds(word) for word in words)


def spelt(word: Word, held: Bag) -> bool:
    """The word itself or another notation of it."""
    return word.stem in held.stems or any(name.startswith("n-") and name in held.meanings for name in word.meanings)


@lru_cache(maxsize=8_000)
def stacked(text: str) -> frozenset[str]:
    """The members of a stack that the text names by its initials: MERN, ELK, LAMP."""
    found = forms(text) & stacks().keys()
    return frozenset().union(*(stacks()[name] for name in found))


@cache
def stacks() -> dict[str, frozenset[str]]:
    return {
        name: frozenset(concept.id for member in members if (concept := vocabulary.find(member)))
        for name, members in grouped("stacks").items()
    }


@lru_cache(maxsize=8_000)
def stack_words(text: str) -> frozenset[str]:
    """The written names of the members of a stack that the text names."""
    members = (member for name in forms(text) & stacks().keys() for member in grouped("stacks")[name])
    return frozenset().union(*(forms(member) for member in members))


@cache
def entailed() -> dict[str, frozenset[str]]:
    """What kind of thing each tool is: Spark is distributed computing. A tool that is no concept stands by its name."""
    found: dict[str, frozenset[str]] = {}
    for tools, kinds in grouped("entails").items():
        ids = frozenset(concept.id for kind in kinds if (concept := vocabulary.find(kind)))
        for name in tools.split("|"):
            concept = vocabulary.find(name)
            own = concept.id if concept else name
            found[own] = found.get(own, frozenset()) | ids
    return found


@cache
def classes() -> dict[str, tuple[str, ...]]:
    """What tools are called by their kind, in words that are no concept's name: `accounting software` → DATEV, Sage."""
    found: dict[str, tuple[str, ...]] = {}
    for tools, kinds in grouped("entails").items():
        for kind in kinds:
            found[kind] = found.get(kind, ()) + tuple(tools.split("|"))
    return found


@cache
def written_tools() -> re.Pattern[str]:
    every = sorted({name for names in classes().values() for name in names}, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, every))})(?![\w+#-])")


@lru_cache(maxsize=8_000)
def classed(text: str) -> frozenset[str]:
    """Tools whose kind is known, by their names as they are written."""
    return frozenset(written_tools().findall(text))


@cache
def written_classes() -> re.Pattern[str]:
    every = sorted(classes(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, every))})(?![\w-])", re.I)


def echoes(text: str, passages: Iterable[Passage]) -> tuple[Mention, ...]:
    """Tools that the source names, found again in a text where the name alone would be too unsure (`pandas`)."""
    covered = [(mention.start, mention.end) for mention in mentions(text)]
    known = {mention.text: mention.concept for passage in passages for mention in mentions(passage.text)}
    found = []
    for name, concept in known.items():
        if concept.kind != "tool" or len(name) < 3 or name not in text:
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            if not any(start <= match.start() < end for start, end in covered):
                found.append(Mention(concept, match.start(), match.end(), name))
    return tuple(found)


def written_as_names(text: str) -> frozenset[str]:
    """Tools that the source writes as proper names, though the word alone would be unsure: `Spark`, `Deputy`."""
    found = (vocabulary.find(name.text) for name in names(text))
    return frozenset(concept.id for concept in found if concept and concept.kind == "tool")
