"""The whole report."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from customization.ats import weights
from customization.ats.close import Near, near_lines
from customization.ats.faults import faults
from customization.ats.schema import AtsReport, CloseLine, Coverage, Fault, Term
from customization.ats.suggestions import suggestions
from customization.ats.support import supported_part
from customization.ats.terms import terms
from customization.ats.trade import nearest
from customization.evidence.schema import Sources
from customization.matching.graded import Graded
from customization.matching.index import Index, index
from customization.matching.match import match_all
from customization.matching.naming import asked_by
from customization.matching.periods import years
from customization.matching.schema import Status
from customization.matching.schooling import shows_language
from jobs.requirements import Importance, JobRequirements, RequirementType
from resumes.document import ResumeDocument

STUDENT = re.compile(
    r"\b(?:estudiantes? de|matriculad[oa]s? en|étudiante?s? en|inscrite?s? en|eingeschrieben|werkstudent\w*"
    r"|studierende\w*|(?:currently )?enrolled in|current student|pursuing an? (?:bachelor|master|degree))",
    re.IGNORECASE,
)
CAPS = {
    RequirementType.CERTIFICATION: (weights.LICENCE_CAP, "missing_licence"),
    RequirementType.LANGUAGE: (weights.LANGUAGE_CAP, "missing_language"),
}


def report(
    resume: ResumeDocument, job: JobRequirements, sources: Sources | None = None, today: date | None = None
) -> AtsReport:
    """With `sources`, a text that they do not support counts for nothing: no invention can raise the score."""
    counted = supported_part(resume, sources) if sources else resume
    found = index(counted, places=sources.places if sources else None, today=today)
    grades = match_all(found, job)
    earned = terms(found, job, grades)
    costs = all_faults(found, job, grades, earned)
    near = near_lines(found, job, nearest(found, job, grades))
    reached = score(earned, costs)
    return AtsReport(
        score=reached,
        band=band(reached),
        terms=earned,
        coverage=tuple(coverage(grade, near.get(grade.requirement.id)) for grade in grades),
        faults=costs,
        suggestions=suggestions(found, grades, near),
    )


def quick_score(found: Index, job: JobRequirements) -> float:
    """The score alone, for measuring many variants."""
    grades = match_all(found, job)
    earned = terms(found, job, grades)
    return score(earned, all_faults(found, job, grades, earned))


def ceiling(found: Index, job: JobRequirements) -> float:
    """The most that truth allows: what is proved is placed and worded best, no fault is left but missing proof."""
    grades = match_all(found, job)
    best = terms(found, job, grades, ideal=True)
    return max(score(best, caps(total(best, ()), grades, further_bounds(found, job))), quick_score(found, job))


def all_faults(
    found: Index, job: JobRequirements, grades: Sequence[Graded], earned: Sequence[Term]
) -> tuple[Fault, ...]:
    costs = (*faults(found), *over_qualified(found, job))
    return (*costs, *caps(total(earned, costs), grades, further_bounds(found, job)))


def over_qualified(found: Index, job: JobRequirements) -> Iterator[Fault]:
    most, points = weights.OVER.get(job.seniority, (99.0, 0.0))
    held = years(found.resume.work, found.today)
    if held > most:
        yield Fault(
            kind="over_qualified", sentence=f"The post is for beginners; you show {held:.0f} years.", points=points
        )


def for_students(job: JobRequirements) -> bool:
    """Whatever its title is: a must-have of the posting is to be a student."""
    return any(
        STUDENT.search(one.text)
        for one in job.requirements
        if one.importance is Importance.MUST and one.type is not RequirementType.SOFT_SKILL
    )


def further_bounds(found: Index, job: JobRequirements) -> list[tuple[float, str, str]]:
    return [*student_bound(found, job), *language_bound(found, job)]


def student_bound(found: Index, job: JobRequirements) -> list[tuple[float, str, str]]:
    """Who has years of work behind them is not the student that is looked for."""
    past = years(found.resume.work, found.today) > weights.OVER["intern"][0]
    return [(weights.STUDENT_CAP, "not_a_student", "To be a student")] if past and for_students(job) else []


def language_bound(found: Index, job: JobRequirements) -> list[tuple[float, str, str]]:
    """Work that is advertised in German is done in German, whether or not the posting says so."""
    unread = job.language != "en" and not shows_language(found, job.language)
    return [(weights.LANGUAGE_CAP, "posting_language", "The language of the posting")] if unread else []


def caps(
    reached: float, grades: Sequence[Graded], further: Sequence[tuple[float, str, str]] = (), language: str = "en"
) -> tuple[Fault, ...]:
    """The lowest bound that a missing licence or language sets, or one of the further ones.

    A paper that no name is known for ("relevant certifications") bounds nothing.
    """
    bounds = [*further]
    bounds += [
        (*CAPS[grade.requirement.type], grade.requirement.text)
        for grade in grades
        if grade.requirement.type in CAPS
        and grade.requirement.importance is Importance.MUST
        and grade.requirement.explicit
        and grade.match.status is Status.MISSING
        and asked_by(grade.requirement, language).concepts
    ]
    if not bounds or reached <= min(bounds)[0]:
        return ()
    bound, kind, text = min(bounds)
    sentence = f"“{text}” is asked for and missing: without it the score ends at {bound:.0f}."
    return (Fault(kind=kind, sentence=sentence, points=round(reached - bound, 2)),)


def score(earned: Sequence[Term], costs: Sequence[Fault]) -> float:
    return round(total(earned, costs), 1)


def total(earned: Sequence[Term], costs: Sequence[Fault]) -> float:
    """Exact to the points of the terms: a bound that was set from a rounded sum would end a step below itself."""
    points = sum(term.points for term in earned) - sum(fault.points for fault in costs)
    return round(min(100.0, max(0.0, points)), 2)


def band(reached: float) -> str:
    return next(name for least, name in weights.BANDS if reached >= least)


def coverage(grade: Graded, near: Near | None) -> Coverage:
    close = near if near and near.counts > grade.credit else None
    return Coverage(
        requirement_id=grade.requirement.id,
        text=grade.requirement.text,
        importance=grade.requirement.importance,
        status=grade.match.status,
        evidence=grade.match.evidence,
        close=CloseLine(path=close.line.path, quote=close.line.text, counts=round(close.counts, 2)) if close else None,
    )
