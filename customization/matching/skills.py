"""Skills, tools, duties, certificates and habits: by name, alias, word form and implication."""

from collections.abc import Iterable

from customization.evidence.schema import Support
from customization.matching.graded import ENOUGH, Graded, graded
from customization.matching.index import Index, Passage
from customization.matching.naming import Asked, asked_by
from customization.matching.words import stems
from jobs import vocabulary
from jobs.requirements import JobRequirement, RequirementType

PHRASE_ENOUGH = 0.99
PHRASE_SOME = 0.5
IMPLIED = 0.9
FORM = 0.85
FORMED = ("skill", "method", "soft")
KIN = 0.4
CREDIT = {"implied": IMPLIED, "form": FORM}


def match_skill(index: Index, requirement: JobRequirement) -> Graded:
    wanted = asked_by(requirement)
    found = {concept: by_concept(index, concept) for concept in wanted.concepts}
    named = {concept: supports for concept, supports in found.items() if supports}
    phrase_credit, phrase_supports = by_phrases(index, wanted, requirement)
    kin = {concept: by_kin(index, concept) for concept in wanted.concepts if not found[concept]}
    credit = max(share(found, kin, wanted), phrase_credit if not wanted.concepts else phrase_credit * 0.8)
    supports = tuple(support for supports in named.values() for support in supports[:2])
    supports = supports or phrase_supports or tuple(support for near in kin.values() for support in near[:1])
    return graded(requirement, credit, supports, sentence(requirement, wanted, named, credit))


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
    words = stems(known.label)
    return tuple(passage.support("form") for passage in index.passages if words and words <= passage.reading.stems)


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
    """Certificates whose own words name what the one asked for is about."""
    wanted = [stems(vocabulary.concept(purpose).label) for purpose in purposes]
    return tuple(
        passage.support("form")
        for passage in index.passages
        if passage.path.startswith("certificates") and any(words <= passage.reading.stems for words in wanted)
    )


def share(found: dict[str, tuple[Support, ...]], kin: dict[str, tuple[Support, ...]], wanted: Asked) -> float:
    """One of several alternatives is nearly enough; of several that are all asked for, the share that is there."""
    if not found:
        return 0.0
    held = [max(CREDIT.get(support.how, 1.0) for support in supports) for supports in found.values() if supports]
    held += [KIN for supports in kin.values() if supports]
    if not held:
        return 0.0
    part = sum(held) / len(found)
    return max(held) * 0.85 + part * 0.15 if wanted.any_of else part**0.7


def by_phrases(index: Index, wanted: Asked, requirement: JobRequirement) -> tuple[float, tuple[Support, ...]]:
    """The best overlap of a phrase with one passage; half of a phrase's words is half a match."""
    duty = requirement.type in (RequirementType.RESPONSIBILITY, RequirementType.OTHER, RequirementType.SOFT_SKILL)
    phrases = wanted.phrases or ((stems(requirement.text),) if duty else ())
    best: tuple[float, tuple[Support, ...]] = (0.0, ())
    for phrase in phrases:
        overlap, passage = closest(index.passages, phrase)
        credit = (
            1.0 if overlap >= PHRASE_ENOUGH else overlap * 0.7 if overlap >= PHRASE_SOME and len(phrase) > 1 else 0.0
        )
        if passage and credit > best[0]:
            best = (credit, (passage.support("form"),))
    return best


def closest(passages: Iterable[Passage], phrase: frozenset[str]) -> tuple[float, Passage | None]:
    best: tuple[float, Passage | None] = (0.0, None)
    for passage in passages:
        overlap = len(phrase & passage.reading.stems) / len(phrase)
        if overlap > best[0]:
            best = (overlap, passage)
    return best


def sentence(requirement: JobRequirement, wanted: Asked, named: dict[str, tuple[Support, ...]], credit: float) -> str:
    labels = [vocabulary.concept(concept).label for concept in wanted.concepts]
    held = [vocabulary.concept(concept).label for concept in wanted.concepts if concept in named]
    lacking = [label for label in labels if label not in held]
    if not credit:
        return f"Your résumé does not name {spoken(labels)}." if labels else "Your résumé does not say so."
    if not named:
        return (
            "Your résumé says this in its own words." if credit >= ENOUGH else "Your résumé says something close to it."
        )
    but = f", but not {spoken(lacking)}" if lacking and not wanted.any_of else ""
    return f"Your résumé shows {spoken(held)}{but}."


def spoken(names: list[str]) -> str:
    """A, B and C."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
