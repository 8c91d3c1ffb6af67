"""A line of work that comes near to a requirement in meaning: it counts a part, and proves nothing.

Status, evidence, questions and advice do not know of it. English only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from customization.ats import weights
from customization.matching.graded import Graded
from customization.matching.index import Index, Passage
from customization.matching.meaning.closeness import closeness
from jobs.requirements import JobRequirements, RequirementType

ENGLISH = "en"
# Papers, languages, degrees and years are there or not.
HARD = (
    RequirementType.EXPERIENCE_YEARS,
    RequirementType.EDUCATION,
    RequirementType.LANGUAGE,
    RequirementType.CERTIFICATION,
)


@dataclass(frozen=True)
class Near:
    """The nearest line and what it counts, 0 to weights.CLOSE."""

    line: Passage
    counts: float


def near_lines(index: Index, job: JobRequirements, held: float) -> dict[str, Near]:
    """By the id of each requirement that a line of work, a project or a voluntary post comes near to.

    `held`: how near the nearest job held is to the posting; what a stranger to the trade wrote counts nothing.
    """
    lines = [passage for passage in index.passages if passage.path in index.done]
    if not lines or index.language != ENGLISH or job.language != ENGLISH:
        return {}
    asked = [requirement for requirement in job.requirements if requirement.type not in HARD]
    texts = tuple(requirement.text for requirement in asked)
    columns = zip(*(closeness(line.text, texts) for line in lines), strict=True)
    found = (
        (requirement.id, Near(lines[column.index(most)], counted(most, held)))
        for requirement, column in zip(asked, columns, strict=False)
        if (most := max(column)) > weights.CLOSE_FROM
    )
    return {requirement_id: near for requirement_id, near in found if near.counts}


def counted(closest: float, held: float) -> float:
    part = (closest - weights.CLOSE_FROM) / (weights.CLOSE_TO - weights.CLOSE_FROM)
    return weights.CLOSE * min(1.0, part) * min(1.0, held / weights.CLOSE_TRADE)


def eased(grades: Sequence[Graded], near: dict[str, Near]) -> tuple[Graded, ...]:
    """The match of each stays as it is: only what it counts may rise."""
    return tuple(
        replace(grade, credit=near[grade.requirement.id].counts) if counts_more(grade, near) else grade
        for grade in grades
    )


def counts_more(grade: Graded, near: dict[str, Near]) -> bool:
    return grade.requirement.id in near and near[grade.requirement.id].counts > grade.credit
