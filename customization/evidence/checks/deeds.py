"""The verbs of a text, each with its rung on the ladder and the words that it governs."""

import re
from dataclasses import dataclass

from customization.evidence.checks.verbs import DID, NEAR, ends_clause, rung_at, verb_stems
from customization.evidence.reading.language import ENGLISH, by_language, current
from customization.evidence.reading.stems import stem
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Bag, Word, read

LED = 4
LEAD_IN = re.compile(r"\b(?:in|with|by|on|for|to|of|through|while)\s+(?:\w+ly\s+)?$", re.I)


@dataclass(frozen=True)
class Deed:
    """A verb with its rung and the words that it governs."""

    text: str
    stem: str
    rung: int
    content: Bag
    inherited: bool = False
    meanings: frozenset[str] = frozenset()
    bare: int = DID


def content_of(text: str) -> Bag:
    words = [word for word in read(text) if not word.small]
    return Bag(frozenset(word.stem for word in words), frozenset(name for word in words for name in word.meanings))


@by_language(4_000)
def deeds(text: str) -> tuple[Deed, ...]:
    """The verbs of a text in order; each governs the words up to the next verb."""
    words = read(text)
    starts = [(index, rung) for index, word in enumerate(words) if (rung := rung_at(text, words, index)) is not None]
    found: list[Deed] = []
    for number, (index, rung) in enumerate(starts):
        end = words[starts[number + 1][0]].start if number + 1 < len(starts) else len(text)
        low = bool(found) and found[-1].rung < DID <= rung and governed(text, words[index], found[-1])
        content = content_of(text[words[index].end : end])
        if index and ends_clause(text, words[index]):
            content = content_of(text[words[starts[number - 1][0]].end if number else 0 : words[index].start])
        low = low or jointly(text, words[index])
        rung = of_its_object(words[index], rung, content_of(ASIDE.split(text[words[index].end : end], maxsplit=1)[0]))
        found.append(
            Deed(
                words[index].text,
                words[index].stem,
                (found[-1].rung if found and found[-1].rung < DID else 1) if low else rung,
                content,
                low,
                words[index].meanings,
                starts[number][1],
            )
        )
    return tuple(found)


def of_its_object(word: Word, rung: int, content: Bag) -> int:
    """Who manages people or projects leads; who manages a calendar, runs a till or guides a learner does."""
    if word.stem == "back" and content.stems.isdisjoint(verb_stems("people") | posts()):
        return DID
    if word.stem == "attend" and not content.stems.isdisjoint(verb_stems("calls")):
        return DID
    if word.stem == stem("supervise") and not content.stems.isdisjoint(verb_stems("learners")):
        return DID
    if (
        rung == LED
        and word.stem in led_by_object()
        and content.stems.isdisjoint(verb_stems("people") | verb_stems("led_things") | posts())
    ):
        return DID
    return rung


@by_language()
def led_by_object() -> frozenset[str]:
    return verb_stems("led_by_object") | (frozenset({"respons"}) if current() == ENGLISH else frozenset())


@by_language()
def posts() -> frozenset[str]:
    """Who has a post is a person: technicians, midwives."""
    return frozenset(stem(word) for words in grouped("titles").values() for word in words if " " not in word)


# What follows is not what the verb governs: fifteen dashboards | for the claims team.
ASIDE = re.compile(r"(?<=\w)\s+(?:for|with|to|für|mit|pour|avec|para|con|com|per|voor|met)\s+(?=.)", re.I)


# `assisted with meals, washing and moving about`
LISTED = re.compile(r"\b(?:in|with|by|on|for|to|of)\s[^;.]*(?:,|\band)\s*$", re.I)


def governed(text: str, word: Word, last: Deed) -> bool:
    """`assisted with replacing and fitting`: the later verbs stay on the rung of the first."""
    before = text[max(0, word.start - NEAR) : word.start]
    listed = word.text.endswith("ing") and LISTED.search(before)
    return bool(LEAD_IN.search(before) or listed) or (
        last.inherited and bool(re.search(r"(?:,|\band)\s*$", before, re.I))
    )


# Who says that it was done together with somebody claims no more than a share of it.
JOINTLY = re.compile(r"\b(?:co-?|jointly |together with \w+ )$", re.I)


def jointly(text: str, word: Word) -> bool:
    """`co-supervise`: a deed shared with somebody."""
    return bool(JOINTLY.search(text[max(0, word.start - NEAR) : word.start]))
