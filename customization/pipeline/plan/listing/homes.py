"""The group of the skills list in which a reader would look for a skill."""

import re

from customization.pipeline.plan.listing.families import family_of, members
from customization.pipeline.plan.looking.desk import Desk, Wanted
from jobs import vocabulary
from resumes.document import Skill

# A heading of general words alone: "Other", "Technical Skills", "Tools"; not "Web Technologies".
GENERAL = re.compile(
    r"^(?:(?:other|further|additional|general|technical|professional|core|key|main|and|&)\s*)*"
    r"(?:skills?|tools?|technologies|competenc\w+|expertise|areas of expertise)?$",
    re.IGNORECASE,
)
MOSTLY = 0.5


def group_for(desk: Desk, wanted: Wanted) -> int | None:
    """The only list, the group of the same kin or family, or a list of general skills."""
    skills = desk.given.resume.skills
    if len(skills) == 1 and skills[0].keywords:
        return 0
    for nearness in (kinship, kindred):
        best = max(range(len(skills)), key=lambda number: nearness(skills[number], wanted), default=None)
        if best is not None and nearness(skills[best], wanted) >= MOSTLY:
            return best
    return next((n for n, group in enumerate(skills) if group.keywords and GENERAL.match(group.name.strip())), None)


def kinship(group: Skill, wanted: Wanted) -> float:
    """What the group's heading and members have in common with the concept, by what they imply."""
    if not group.keywords:
        return 0.0
    family = vocabulary.implied_by(wanted.concept.id) | {wanted.concept.id}
    heading = {mention.concept.id for mention in vocabulary.mentions(group.name)}
    if heading & family:
        return 3.0
    named = [mention.concept for word in group.keywords for mention in vocabulary.mentions(word)]
    near = sum(bool(family & (vocabulary.implied_by(one.id) | {one.id})) for one in named)
    return near / len(named) if named else 0.0


def kindred(group: Skill, wanted: Wanted) -> float:
    """How many of the members that have a family are of the concept's own."""
    own = members().get(wanted.concept.id)
    found = [family for word in group.keywords if (family := family_of(word))]
    return found.count(own) / len(found) if own and found else 0.0
