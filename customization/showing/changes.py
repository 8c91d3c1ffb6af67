"""Proposed changes as pages show them: each in words, with the entry that it is in, by section."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from customization.diff.schema import Piece
from customization.diff.words import pieces
from customization.models import Run
from customization.pipeline.given import Given
from customization.pipeline.plan.schema import Change, Choice, Plan
from resumes.document import ResumeDocument

SECTIONS = {
    "basics": _("Headline and summary"),
    "work": _("Experience"),
    "education": _("Education"),
    "skills": _("Skills"),
    "projects": _("Projects"),
    "volunteer": _("Volunteering"),
    "certificates": _("Certificates"),
    "languages": _("Languages"),
    "awards": _("Awards"),
    "publications": _("Publications"),
    "interests": _("Interests"),
    "references": _("References"),
    "sections": _("Other sections"),
}


@dataclass(frozen=True)
class ShownChange:
    change: Change
    before: str
    after: str
    pieces: tuple[Piece, ...]
    where: str
    serves: tuple[str, ...]
    kept: bool = True
    edit: str = ""

    @property
    def editable(self) -> bool:
        return isinstance(self.change.after, str)

    @property
    def order(self) -> list[tuple[str, bool]]:
        """For a new order: each item, and whether it stands further up than before."""
        if self.change.op != "reorder":
            return []
        old = [words(item) for item in self.change.before]
        new = [words(item) for item in self.change.after]
        return [(item, item in old and at < old.index(item)) for at, item in enumerate(new)]


@dataclass(frozen=True)
class Group:
    """The changes of one section; those of order and form only are folded away."""

    title: str
    changes: list[ShownChange]
    minor: list[ShownChange]

    @property
    def all(self) -> list[ShownChange]:
        return [*self.changes, *self.minor]

    @property
    def ids(self) -> list[str]:
        return [shown.change.id for shown in self.all]

    @property
    def kept(self) -> int:
        return sum(shown.kept for shown in self.all)


def grouped(run: Run, plan: Plan) -> list[Group]:
    """Changes by section, the section with the most to gain first."""
    groups: dict[str, Group] = {}
    for change in plan.changes:
        title = str(SECTIONS.get(re.split(r"[.\[]", change.path)[0], _("Other")))
        group = groups.setdefault(title, Group(title, [], []))
        (group.minor if change.minor else group.changes).append(shown(run.given, change, run.choice))
    return list(groups.values())


def shown(given: Given, change: Change, choice: Choice | None = None) -> ShownChange:
    """With an earlier choice, what was kept and written then."""
    resume, job = given.resume, given.job
    before, after = words(change.before), words(change.after)
    known = {requirement.id: requirement.text for requirement in job.requirements}
    serves = tuple(known[number] for number in change.requirement_ids if number in known)
    kept = choice is None or change.id in choice.kept
    edit = choice.edits.get(change.id, "") if choice else ""
    return ShownChange(change, before, after, pieces(before, after), where(resume, change.path), serves, kept, edit)


def words(value: Any) -> str:
    """Any JSON value of a résumé in words."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return " · ".join(filter(None, (words(inner) for inner in value.values())))
    if isinstance(value, Iterable):
        texts = [words(inner) for inner in value]
        return (", " if all(len(text) < 60 for text in texts) else "\n").join(filter(None, texts))
    return "" if value is None else str(value)


def where(resume: ResumeDocument, path: str) -> str:
    """The entry that a path is in, by the names that the person knows: "Senior Nurse, City Hospital"."""
    found = re.match(r"(\w+)\[(\d+)\]", path)
    if not found:
        return ""
    entries = getattr(resume, found[1], [])
    if int(found[2]) >= len(entries):
        return ""
    entry = entries[int(found[2])]
    names = ("position", "study_type", "name", "title", "organization", "institution", "language")
    return ", ".join(text for name in names if (text := getattr(entry, name, "")))
