"""The result after the check: what stands, what was put back, what got better."""

from typing import Any

from pydantic import BaseModel, Field

from customization.evidence.schema import EvidenceReport
from customization.pipeline.given import Given
from customization.pipeline.implement.schema import ImplementationResult, SectionChange
from customization.pipeline.plan.schema import Choice, Plan
from resumes.document import ResumeDocument


class PutBack(BaseModel, frozen=True):
    """A change that the evidence refused; the original words stand again."""

    change_id: str
    path: str
    refused: Any
    why: str = Field(description="Which claim had no source, in one plain sentence")


class Doubt(BaseModel, frozen=True):
    """A wording without a source, for the person to decide on: put back already, or standing as their own word."""

    change_id: str
    path: str
    before: str = ""
    after: str
    why: str
    softer: str = Field("", description="Words that the source supports; empty where there are none")
    stands: bool = False


class Preserved(BaseModel, frozen=True):
    """One thing that tailoring must not lose: sections, employers, titles, dates, education, contact data."""

    what: str
    kept: bool
    detail: str = ""


class VerificationResult(BaseModel, frozen=True):
    document: ResumeDocument
    evidence: EvidenceReport
    put_back: tuple[PutBack, ...] = ()
    doubts: tuple[Doubt, ...] = Field((), description="Texts put back or standing by the person's word, both wordings")
    preserved: tuple[Preserved, ...] = ()
    score_before: float
    score_after: float
    remarks: tuple[str, ...] = ()
    done: tuple[SectionChange, ...] = Field((), description="The changes that stand")
    origins: dict[str, str] = Field({}, description="Path in the result → path in the original")


class VerifyGiven(BaseModel, frozen=True):
    """`choice` tells the person's own wordings from those of an engine."""

    given: Given
    plan: Plan
    implementation: ImplementationResult
    choice: Choice = Choice()
