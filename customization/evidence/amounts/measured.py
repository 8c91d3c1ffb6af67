"""What a number measures: the words beside it, in the source and in the new line."""

import re

from customization.evidence.amounts.figures import counted
from customization.evidence.amounts.misplaced import (
    closer,
    labelled,
    of_another_noun,
    turned_round,
)
from customization.evidence.amounts.number_context import periods
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.amounts.surroundings import (
    heads,
    often,
    overlap,
    rival,
    same_thing,
    surroundings,
    verb,
)
from customization.evidence.reading.stems import stem
from customization.evidence.reading.words import Word, light_words, read


def measured_otherwise(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """Whether the number now stands with the words of another number of the same line, or with none of its own."""
    if {claimed.unit, stated.unit} == {"", "month"}:
        return False
    if labelled(text, claimed) and labelled(text, claimed) == labelled(source, stated):
        return False
    if often(claimed) and often(stated):
        return False
    mine = surroundings(text, claimed)
    near = heads(claimed, mine)
    if in_apposition(text, claimed, source, stated):
        return False
    if of_others(text, claimed, source, stated):
        return True
    own = overlap(near, heads(stated, surroundings(source, stated)))
    if claimed.spans and stated.spans and claimed.change and stated.change and claimed.spans == stated.spans[::-1]:
        return claimed.spans[0] != claimed.spans[1]
    if any(
        closer(text, claimed, near, own, source, stated, other) for other in counted(source) if rival(stated, other)
    ):
        return True
    if turned_round(text, claimed, source, stated) or of_another_noun(text, claimed, near, source, stated):
        return True
    return {role(text, claimed), role(source, stated)} == {"change", "level"}


def measures_unknown(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """Whether no word beside the number is known in the source's line: perhaps another name of what it counted."""
    if in_apposition(text, claimed, source, stated) or {claimed.unit, stated.unit} == {"", "month"}:
        return False
    mine = surroundings(text, claimed)
    if often(claimed) and often(stated):
        return False
    if overlap(heads(claimed, mine), heads(stated, surroundings(source, stated))):
        return False
    nouns = [
        word
        for word in mine.words
        if not verb(word)
        and word.stem not in light_words()
        and not periods(word.text)
        and not same_opening(word, source)
    ]
    known = any(same_thing(word, other) for word in nouns for other in read(source))
    return not known and any(word.start for word in nouns)


def same_opening(word: Word, source: str) -> bool:
    """What was done, at the start of both lines: it does not tell to what."""
    first = next(iter(read(source)), None)
    return word.start == 0 and first is not None and first.stem == word.stem


APPOSED = re.compile(r"[,(:–—]\s*(?:\w+\s)?$")
ONE_OF_MANY = "session case piece item unit copy event job order visit run round entry"
OCCASIONS = frozenset(stem(word) for word in ONE_OF_MANY.split())


def in_apposition(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """`63 interviews` for `interviews, 63 sessions so far`: the number sums up what stands before it."""
    counts = surroundings(source, stated).after[:1]
    if claimed.unit or not counts or counts[0].stem not in OCCASIONS or not APPOSED.search(source[: stated.start]):
        return False
    nouns = surroundings(text, claimed).after[:1]
    return any(one.stem == other.stem for one in nouns for other in read(source) if other.end <= stated.start)


OF_THEM = re.compile(r"^\s+of (?:them|which|whom|these|those)\b", re.I)
COUNTED = re.compile(r"^\s+((?:(?!(?:as|of|in|on|at|for|with|by|from|to|were|was|and)\b)[\w'’-]+\s*){1,3})")


def of_others(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """`29 of them as first midwife` counts births, not midwives."""
    before = [one for one in counted(source) if one.end <= stated.start]
    named = COUNTED.match(text[claimed.end :])
    if not OF_THEM.match(source[stated.end :]) or not before or not named:
        return False
    wholes = surroundings(source, before[-1]).after
    words = [word for word in read(named[1]) if not word.small and not word.text.endswith(("ed", "ing"))]
    told = (*wholes, *surroundings(source, stated).after)
    return bool(words and wholes) and not any(same_thing(word, other) for word in words for other in told)


def role(text: str, quantity: Quantity) -> str:
    """`by 20 %` is a change, `from 40 % to 60 %` are levels."""
    before = re.search(
        r"\b(by|from|to|at)\s+(?:about |around |nearly |almost |over |up to |roughly )*$", text[: quantity.start], re.I
    )
    if not before or quantity.unit in ("", "year"):
        return ""
    return "change" if before[1].casefold() == "by" else "level"
