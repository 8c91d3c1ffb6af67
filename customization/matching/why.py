"""The sentence that says what meets a requirement, or what is missing, and whether the résumé says it or an answer."""

from collections.abc import Sequence

from customization.evidence.schema import Support
from customization.matching.graded import ENOUGH
from customization.matching.naming import Asked
from jobs import vocabulary


def sentence(wanted: Asked, named: dict[str, tuple[Support, ...]], supports: Sequence[Support], credit: float) -> str:
    labels = [vocabulary.concept(concept).label for concept in wanted.concepts]
    lacking = [vocabulary.concept(concept).label for concept in wanted.concepts if concept not in named]
    if not credit:
        return f"Your résumé does not name {spoken(labels, 'or')}." if labels else "Your résumé does not say so."
    if not named:
        who = "Your answer" if supports and all(support.how == "answer" for support in supports) else "Your résumé"
        return f"{who} says {'this in its own words' if credit >= ENOUGH else 'something close to it'}."
    but = f", but not {spoken(lacking, 'or')}" if lacking and not wanted.any_of else ""
    return f"{shown(named)}{but}."


def only_named(named: dict[str, tuple[Support, ...]]) -> str:
    """Where a deed is asked for and a bare word, or a yes to the word, is all there is."""
    return f"{shown(named, 'names')}, but no line of your work says that you did this."


def label(concept: str) -> str:
    return vocabulary.concept(concept).label


def shown(named: dict[str, tuple[Support, ...]], verb: str = "shows") -> str:
    """What the résumé shows, and what only an answer says."""
    answered = [label(one) for one, supports in named.items() if all(s.how == "answer" for s in supports)]
    written = [label(one) for one in named if label(one) not in answered]
    says = f"your answer says yes to {spoken(answered)}"
    if not written:
        return says[:1].upper() + says[1:]
    return f"Your résumé {verb} {spoken(written)}" + (f", and {says}" if answered else "")


def spoken(names: list[str], joint: str = "and") -> str:
    """A, B and C."""
    return f" {joint} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
