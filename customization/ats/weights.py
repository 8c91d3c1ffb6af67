"""The numbers of the formula. `docs/ats.md` explains each; a test keeps the two equal."""

from jobs.requirements import JobRequirement, RequirementType

# Points of each term when the posting asks for everything; what it does not ask for goes to the others in proportion.
MUST = 54.0
YEARS = 20.0
TITLE = 8.0
NICE = 5.0
EDUCATION = 4.0
PLACEMENT = 6.0
WORDING = 3.0

# What the headline alone counts within the title.
HEADLINE_SHARE = 0.15

# Years in the same or a neighbouring trade, beside the years that the posting's own words ask for.
TRADE_SHARE = 0.7
USUAL_YEARS = 3.0
MOST_YEARS = 10.0

# What a requirement of each type weighs among the must-haves or nice-to-haves.
WEIGHTS = {
    RequirementType.SKILL: 1.0,
    RequirementType.TOOL: 1.0,
    RequirementType.CERTIFICATION: 1.2,
    RequirementType.LANGUAGE: 1.0,
    RequirementType.EXPERIENCE_YEARS: 1.0,
    RequirementType.EDUCATION: 1.0,
    RequirementType.RESPONSIBILITY: 0.35,
    RequirementType.SOFT_SKILL: 0.1,
    RequirementType.OTHER: 0.1,
}
IMPLICIT = 0.4

# A must-have of these types that is missing bounds the score.
LICENCE_CAP = 54.0
LANGUAGE_CAP = 45.0

# Far more experience than an internship or a first job asks for: (years from which, points).
OVER = {"intern": (3.0, 25.0), "entry": (8.0, 8.0)}

BANDS = ((75.0, "strong"), (55.0, "good"), (30.0, "partial"), (0.0, "poor"))


def weight(requirement: JobRequirement) -> float:
    return WEIGHTS[requirement.type] * (1.0 if requirement.explicit else IMPLICIT)
