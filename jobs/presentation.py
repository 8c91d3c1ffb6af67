"""A posting as the pages show it: requirements in groups, and its text with their quotes marked."""

from dataclasses import dataclass
from itertools import pairwise

from jobs.requirements import Importance, JobRequirement, JobRequirements, RequirementType

TYPE_NAMES = {
    RequirementType.EXPERIENCE_YEARS: "Experience",
    RequirementType.SKILL: "Skills",
    RequirementType.TOOL: "Tools",
    RequirementType.EDUCATION: "Education",
    RequirementType.CERTIFICATION: "Certificates and licences",
    RequirementType.LANGUAGE: "Languages",
    RequirementType.SOFT_SKILL: "Ways of working",
    RequirementType.RESPONSIBILITY: "What you would do",
    RequirementType.OTHER: "Other conditions",
}
SINGLE_NAMES = {
    RequirementType.SKILL: "Skill",
    RequirementType.TOOL: "Tool",
    RequirementType.EXPERIENCE_YEARS: "Experience",
    RequirementType.EDUCATION: "Education",
    RequirementType.CERTIFICATION: "Certificate or licence",
    RequirementType.LANGUAGE: "Language",
    RequirementType.SOFT_SKILL: "Way of working",
    RequirementType.RESPONSIBILITY: "Task",
    RequirementType.OTHER: "Other condition",
}
IMPORTANCE_NAMES = {Importance.MUST: "Must have", Importance.NICE: "Nice to have"}


@dataclass(frozen=True)
class Group:
    label: str
    requirements: tuple[JobRequirement, ...]


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
        Weight(importance, other, IMPORTANCE_NAMES[importance], IMPORTANCE_NAMES[other].lower(), groups)
        for importance, other in ((Importance.MUST, Importance.NICE), (Importance.NICE, Importance.MUST))
        if (groups := grouped(requirements, importance))
    )


def grouped(requirements: JobRequirements, importance: Importance) -> tuple[Group, ...]:
    found = (
        Group(
            label,
            tuple(each for each in requirements.requirements if each.type == kind and each.importance == importance),
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
