"""What the posting's own title names, such as Python for a Python developer: it weighs more, and a bare word less."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from customization.ats import weights
from customization.matching.graded import Graded
from customization.matching.index import Index
from customization.matching.naming import asked_by
from jobs import vocabulary
from jobs.requirements import JobRequirements


@lru_cache(maxsize=500)
def named(title: str) -> frozenset[str]:
    """Tools in the title."""
    found = (mention.concept for mention in vocabulary.mentions(title))
    return frozenset(concept.id for concept in found if concept.kind == "tool")


def weight(grade: Graded, asked: frozenset[str]) -> float:
    full = weights.weight(grade.requirement)
    return full * weights.CORE if asked & frozenset(asked_by(grade.requirement).concepts) else full


def weighed(index: Index, job: JobRequirements, grades: Sequence[Graded]) -> tuple[Graded, ...]:
    """What the title names counts in full only where a line of work, a project or an answer shows it."""
    asked = named(job.title)
    return tuple(
        grade
        if not (mine := asked & frozenset(asked_by(grade.requirement).concepts)) or worked(index, mine)
        # The match itself stays as it is: the word is there.
        else replace(grade, credit=grade.credit * weights.CORE_LISTED)
        for grade in grades
    )


def at_hand(index: Index, job: JobRequirements) -> float:
    """What a job of the trade counts: in full with the tools of the title, less for each that nothing shows."""
    asked = named(job.title)
    if not asked:
        return 1.0
    shown = sum(hold(index, one) for one in asked) / len(asked)
    return weights.CORE_LACKING + (1 - weights.CORE_LACKING) * shown


def hold(index: Index, concept: str) -> float:
    if worked(index, frozenset({concept})):
        return 1.0
    return weights.CORE_LISTED if index.named.get(concept) or index.implied.get(concept) else 0.0


def worked(index: Index, concepts: frozenset[str]) -> bool:
    return any(
        passage.answer or passage.path in index.done
        for concept in concepts
        for passage in (*index.named.get(concept, ()), *index.implied.get(concept, ()))
    )
