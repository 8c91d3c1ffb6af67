"""Numbers that changed places or count another noun of their line now."""

import re

from customization.evidence.amounts.figures import counted, same_value
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.amounts.surroundings import (
    Surroundings,
    heads,
    linked,
    overlap,
    rival,
    same_thing,
    surroundings,
    verb,
)
from customization.evidence.reading.stems import stem
from customization.evidence.reading.words import Word, read


def labelled(text: str, quantity: Quantity) -> str:
    """`Years 7 to 9`, `Level 3`: the name that the number belongs to, when it stands before it with a capital."""
    group = linked(text, quantity)[0]
    before = re.search(r"\b([A-Z][a-z]{2,})\s+$", text[: group.start])
    return before[1].casefold().rstrip("s") if before and before.start() and not quantity.unit else ""


def closer(
    text: str, claimed: Quantity, near: Surroundings, own: int, source: str, stated: Quantity, other: Quantity
) -> bool:
    """Whether another number of the source fits the words better; if the line has both, whether they changed places."""
    gain = overlap(near, heads(other, surroundings(source, other)))
    twin = twin_of(text, claimed, other)
    if (
        twin is not None
        and (earlier(source, stated) or earlier(source, other))
        and (earlier(text, claimed) == earlier(source, stated) and earlier(text, twin) == earlier(source, other))
    ):
        return False
    if twin is None:
        return gain > own and not same_noun(text, claimed, source, stated)
    around = heads(twin, surroundings(text, twin))
    kept = own + overlap(around, heads(other, surroundings(source, other)))
    return gain + overlap(around, heads(stated, surroundings(source, stated))) > kept


def same_noun(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """`260 people at the plant` for `260 people on two shifts at the plant`: a detail was left out."""
    nouns, counts = counted_noun(text, claimed), counted_noun(source, stated)
    return bool(nouns) and all(any(same_thing(word, other) for other in counts) for word in nouns)


def counted_noun(text: str, quantity: Quantity) -> list[Word]:
    """The words right behind a number, up to a small word or a mark."""
    words, end = [], quantity.end
    for word in read(text):
        if word.start < end:
            continue
        if word.small or text[end : word.start].strip(" -"):
            break
        words.append(word)
        end = word.end
    return words


def twin_of(text: str, claimed: Quantity, other: Quantity) -> Quantity | None:
    return next((one for one in counted(text) if one is not claimed and same_value(one, other)), None)


EARLIER = re.compile(
    r"\b(?:from|statt|anstatt|bisher|zuvor|au lieu de|en lugar de|en vez de|invece di|anziché|em vez de|in plaats van|"
    r"instead of|rather than|previously|formerly|earlier|früher|vorher|auparavant|"
    r"compared (?:to|with)|against|versus|vs\.?)\s+"
    r"(?:(?:about|around|nearly|almost|over|under|up to|roughly|below|some|an?|the|[A-Z]{3}|[$€£])\s*)*$",
    re.I,
)


def earlier(text: str, quantity: Quantity) -> bool:
    """`from 61 %`, `instead of 6 hours`: what was before the change."""
    return bool(EARLIER.search(text[: quantity.start]))


def turned_round(text: str, claimed: Quantity, source: str, stated: Quantity) -> bool:
    """Before and after changed places: `78 %, up from 61 %` became `61 %, up from 78 %`."""
    for other in counted(source):
        twin = twin_of(text, claimed, other) if rival(stated, other) else None
        if twin is not None and earlier(text, claimed) and earlier(source, other):
            return not earlier(source, stated)
    return False


CREWS = frozenset(stem(word) for word in ("team", "group", "crew"))
CREW_OF = re.compile(r"\b(?:team|group|crew)\s+of\s+(?:\w+\s+)?$", re.I)
CONTAINERS = frozenset(stem(word) for word in ("strong", "person", "people", "member", "man", "team", "head", "group"))


def of_another_noun(text: str, claimed: Quantity, near: Surroundings, source: str, stated: Quantity) -> bool:
    """`60 design systems` for `a design system of 60 components`: the number counts another noun of the line now."""
    if claimed.unit or claimed.ordinal or claimed.weak or claimed.value % 1:
        return False
    alone = near.after and near.after[0].stem in CREWS and not any(word.stem in CONTAINERS for word in near.after[1:2])
    if alone and CREW_OF.search(source[: stated.start]):
        return True
    nouns = [word for word in near.after if word.stem not in CONTAINERS]
    counts = surroundings(source, stated).after
    crew = len(nouns) < len(near.after)
    if crew or not nouns or not counts or any(same_thing(word, other) for word in near.after[:2] for other in counts):
        return False
    if any(word.start == 0 and same_thing(word, other) for word in read(text) for other in counts):
        return False
    known = [other for other in read(source) if source[other.end : stated.start].strip()]
    return any(word.stem == other.stem and not verb(word) for word in nouns[:2] for other in known)
