"""A posting as the pages show it: requirements in groups, and its text with their quotes marked."""

from dataclasses import dataclass
from itertools import pairwise

from django.utils.translation import gettext_lazy as _

from jobs.requirements import Importance, JobRequirement, JobRequirements, RequirementType

TYPE_NAMES = {
    RequirementType.EXPERIENCE_YEARS: _("Experience"),
    RequirementType.SKILL: _("Skills"),
    RequirementType.TOOL: _("Tools"),
    RequirementType.EDUCATION: _("Education"),
    RequirementType.CERTIFICATION: _("Certificates and licences"),
    RequirementType.LANGUAGE: _("Languages"),
    RequirementType.SOFT_SKILL: _("Ways of working"),
    RequirementType.RESPONSIBILITY: _("What you would do"),
    RequirementType.OTHER: _("Other conditions"),
}
SINGLE_NAMES = {
    RequirementType.SKILL: _("Skill"),
    RequirementType.TOOL: _("Tool"),
    RequirementType.EXPERIENCE_YEARS: _("Experience"),
    RequirementType.EDUCATION: _("Education"),
    RequirementType.CERTIFICATION: _("Certificate or licence"),
    RequirementType.LANGUAGE: _("Language"),
    RequirementType.SOFT_SKILL: _("Way of working"),
    RequirementType.RESPONSIBILITY: _("Task"),
    RequirementType.OTHER: _("Other condition"),
}
WEIGHT_NAMES = {Importance.MUST: _("must have"), Importance.NICE: _("nice to have")}
IMPORTANCE_NAMES = {Importance.MUST: _("Must have"), Importance.NICE: _("Nice to have")}


@dataclass(frozen=True)
class Group:
    """`folded`: what one would do all day is in the posting, and no list to tick off."""

    label: str
    requirements: tuple[JobRequirement, ...]
    folded: bool = False


@dataclass(frozen=True)
class Weight:
    """All of one importance; `other` is what a button may change it to."""

    importance: Importance
    other: Importance
    label: str
    other_label: str
    groups: tuple[Group, ...]

    @property
    def arrow(self) -> str:
        return "↓" if self.importance == Importance.MUST else "↑"

    @property
    def count(self) -> int:
        """What the posting itself says; what only follows from it is counted apart."""
        return sum(one.explicit for group in self.groups for one in group.requirements)

    @property
    def implied(self) -> int:
        return sum(not one.explicit for group in self.groups for one in group.requirements)


@dataclass(frozen=True)
class Stretch:
    """A run of the posting's text. `ids` are the requirements that quote it; the first of them starts here."""

    text: str
    ids: tuple[str, ...] = ()
    nice: bool = False
    anchor: str = ""


def weights(requirements: JobRequirements) -> tuple[Weight, ...]:
    return tuple(
        Weight(importance, other, str(IMPORTANCE_NAMES[importance]), str(WEIGHT_NAMES[other]), groups)
        for importance, other in ((Importance.MUST, Importance.NICE), (Importance.NICE, Importance.MUST))
        if (groups := grouped(requirements, importance))
    )


def grouped(requirements: JobRequirements, importance: Importance) -> tuple[Group, ...]:
    found = (
        Group(
            str(label),
            tuple(each for each in requirements.requirements if each.type == kind and each.importance == importance),
            folded=kind == RequirementType.RESPONSIBILITY,
        )
        for kind, label in TYPE_NAMES.items()
    )
    return tuple(group for group in found if group.requirements)


def stretches(requirements: JobRequirements) -> tuple[Stretch, ...]:
    """The whole text in order, cut where a quote begins or ends. Quotes may overlap."""
    text = requirements.text
    quoted = [each for each in requirements.requirements if 0 <= each.start < each.end <= len(text)]
    edges = sorted({0, len(text), *(each.start for each in quoted), *(each.end for each in quoted)})
    anchored: set[str] = set()
    cut = []
    for start, end in pairwise(edges):
        over = [each for each in quoted if each.start <= start and end <= each.end]
        fresh = next((each.id for each in over if each.id not in anchored), "")
        anchored.add(fresh)
        nice = bool(over) and all(each.importance == Importance.NICE for each in over)
        cut.append(Stretch(text[start:end], tuple(each.id for each in over), nice, fresh))
    return tuple(cut)
