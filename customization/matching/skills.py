"""Skills, tools, duties, certificates and habits: by name, alias, word form and implication."""

from collections.abc import Iterable

from customization.evidence.schema import Support
from customization.matching.graded import ENOUGH, Graded, graded
from customization.matching.index import Index, Passage
from customization.matching.kinship import families
from customization.matching.naming import Asked, asked_by
from customization.matching.why import only_named, sentence
from customization.matching.words import stems
from customization.matching.worth import LISTED_ONLY, Worth
from jobs import vocabulary
from jobs.requirements import JobRequirement, RequirementType

PHRASE_ENOUGH = 0.99
PHRASE_SOME = 0.5
FORMED = ("skill", "method", "soft")
KIN = 0.4
FEWEST_SHARED = 2
PAPER = stems("certified certificate certification licensed licence license")
type Supports = dict[str, tuple[Support, ...]]


def match_skill(index: Index, requirement: JobRequirement) -> Graded:
    wanted = asked_by(requirement)
    worth = Worth.of(index, requirement)
    found = {concept: worth.best_first(by_concept(index, concept)) for concept in wanted.concepts}
    kin = {concept: by_kin(index, concept) for concept in wanted.concepts if not found[concept]}
    words_credit, words_supports = by_phrases(index, wanted, requirement, worth)
    credit = max(share(found, kin, wanted, worth), words_credit if not wanted.concepts else words_credit * 0.8)
    named = {concept: supports for concept, supports in found.items() if supports}
    supports = tuple(support for supports in named.values() for support in supports[:2])
    supports = supports or words_supports or tuple(support for near in kin.values() for support in near[:1])
    bare = credit < ENOUGH and bool(named) and not any(worth.full(support) for support in supports)
    why = only_named(named) if bare else sentence(wanted, named, supports, credit)
    return graded(requirement, credit, supports, why)


def by_concept(index: Index, concept: str) -> tuple[Support, ...]:
    """Named, under any name; else proved by something that implies it; else said in another form of its words."""
    if concept in index.denied:
        return ()
    known = vocabulary.concept(concept)
    label = vocabulary.normal(known.label)
    direct = [
        passage.support("same" if vocabulary.normal(passage.reading.names[concept]) == label else "alias")
        for passage in index.named.get(concept, ())
    ]
    if direct:
        return tuple(direct)
    implied = [passage.support("implied") for passage in index.implied.get(concept, ())]
    return tuple(implied) or (by_form(index, known) if known.kind in FORMED else ())


def by_form(index: Index, known: vocabulary.Concept) -> tuple[Support, ...]:
    """A teacher shows teaching, a kitchen manager kitchen management; names of tools have no forms."""
    words = families(stems(known.label))
    return tuple(
        passage.support("form") for passage in index.passages if words and words <= families(passage.reading.stems)
    )


def by_kin(index: Index, concept: str) -> tuple[Support, ...]:
    """Another tool or paper for the same purpose: AWS for Google Cloud, one food safety certificate for another."""
    if concept in index.denied:
        return ()
    known, purposes = vocabulary.concept(concept), vocabulary.implied_by(concept)
    if known.kind == "certification":
        return papers_for(index, purposes)
    return tuple(
        passages[0].support("form")
        for name, passages in index.named.items()
        if vocabulary.concept(name).kind == known.kind and purposes & vocabulary.implied_by(name)
    )


def papers_for(index: Index, purposes: Iterable[str]) -> tuple[Support, ...]:
    """Papers, wherever they stand, whose own words name what the one asked for is about."""
    wanted = [stems(vocabulary.concept(purpose).label) for purpose in purposes]
    return tuple(
        passage.support("form")
        for passage in index.passages
        if (passage.path.startswith("certificates") or PAPER & passage.reading.stems)
        and any(words <= passage.reading.stems for words in wanted)
    )


def share(
    found: dict[str, tuple[Support, ...]], kin: dict[str, tuple[Support, ...]], wanted: Asked, worth: Worth
) -> float:
    """One of several alternatives is nearly enough; of several that are all asked for, the share that is there."""
    if not found:
        return 0.0
    held = [max(map(worth, supports)) for supports in found.values() if supports]
    held += [KIN for supports in kin.values() if supports]
    if not held:
        return 0.0
    part = sum(held) / len(found)
    return max(held) * 0.85 + part * 0.15 if wanted.any_of else part**0.7


def by_phrases(
    index: Index, wanted: Asked, requirement: JobRequirement, worth: Worth
) -> tuple[float, tuple[Support, ...]]:
    """The best overlap of a phrase with one passage; half of a phrase's words is half a match."""
    duty = requirement.type in (RequirementType.RESPONSIBILITY, RequirementType.OTHER, RequirementType.SOFT_SKILL)
    phrases = wanted.phrases or ((stems(requirement.text),) if duty else ())
    best: tuple[float, tuple[Support, ...]] = (0.0, ())
    for phrase in phrases:
        shared, passage = closest(index.passages, families(phrase))
        credit = phrase_credit(shared, len(families(phrase)))
        credit *= 1.0 if passage is None or worth.full(passage.support()) else LISTED_ONLY
        if passage and credit > best[0]:
            best = (credit, (passage.support("form"),))
    return best


def phrase_credit(shared: int, whole: int) -> float:
    """One word of two is an accident: pasta nights are no night shifts."""
    overlap = shared / whole
    if overlap >= PHRASE_ENOUGH:
        return 1.0
    return overlap * 0.7 if overlap >= PHRASE_SOME and shared >= FEWEST_SHARED else 0.0


def closest(passages: Iterable[Passage], phrase: frozenset[str]) -> tuple[int, Passage | None]:
    """How many words of the phrase stand in the passage that has most of them."""
    best: tuple[int, Passage | None] = (0, None)
    for passage in passages:
        shared = len(phrase & families(passage.reading.stems))
        if shared > best[0]:
            best = (shared, passage)
    return best
