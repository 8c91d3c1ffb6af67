"""Another tool or paper for the same purpose than the one asked for: it meets the requirement partly."""

import re
from collections.abc import Iterator, Set

from customization.evidence.schema import Support
from customization.matching.index import Index, Passage
from customization.matching.wishes import SENTENCES
from customization.matching.words import stems
from customization.matching.worth import LISTED_ONLY, Worth
from jobs import vocabulary
from jobs.vocabulary.purposes import alike

KIN = 0.4
PAPER = stems("certified certificate certification licensed licence license")
# A certified assistant's title is no other paper of the trade.
TITLED = re.compile(r"\.(?:label|position|name)$")


def by_kin(index: Index, concept: str) -> tuple[Support, ...]:
    """AWS for Google Cloud, Tableau for Power BI, one food safety certificate for another."""
    if concept in index.denied:
        return ()
    known, proved = vocabulary.concept(concept), vocabulary.implied_by(concept)
    if known.kind == "certification":
        return tuple(passage.support("form") for passage in papers(index) if serves(passage, concept, proved))
    return tuple(
        passages[0].support("form")
        for name, passages in index.named.items()
        if name in alike(concept)
        or (vocabulary.concept(name).kind == known.kind and proved & vocabulary.implied_by(name))
    )


def papers(index: Index) -> Iterator[Passage]:
    """Certificates, wherever they stand."""
    for passage in index.passages:
        named = PAPER & passage.reading.stems and not TITLED.search(passage.path)
        if named or passage.path.startswith("certificates"):
            yield passage


def serves(passage: Passage, concept: str, proved: frozenset[str]) -> bool:
    """Whether the paper does the same as the one asked for, proves the same, or names what that one is about."""
    names, implied, said = of_paper(passage)
    if alike(concept) & names or proved & implied:
        return True
    about = [stems(vocabulary.concept(one).label) - PAPER for one in proved or (concept,)]
    return any(words and words <= said for words in about)


def of_paper(passage: Passage) -> tuple[Set[str], Set[str], Set[str]]:
    """Names, what they imply, and stems. Of a paragraph only its sentences about papers: "Wants to be a nurse. Holds
    a first aid certificate." is no paper of a nurse.
    """
    told = SENTENCES.split(passage.text)
    if len(told) < 2 or passage.path.startswith("certificates"):
        return passage.reading.names.keys(), passage.reading.implied, passage.reading.stems
    text = " ".join(one for one in told if PAPER & stems(one))
    names = {mention.concept.id for mention in vocabulary.mentions(text)} & passage.reading.names.keys()
    return names, frozenset[str]().union(*map(vocabulary.implied_by, names)), stems(text)


def near(kin: tuple[Support, ...], worth: Worth) -> float:
    """What it counts: less where only a list names it."""
    if not kin:
        return 0.0
    return KIN * (1.0 if any(map(worth.full, kin)) else LISTED_ONLY)
