"""What a model found in a posting, added to what the rules found."""

from collections.abc import Iterable
from dataclasses import dataclass

from jobs import vocabulary
from jobs.requirements import Importance, JobRequirement, JobRequirements, RequirementType
from resumeai.ai.checking import brief

MOST_IMPLICIT = 5
MOST = 60
LONGEST = 140


@dataclass(frozen=True)
class Asked:
    """A model's finding whose quote was located at `span` of the posting."""

    quote: str
    text: str
    type: RequirementType
    importance: Importance
    explicit: bool
    reason: str
    years: float
    span: tuple[int, int]


def merged(found: JobRequirements, asked: Iterable[Asked]) -> JobRequirements:
    """The rules' findings stand; new ones join them in the order of the posting, and all are numbered anew."""
    requirements = list(found.requirements)
    implicit = 0
    for one in asked:
        implicit += not one.explicit
        if len(requirements) < MOST and (one.explicit or implicit <= MOST_IMPLICIT):
            new = requirement(one, found.text)
            if not any(same(old, new) for old in requirements):
                requirements.append(new)
    ordered = sorted(requirements, key=lambda one: one.start if one.start >= 0 else len(found.text))
    numbered = (one.model_copy(update={"id": f"r{n}"}) for n, one in enumerate(ordered, 1))
    return found.model_copy(update={"requirements": tuple(numbered)})


def requirement(one: Asked, text: str) -> JobRequirement:
    start, end = one.span
    quote = text[start:end]
    named = one.text if not one.explicit or within(one.text, quote) else quote
    return JobRequirement(
        id="new",
        text=brief(named, LONGEST),
        terms=terms(quote if one.explicit else one.text),
        type=one.type,
        importance=one.importance,
        explicit=one.explicit,
        reason="" if one.explicit else brief(one.reason, LONGEST),
        years=one.years if one.years > 0 and one.type is RequirementType.EXPERIENCE_YEARS else None,
        quote=quote,
        start=start,
        end=end,
    )


def terms(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.concept.label for mention in vocabulary.mentions(text)))


def within(text: str, quote: str) -> bool:
    """Most words of the short line are the posting's own."""
    words = {word.strip(".,;:()").casefold() for word in text.split()}
    own = {word.strip(".,;:()").casefold() for word in quote.split()}
    return bool(words) and len(words & own) * 2 > len(words)


def same(old: JobRequirement, new: JobRequirement) -> bool:
    """Both name the same thing, or both speak of the same words in the same way."""
    if old.terms and new.terms and old.type is not RequirementType.EXPERIENCE_YEARS:
        return {term.casefold() for term in new.terms} <= {term.casefold() for term in old.terms}
    overlap = old.start < new.end and new.start < old.end and old.start >= 0
    return overlap and (old.type is new.type or bool(old.terms) or not new.terms)
