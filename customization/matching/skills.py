"""Skills, tools, duties, certificates and habits: by name, alias, word form and implication."""

import re
from collections.abc import Iterable

from customization.evidence.schema import Support
from customization.matching.graded import ENOUGH, Graded, graded
from customization.matching.index import Index, Passage
from customization.matching.kinship import families
from customization.matching.likes import by_kin, near
from customization.matching.naming import Asked, asked_by
from customization.matching.why import only_named, sentence
from customization.matching.words import stems
from customization.matching.worth import LISTED_ONLY, Worth
from jobs import vocabulary
from jobs.requirements import JobRequirement, RequirementType

PHRASE_ENOUGH = 0.99
PHRASE_SOME = 0.5
FORMED = ("skill", "method", "soft")
FEWEST_SHARED = 2
# Of a long list nobody has everything: so many of them are all.
LONG_LIST = 4
LETTER = re.compile(r"\b[A-Za-z]\b")
type Supports = dict[str, tuple[Support, ...]]


def match_skill(index: Index, requirement: JobRequirement, language: str = "en") -> Graded:
    wanted = asked_by(requirement, language)
    worth = Worth.of(index, requirement)
    found = {concept: worth.best_first(by_concept(index, concept)) for concept in wanted.concepts}
    kin = {concept: by_kin(index, concept) for concept in wanted.concepts if not found[concept]}
    words_credit, words_supports = by_phrases(index, wanted, worth, undivided(requirement, language))
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
    implied = [passage.support("implied") for passage in index.implied.get(concept, ())]
    forms = by_form(index, known) if known.kind in FORMED else ()
    seen = {support.path for support in (*direct, *implied)}
    return (*direct, *implied, *(form for form in forms if form.path not in seen))


def by_form(index: Index, known: vocabulary.Concept) -> tuple[Support, ...]:
    """A teacher shows teaching, a kitchen manager kitchen management; names of tools have no forms."""
    if LETTER.search(known.label):
        return ()  # Of "A/B testing" the stems keep testing alone.
    words = families(stems(known.label))
    return tuple(passage.support("form") for passage in index.passages if words and words <= passage.reading.done)


def share(
    found: dict[str, tuple[Support, ...]], kin: dict[str, tuple[Support, ...]], wanted: Asked, worth: Worth
) -> float:
    """One of several alternatives is nearly enough; of several that are all asked for, the share that is there."""
    held = {
        one: max(map(worth, supports)) if supports else near(kin.get(one, ()), worth) for one, supports in found.items()
    }
    if not any(held.values()):
        return 0.0
    if wanted.any_of:
        return some(list(held.values()))
    apart = [credit for one, credit in held.items() if one not in wanted.examples]
    if wanted.examples:
        apart.append(some([held[one] for one in wanted.examples]))
    part: float = min(1.0, sum(apart) / min(len(apart), LONG_LIST)) ** 0.7
    return part


def some(credits: list[float]) -> float:
    return max(credits) * 0.85 + 0.15 * min(1.0, sum(credits) / min(len(credits), LONG_LIST))


def undivided(requirement: JobRequirement, language: str) -> tuple[frozenset[str], ...]:
    """The words of a duty or habit that has no terms of its own."""
    duty = requirement.type in (RequirementType.RESPONSIBILITY, RequirementType.OTHER, RequirementType.SOFT_SKILL)
    return (stems(requirement.text, language),) if duty else ()


def by_phrases(
    index: Index, wanted: Asked, worth: Worth, undivided: tuple[frozenset[str], ...]
) -> tuple[float, tuple[Support, ...]]:
    """The best overlap of a phrase with one passage; half of a phrase's words is half a match."""
    phrases = wanted.phrases or undivided
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
        shared = len(phrase & passage.reading.kin)
        if shared > best[0]:
            best = (shared, passage)
    return best
