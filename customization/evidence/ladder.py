"""The ladder of verbs: learned < helped < did < shaped < led < owned. A line may go down it, never up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from customization.evidence.language import ENGLISH, by_language, current
from customization.evidence.line import Line
from customization.evidence.schema import Claim, ClaimKind
from customization.evidence.stems import stem
from customization.evidence.tables import grouped
from customization.evidence.verbs import DID, NEAR, rung_at, rungs, verb_stems
from customization.evidence.words import Bag, Word, read

SHAPED = 3
LED, OWNED = 4, 5
FAR_BETTER = 1.5
CROWDS = frozenset({"team", "depart", "crew", "squad"})
SINGLE = re.compile(r"\b(?:an?|one|the)\s+((?:[\w-]+\s+){0,3}?[\w-]*(?<!s))(?=[\s,.;]|$)", re.I)
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
TOGETHER = re.compile(
    r"\b(?:jointly with|together with|in (?:close )?(?:collaboration|partnership|cooperation) with|alongside|"
    r"gemeinsam mit|zusammen mit|en collaboration avec|junto (?:con|a|com)|en colaboración con|insieme (?:a|al|con)|"
    r"in collaborazione con|em conjunto com|samen met)\b",
    re.I,
)


def shared(line: Line) -> bool:
    """Whether the line says that it was done together with somebody of whom the source speaks too."""
    match = TOGETHER.search(line.after)
    following = [word for word in read(line.after) if match and word.start >= match.end() and not word.small]
    return bool(following) and line.same_bag.holds(following[0])


def ladder_claims(line: Line) -> Iterator[Claim]:
    here = [deed for passage in line.same for deed in deeds(passage.text)]
    others = [deed for passage in line.entry if passage not in line.same for deed in deeds(passage.text)]
    yield from crowd_claims(line)
    yield from dropped_help(line, here)
    for deed in deeds(line.after):
        if deed.stem in verb_stems("pale_verbs") and deed.rung == DID:
            continue
        if any(same_deed(deed, other) for other in here) or (deed.rung == DID and shared(line)):
            continue
        if climbs(deed.rung, stated_rung(deed, here, others)):
            why = f"“{deed.text}” claims more than your résumé says you did there."
            yield line.flagged(deed.text, ClaimKind.SCOPE, why)


def dropped_help(line: Line, here: list[Deed]) -> Iterator[Claim]:
    """`Formazione dei nuovi assunti` for `Aiuto nella formazione …`: the help is gone, what it went to stays."""
    if not line.same or not here or any(deed.rung != 1 for deed in here) or deeds(line.after) or line.of_person:
        return
    first = next((word for word in read(line.after) if not word.small), None)
    if first and line.same_bag.holds(first) and not any(word.stem in rungs()[0] for word in read(line.after)):
        why = "Your résumé says that you helped with this."
        yield line.flagged(first.text, ClaimKind.SCOPE, why, line.ground.support(line.same[0]))


def crowd_claims(line: Line) -> Iterator[Claim]:
    """One assistant is no team."""
    new = [word for word in read(line.after) if word.stem in CROWDS and not line.same_bag.holds(word)]
    alone = any(word.stem in posts() for passage in line.same for word in singles(passage.text))
    if new and alone:
        yield line.flagged(
            new[0].text, ClaimKind.SCOPE, f"Your résumé speaks of one person here, not of a {new[0].text}."
        )


def singles(text: str) -> Iterator[Word]:
    for match in SINGLE.finditer(text):
        yield from read(match[1])


def same_deed(deed: Deed, other: Deed) -> bool:
    """Two words for one deed: set up and founded; run and lead a class."""
    if other.rung < DID or not deed.meanings & other.meanings:
        return False
    if deed.stem == other.stem and deed.bare == LED == other.bare:
        return bool(deed.content.stems & other.content.stems)
    if "do-lookafter" in deed.meanings & other.meanings:
        led = deed.content.stems & (verb_stems("people") | verb_stems("led_things"))
        return bool(deed.content.stems & other.content.stems) and led <= other.content.stems
    return deed.rung == SHAPED or (deed.bare == other.bare and bool(deed.content.stems & other.content.stems))


def stated_rung(deed: Deed, here: list[Deed], others: list[Deed]) -> int:
    """The rung of the deed that speaks of the same things: in the line itself, unless another line fits far better."""
    same = [other.rung for other in others if other.stem == deed.stem and other.content.stems & deed.content.stems]
    own, own_rung = best(deed, here)
    own_rung = max([own_rung, *same])
    far, far_rung = best(deed, others)
    if far >= own + FAR_BETTER or (not here and far >= 1):
        return far_rung
    return own_rung if here or same else (DID if others else 0)


def best(deed: Deed, stated: list[Deed]) -> tuple[float, int]:
    scores = [(match(deed, other), other.rung) for other in stated]
    top = max((score for score, _ in scores), default=0.0)
    return top, max((rung for score, rung in scores if score == top), default=0)


def match(deed: Deed, other: Deed) -> float:
    """How much two deeds speak of the same things; the same verb counts a little more."""
    shared = len(deed.content.stems & other.content.stems) + 0.5 * len(loose(deed.content) & loose(other.content))
    return shared + (1.0 if deed.stem == other.stem else 0)


def loose(content: Bag) -> frozenset[str]:
    return frozenset(name for name in content.meanings if not name.startswith("do-"))


def climbs(claimed: int, stated: int) -> bool:
    if claimed <= stated:
        return False
    return claimed > DID or stated < DID


JOINTLY = re.compile(r"\b(?:co-?|jointly |together with \w+ )$", re.I)


def jointly(text: str, word: Word) -> bool:
    """`co-supervise`: a deed shared with somebody."""
    return bool(JOINTLY.search(text[max(0, word.start - NEAR) : word.start]))
