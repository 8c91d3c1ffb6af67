"""The terms of the score. Each gives points out of what it can give at most."""

from collections.abc import Sequence

from customization.ats import close, core, placement, trade, weights
from customization.ats.schema import Term
from customization.matching.counting import must_haves
from customization.matching.graded import Graded
from customization.matching.index import Index
from customization.matching.titles import NEIGHBOUR_TRADE
from jobs.requirements import Importance, JobRequirements, RequirementType

PAPERS = (RequirementType.CERTIFICATION, RequirementType.LANGUAGE)
OF_THE_TRADE = (RequirementType.RESPONSIBILITY, RequirementType.SOFT_SKILL)
OWN_TERM = (RequirementType.EXPERIENCE_YEARS, RequirementType.EDUCATION)
PLACED = "met requirements named in your work, in your skills and up front"
WORDED = "met requirements named as the posting names them"


def terms(index: Index, job: JobRequirements, grades: Sequence[Graded], *, ideal: bool = False) -> tuple[Term, ...]:
    """Points add up to 100 at most. `ideal` gives full placement and wording: the most that truth allows."""
    near = close.near_lines(index, job, trade.nearest(index, job, grades))
    counted = close.eased(core.weighed(index, job, grades), near)
    must = [g for g in counted if g.requirement.importance is Importance.MUST and g.requirement.type not in OWN_TERM]
    nice = [g for g in counted if g.requirement.importance is Importance.NICE and g.requirement.type not in OWN_TERM]
    usual, asked = presumed(index, job, grades), core.named(job.title)
    coverage = share(must or nice, usual, asked)
    years = trade.experience(index, job, grades, best(grades, RequirementType.EXPERIENCE_YEARS))
    shares = {
        "Must-haves": (weights.MUST, coverage if must else None, must_haves(grades).sentence),
        "Nice-to-haves": (weights.NICE, share(nice, usual, asked) if nice else None, met(nice)),
        "Job title": (weights.TITLE, trade.title(index, job, grades), "your latest titles beside the posting's"),
        "Years of experience": (weights.YEARS, years, trade.dated(index, job)),
        "Education": (weights.EDUCATION, best(grades, RequirementType.EDUCATION), "degree level and subject"),
        "Placement": (weights.PLACEMENT, scaled(placement.placement(index, grades), coverage, ideal=ideal), PLACED),
        "Wording": (weights.WORDING, scaled(placement.wording(index, grades), coverage, ideal=ideal), WORDED),
    }
    present = {name: term for name, term in shares.items() if term[1] is not None}
    whole = sum(most for most, _, _ in present.values()) or 1.0
    return tuple(
        Term(name=name, points=round(100 * most * (part or 0) / whole, 2), most=round(100 * most / whole, 2), why=why)
        for name, (most, part, why) in present.items()
    )


def share(grades: Sequence[Graded], usual: float, asked: frozenset[str]) -> float:
    """`usual`: what a duty counts that nothing names, for a person of this trade. `asked`: the title's own tools."""
    weighed = [(core.weight(grade, asked), counted(grade, usual)) for grade in grades]
    whole = sum(weight for weight, _ in weighed)
    return sum(weight * credit for weight, credit in weighed) / whole if whole else 0.0


def counted(grade: Graded, usual: float) -> float:
    asked = grade.requirement
    of_trade = asked.type in OF_THE_TRADE or not asked.explicit or weights.nameless(asked)
    return max(grade.credit, usual) if of_trade and asked.type not in PAPERS else grade.credit


def presumed(index: Index, job: JobRequirements, grades: Sequence[Graded]) -> float:
    """Who has held such a job for the years asked for has met its usual duties, whether or not a line names them."""
    held = trade.nearest(index, job, grades)
    return weights.PRESUMED * held * trade.in_trade(index, job, grades) if held >= NEIGHBOUR_TRADE else 0.0


def met(grades: Sequence[Graded]) -> str:
    return f"{sum(grade.met for grade in grades)} of {len(grades)} met at least partly"


def best(grades: Sequence[Graded], kind: RequirementType) -> float | None:
    """The mean of the must-haves decides; a nice-to-have counts only when there is no must-have."""
    own = [grade for grade in grades if grade.requirement.type is kind]
    must = [grade.credit for grade in own if grade.requirement.importance is Importance.MUST]
    return sum(must) / len(must) if must else max((grade.credit for grade in own), default=None)


def scaled(part: float | None, coverage: float, *, ideal: bool) -> float:
    """Good placement of little is worth little."""
    return (1.0 if ideal else part or 0.0) * coverage
