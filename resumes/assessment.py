"""The analysis of a résumé as a page shows it."""

from dataclasses import dataclass

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from resumeai.said import said
from resumes.analysis.rules import analyze
from resumes.analysis.schema import Finding
from resumes.document import ResumeDocument
from resumes.naming import Named, named
from resumes.second_look.services import Noticed
from resumes.sections import BY_KEY

SENIORITY = {
    "intern": _("In training"),
    "entry": _("First years"),
    "mid": _("Experienced"),
    "senior": _("Senior"),
    "manager": _("Leads people"),
    "executive": _("Leads an organisation"),
}
SHOWN = 3


@dataclass(frozen=True)
class Shown:
    """A finding and its field."""

    finding: Finding
    where: Named


@dataclass(frozen=True)
class Proof:
    """A skill and the other places that name it; without one it only stands in the list."""

    skill: str
    places: tuple[Named, ...]


@dataclass(frozen=True)
class Assessment:
    """`years` is worked out from the dates, overlaps counted once. `measured` of the `lines` hold a number."""

    years: float
    seniority: str
    sections: tuple[str, ...]
    measured: int
    lines: int
    findings: tuple[Shown, ...]
    proven: tuple[Proof, ...]
    unproven: tuple[str, ...]
    looked: Noticed | None = None
    noticed: tuple[Shown, ...] = ()

    @property
    def first(self) -> tuple[Shown, ...]:
        return self.findings[:SHOWN]

    @property
    def further(self) -> tuple[Shown, ...]:
        return self.findings[SHOWN:]


def assess(document: ResumeDocument, looked: Noticed | None = None) -> Assessment:
    """By the built-in engine: it is quick enough to be made for each look. `looked` is what a model found besides."""
    found = analyze(document)
    proofs = [
        Proof(one.skill, tuple(named(document, path) for path in one.paths if not path.startswith("skills")))
        for one in found.skills
    ]
    return Assessment(
        years=found.years,
        seniority=gettext(SENIORITY[found.seniority]) if found.seniority in SENIORITY else "",
        sections=tuple(BY_KEY[key].label if key in BY_KEY else said(key.capitalize()) for key in found.sections),
        measured=len(found.achievements.with_number),
        lines=len(found.achievements.with_number) + len(found.achievements.without_number),
        findings=tuple(Shown(one, named(document, one.path)) for one in found.findings),
        looked=looked,
        noticed=tuple(Shown(one, named(document, one.path)) for one in looked.findings) if looked else (),
        proven=tuple(proof for proof in proofs if proof.places),
        unproven=tuple(proof.skill for proof in proofs if not proof.places),
    )
