"""The terms of the score. Each gives points out of what it can give at most."""

from collections.abc import Sequence

from customization.ats import placement, weights
from customization.ats.schema import Term
from customization.matching.counting import must_haves
from customization.matching.graded import Graded
from customization.matching.index import Index
from customization.matching.periods import years
from customization.matching.titles import NEIGHBOUR_TRADE, SAME_TRADE, nearness, title_of
from jobs.requirements import Importance, JobRequirements, RequirementType

PAPERS = (RequirementType.CERTIFICATION, RequirementType.LANGUAGE)
OWN_TERM = (RequirementType.EXPERIENCE_YEARS, RequirementType.EDUCATION)


def terms(index: Index, job: JobRequirements, grades: Sequence[Graded], *, ideal: bool = False) -> tuple[Term, ...]:
    """Points add up to 100 at most. `ideal` gives full placement and wording: the most that truth allows."""
    must = [g for g in grades if g.requirement.importance is Importance.MUST and g.requirement.type not in OWN_TERM]
    nice = [g for g in grades if g.requirement.importance is Importance.NICE and g.requirement.type not in OWN_TERM]
    usual = presumed(index, job, grades)
    coverage = share(must or nice, usual)
    shares = {
        "Must-haves": (weights.MUST, coverage if must else None, must_haves(grades).sentence),
        "Nice-to-haves": (weights.NICE, share(nice, usual) if nice else None, met(nice)),
        "Job title": (weights.TITLE, title(index, job), "your latest titles beside the posting's"),
        "Years of experience": (weights.YEARS, experience(index, job, grades), dated(index, job)),
        "Education": (weights.EDUCATION, best(grades, RequirementType.EDUCATION), "degree level and subject"),
        "Placement": (weights.PLACEMENT, scaled(placement.placement(index, grades), coverage, ideal=ideal), PLACED),
        "Wording": (weights.WORDING, scaled(placement.wording(index, grades), coverage, ideal=ideal), WORDED),
    }
    asked = {name: term for name, term in shares.items() if term[1] is not None}
    whole = sum(most for most, _, _ in asked.values()) or 1.0
    return tuple(
        Term(name=name, points=round(100 * most * (part or 0) / whole, 2), most=round(100 * most / whole, 2), why=why)
        for name, (most, part, why) in asked.items()
    )


PLACED = "met requirements named in your work, in your skills and up front"
WORDED = "met requirements named as the posting names them"


def share(grades: Sequence[Graded], usual: float = 0.0) -> float:
    """`usual`: what a duty counts that nothing names, for a person of this trade."""
    whole = sum(weights.weight(grade.requirement) for grade in grades)
    return sum(weights.weight(grade.requirement) * counted(grade, usual) for grade in grades) / whole if whole else 0.0


def counted(grade: Graded, usual: float) -> float:
    of_trade = grade.requirement.type is RequirementType.RESPONSIBILITY or weights.nameless(grade.requirement)
    return max(grade.credit, usual) if of_trade and grade.requirement.type not in PAPERS else grade.credit


def presumed(index: Index, job: JobRequirements, grades: Sequence[Graded]) -> float:
    """Who has held such a job for the years asked for has met its usual duties, whether or not a line names them."""
    held = max((nearness(title_of(w), job.title, duties(job)) for w in index.resume.work), default=0.0)
    return weights.PRESUMED * held * in_trade(index, job, grades) if held >= NEIGHBOUR_TRADE else 0.0


def met(grades: Sequence[Graded]) -> str:
    return f"{sum(grade.met for grade in grades)} of {len(grades)} met at least partly"


def best(grades: Sequence[Graded], kind: RequirementType) -> float | None:
    """The weakest must-have decides; a nice-to-have counts only when there is no must-have."""
    own = [grade for grade in grades if grade.requirement.type is kind]
    must = [grade.credit for grade in own if grade.requirement.importance is Importance.MUST]
    return sum(must) / len(must) if must else max((grade.credit for grade in own), default=None)


def title(index: Index, job: JobRequirements) -> float | None:
    if not job.title:
        return None
    held = (
        nearness(title_of(w), job.title, duties(job)) * (1.0 if n < 2 else 0.7) for n, w in enumerate(index.resume.work)
    )
    headline = nearness(index.resume.basics.label, job.title, duties(job))
    best_held = max(held, default=0.0)
    return weights.HEADLINE_SHARE * headline + (1 - weights.HEADLINE_SHARE) * max(best_held, headline * 0.8)


def experience(index: Index, job: JobRequirements, grades: Sequence[Graded]) -> float | None:
    asked = best(grades, RequirementType.EXPERIENCE_YEARS)
    if not job.title:
        return asked
    served = in_trade(index, job, grades)
    return served if asked is None else weights.TRADE_SHARE * served + (1 - weights.TRADE_SHARE) * asked


def in_trade(index: Index, job: JobRequirements, grades: Sequence[Graded]) -> float:
    """The share of the years asked for that were spent in this trade or one near it."""
    needed = max((grade.requirement.years or 0 for grade in grades), default=0) or weights.USUAL_YEARS
    same, near = (served(index, job, least) for least in (SAME_TRADE, NEIGHBOUR_TRADE))
    return min(1.0, (same + weights.NEIGHBOUR * (near - same)) / min(needed, weights.MOST_YEARS))


def served(index: Index, job: JobRequirements, least: float) -> float:
    """Years in jobs whose titles are at least so near to the posting's."""
    return years([w for w in index.resume.work if nearness(title_of(w), job.title, duties(job)) >= least], index.today)


def dated(index: Index, job: JobRequirements) -> str:
    """What the dates say."""
    if not years(index.resume.work, index.today):
        return "no dates to count"
    same, near = (served(index, job, least) for least in (SAME_TRADE, NEIGHBOUR_TRADE))
    if not near:
        return "your dates show no years in this trade or one near it"
    more = f", {near - same:.1f} in one near it" if near - same >= 0.1 else ""
    return f"your dates show {same:.1f} years in this trade{more}"


def duties(job: JobRequirements) -> str:
    return " ".join(text for requirement in job.requirements for text in (requirement.text, *requirement.terms))


def scaled(part: float | None, coverage: float, *, ideal: bool) -> float:
    """Good placement of little is worth little."""
    return (1.0 if ideal else part or 0.0) * coverage
