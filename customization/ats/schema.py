"""A score with its receipt."""

from typing import Literal

from pydantic import BaseModel, Field

from customization.evidence.schema import Support
from customization.matching.schema import Status


class Term(BaseModel, frozen=True):
    """One line of the receipt: `points` out of `most`."""

    name: str
    points: float
    most: float
    why: str = ""


class CloseLine(BaseModel, frozen=True):
    """A line near in meaning to what nothing names. It proves nothing; `counts` of 1 is what it adds in the score."""

    path: str
    quote: str
    counts: float


class Coverage(BaseModel, frozen=True):
    """One requirement, how it is met, and by which words."""

    requirement_id: str
    text: str
    importance: str
    status: Status
    evidence: tuple[Support, ...] = ()
    close: CloseLine | None = None


class Fault(BaseModel, frozen=True):
    """Something that parsers choke on or readers skip."""

    kind: str
    sentence: str
    path: str = ""
    points: float = Field(0, description="Points it costs")


class Suggestion(BaseModel, frozen=True):
    sentence: str
    path: str = ""
    requirement_id: str = ""


class AtsReport(BaseModel, frozen=True):
    """`score` is 0 to 100 and equals the sum of the terms, minus what the faults cost, within those bounds."""

    score: float
    band: Literal["strong", "good", "partial", "poor"]
    terms: tuple[Term, ...]
    coverage: tuple[Coverage, ...] = ()
    faults: tuple[Fault, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


class BeforeAndAfter(BaseModel, frozen=True):
    """The score of the original and of the tailored résumé for the same posting."""

    before: AtsReport
    after: AtsReport
