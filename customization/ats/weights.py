"""The numbers of the formula. `docs/ats.md` explains each; a test keeps the two equal."""

from customization.matching.naming import asked_by
from jobs.requirements import JobRequirement, RequirementType

# Points of each term when the posting asks for everything; what it does not ask for goes to the others in proportion.
MUST = 50.0
TITLE = 18.0
YEARS = 15.0
NICE = 4.0
EDUCATION = 4.0
PLACEMENT = 6.0
WORDING = 3.0

# Within the title: the headline's share; a title older than the two newest jobs; a headline that no job held bears out;
# work as a learner; for a beginner's post, the schooling that it asks for.
HEADLINE_SHARE = 0.1
OLD_TITLE = 0.8
HEADLINE_ALONE = 0.8
LEARNER = 0.4
SCHOOLED = 0.9

# Years in the same or a neighbouring trade, beside the years that the posting's own words ask for. Jobs as near as
# FULL_YEAR count in full. Jobs of the trade without dates count UNDATED of the years.
TRADE_SHARE = 0.7
FULL_YEAR = 0.85
UNDATED = 0.6
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
    RequirementType.RESPONSIBILITY: 0.25,
    RequirementType.SOFT_SKILL: 0.1,
    RequirementType.OTHER: 0.1,
}
IMPLICIT = 0.4
# Prose that names nothing known (conditions, the firm's own words): hardly anything a document could prove.
NAMELESS = 0.1
NAMELESS_SKILL = 0.3

# What a duty or habit counts that no line names, when the person held the same job for the years asked for.
PRESUMED = 0.6

# A tool that the posting's title names: its weight, and what it counts when no line of work shows it.
CORE = 2.0
CORE_LISTED = 0.5
# What a job of the trade counts where nothing shows the tools of the title.
CORE_LACKING = 0.5

# Purposes that a trade lives by (`jobs/data/purposes.csv`): so many are all, so few say nothing; what one counts that
# only a list names; how much nearer a near trade comes with all of them.
MOST_STAPLES = 6
FEWEST_STAPLES = 3
STAPLE_LISTED = 0.5
STAPLE_LIFT = 0.5

# A line of work near in meaning to what nothing names: what it counts at most, the closeness from and up to which, and
# the nearness of the trade from which on it counts in full.
CLOSE = 0.4
CLOSE_FROM, CLOSE_TO = 0.5, 0.8
CLOSE_TRADE = 0.5

# A must-have of these types that is missing bounds the score.
LICENCE_CAP = 50.0
LANGUAGE_CAP = 28.0

OF_WORDS = (RequirementType.RESPONSIBILITY, RequirementType.SOFT_SKILL, RequirementType.OTHER)

# Far more experience than an internship or a first job asks for: (years from which, points).
STUDENT_CAP = 25.0
OVER = {"intern": (3.0, 25.0), "entry": (8.0, 15.0)}

BANDS = ((75.0, "strong"), (55.0, "good"), (30.0, "partial"), (0.0, "poor"))


def weight(requirement: JobRequirement) -> float:
    full = WEIGHTS[requirement.type] * (1.0 if requirement.explicit else IMPLICIT)
    return (
        min(full, full * NAMELESS_SKILL if requirement.type is RequirementType.SKILL else NAMELESS)
        if nameless(requirement)
        else full
    )


def nameless(requirement: JobRequirement) -> bool:
    """Whether no skill, tool or paper is named that a résumé could name too."""
    return requirement.type in (RequirementType.SKILL, *OF_WORDS) and not asked_by(requirement).concepts
