"""The numbers of the formula. `docs/ats.md` explains each; a test keeps the two equal."""

from jobs.requirements import JobRequirement, RequirementType

# Points of each term when the posting asks for everything; what it does not ask for goes to the others in proportion.
MUST = 50.0
YEARS = 12.0
TITLE = 14.0
NICE = 8.0
EDUCATION = 5.0
PLACEMENT = 7.0
WORDING = 4.0

# What a requirement of each type weighs among the must-haves or nice-to-haves.
WEIGHTS = {
    RequirementType.SKILL: 1.0,
    RequirementType.TOOL: 1.0,
    RequirementType.CERTIFICATION: 1.2,
    RequirementType.LANGUAGE: 1.0,
    RequirementType.EXPERIENCE_YEARS: 1.0,
    RequirementType.EDUCATION: 1.0,
    RequirementType.RESPONSIBILITY: 0.5,
    RequirementType.SOFT_SKILL: 0.15,
    RequirementType.OTHER: 0.2,
}
IMPLICIT = 0.5

# A must-have of these types that is missing bounds the score.
LICENCE_CAP = 54.0
LANGUAGE_CAP = 45.0

BANDS = ((75.0, "strong"), (55.0, "good"), (30.0, "partial"), (0.0, "poor"))


def weight(requirement: JobRequirement) -> float:
    return WEIGHTS[requirement.type] * (1.0 if requirement.explicit else IMPLICIT)
