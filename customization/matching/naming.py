"""What a requirement asks for, as names to look up: concepts of the vocabulary and phrases."""

import re
from dataclasses import dataclass
from functools import lru_cache

from customization.matching.words import stems
from jobs import vocabulary
from jobs.requirements import JobRequirement

ALTERNATIVES = re.compile(
    r"\b(?:or|such as|like|e\.?g\.?|including|one of|any of|similar|etc|oder|wie|z\.\s?b\.|ou|tels? que|o|tales como)\b"
    r"|\w/\w|…",
    re.IGNORECASE,
)
# Words that say how well or how long, not what.
MEASURE = stems(
    "experience year years knowledge understanding ability strong proficiency proficient skill skills "
    "familiarity familiar "
    "working hands-on expertise demonstrated proven excellent solid background competency competence "
    "comfortable good deep "
    "required preferred minimum least plus equivalent related relevant similar field role position work basic advanced "
    "fluent professional environment ideally desirable bonus new strongly currently various total overall "
    "specialized practical"
)


@dataclass(frozen=True)
class Asked:
    """`concepts` by id; `phrases` are terms that the vocabulary does not know, as stems. `any_of`: one is enough."""

    concepts: tuple[str, ...]
    phrases: tuple[frozenset[str], ...]
    any_of: bool


@lru_cache(maxsize=4000)
def asked(text: str, terms: tuple[str, ...], quote: str) -> Asked:
    concepts: dict[str, None] = {}
    phrases: dict[frozenset[str], None] = {}
    for term in terms or (text,):
        known = vocabulary.find(term)
        named = [known.id] if known else [mention.concept.id for mention in vocabulary.mentions(term)]
        concepts.update(dict.fromkeys(named))
        phrase = stems(term) - MEASURE
        if not known and phrase:
            phrases[phrase] = None
    one_enough = bool(ALTERNATIVES.search(quote or text))
    return Asked(tuple(concepts), tuple(phrases), one_enough)


def asked_by(requirement: JobRequirement) -> Asked:
    return asked(requirement.text, requirement.terms, requirement.quote)
