"""Claims, what supports them, and the verdicts. Deterministic: no model is asked."""

from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, Field

from resumes.document import Place, ResumeDocument


class Answer(BaseModel, frozen=True):
    """The person's own word. `denied` is a "no": remembered, never asked again, never claimed."""

    id: str
    question: str = ""
    text: str = ""
    path: str = Field("", description="Entry that the answer is about, such as work[0]; empty: the person as a whole")
    denied: bool = False
    given_on: date | None = None


class Sources(BaseModel, frozen=True):
    """All that may prove a claim: the résumé being tailored, the person's other versions, their answers."""

    resume: ResumeDocument
    others: tuple[ResumeDocument, ...] = ()
    answers: tuple[Answer, ...] = ()
    places: dict[str, Place] = {}


class ClaimKind(StrEnum):
    EMPLOYER = "employer"
    TITLE = "title"
    DATES = "dates"
    DEGREE = "degree"
    INSTITUTION = "institution"
    CERTIFICATE = "certificate"
    AWARD = "award"
    NUMBER = "number"
    SKILL = "skill"
    LANGUAGE = "language"
    NAME = "name"
    DUTY = "duty"
    INDUSTRY = "industry"
    SCOPE = "scope"
    CAUSE = "cause"
    SUPERLATIVE = "superlative"


class Verdict(StrEnum):
    SUPPORTED = "supported"
    FLAGGED = "flagged"
    BLOCKED = "blocked"


class Support(BaseModel, frozen=True):
    """Words that prove a claim. `how` says how: the same words, another name, a computed value, the user's answer."""

    path: str
    quote: str
    place: Place | None = None
    how: Literal["same", "alias", "form", "implied", "computed", "answer"] = "same"


class Claim(BaseModel, frozen=True):
    text: str
    kind: ClaimKind
    verdict: Verdict
    support: tuple[Support, ...] = ()
    why: str = ""


class LineEvidence(BaseModel, frozen=True):
    """One changed text. `before` is None for an added line. The verdict is the worst of its claims."""

    path: str
    before: str | None
    after: str
    verdict: Verdict
    claims: tuple[Claim, ...] = ()


class Contradiction(BaseModel, frozen=True):
    """Two sources of the person that disagree about one entry: this résumé, and another version or an answer."""

    kind: ClaimKind
    here: Support
    there: Support


class EvidenceReport(BaseModel, frozen=True):
    """One entry per text of the result that is not word for word in the source, and where the sources disagree."""

    lines: tuple[LineEvidence, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    def with_verdict(self, verdict: Verdict) -> tuple[LineEvidence, ...]:
        return tuple(line for line in self.lines if line.verdict == verdict)
