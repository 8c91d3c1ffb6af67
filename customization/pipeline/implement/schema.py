"""The kept changes, carried out."""

from typing import Any

from pydantic import BaseModel, Field

from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.given import Given
from customization.pipeline.plan.schema import Choice, Plan
from resumes.document import ResumeDocument


class SectionChange(BaseModel, frozen=True):
    """One change carried out: the value that stands at `path` of the original, and what it became.

    `path` counts in the original résumé; `now` is where the text stands in the result (empty when removed).
    `sources` are paths of the original whose facts the new text uses.
    """

    change_id: str
    path: str
    now: str = ""
    before: Any = None
    after: Any = None
    sources: tuple[str, ...] = ()
    takes_in: tuple[str, ...] = ()


class FailedChange(BaseModel, frozen=True):
    change_id: str
    why: str = Field(description="One plain sentence for the person")


class ImplementationResult(BaseModel, frozen=True):
    """`origins` maps paths of the result to those of the original where the text, or its first wording, stands."""

    document: ResumeDocument
    done: tuple[SectionChange, ...] = ()
    failed: tuple[FailedChange, ...] = ()
    origins: dict[str, str] = {}


class ImplementGiven(BaseModel, frozen=True):
    given: Given
    plan: Plan
    choice: Choice
    evaluation: Evaluation | None = None
