"""A match with the share of the requirement that it meets."""

from dataclasses import dataclass

from customization.evidence.schema import Support
from customization.matching.schema import RequirementMatch, Status
from jobs.requirements import JobRequirement

ENOUGH = 0.75
SOME = 0.25
MOST_SUPPORTS = 4


@dataclass(frozen=True)
class Graded:
    """`credit` is 0 to 1; the status of the match follows from it."""

    requirement: JobRequirement
    credit: float
    match: RequirementMatch

    @property
    def met(self) -> bool:
        return self.match.status is not Status.MISSING


def graded(requirement: JobRequirement, credit: float, supports: tuple[Support, ...], why: str) -> Graded:
    status = Status.MET if credit >= ENOUGH else Status.PARTLY if credit >= SOME else Status.MISSING
    evidence = supports[:MOST_SUPPORTS] if status is not Status.MISSING else ()
    match = RequirementMatch(requirement_id=requirement.id, status=status, evidence=evidence, why=why)
    return Graded(requirement, credit, match)
