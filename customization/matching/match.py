"""Every requirement of a posting against a résumé."""

from customization.matching.experience import match_years
from customization.matching.graded import Graded
from customization.matching.index import Index
from customization.matching.schooling import match_degree, match_language
from customization.matching.skills import match_skill
from jobs.requirements import JobRequirement, JobRequirements, RequirementType

BY_TYPE = {
    RequirementType.EDUCATION: match_degree,
    RequirementType.LANGUAGE: match_language,
}
ENGLISH = "en"


def match(index: Index, requirement: JobRequirement, title: str = "", language: str = ENGLISH) -> Graded:
    """`title` and `language` are the posting's."""
    if requirement.type is RequirementType.EXPERIENCE_YEARS:
        return match_years(index, requirement, title, language)
    return BY_TYPE.get(requirement.type, match_skill)(index, requirement, language)


def match_all(index: Index, job: JobRequirements) -> tuple[Graded, ...]:
    return tuple(match(index, requirement, job.title, job.language) for requirement in job.requirements)
