"""How the résumé meets the posting."""

from enum import StrEnum

from pydantic import BaseModel, Field

from customization.evidence.schema import Support


class Status(StrEnum):
    MET = "met"
    PARTLY = "partly"
    MISSING = "missing"


class RequirementMatch(BaseModel, frozen=True):
    requirement_id: str
    status: Status
    evidence: tuple[Support, ...] = ()
    why: str = Field("", description="One plain sentence: what meets it, or what is missing")


class Question(BaseModel, frozen=True):
    """One short question whose answer could become evidence."""

    id: str
    text: str
    requirement_id: str = ""
    path: str = Field("", description="Entry that the question is about, such as work[0]")


class Evaluation(BaseModel, frozen=True):
    """`score` and `ceiling` are 0 to 100: today, and the most that truth allows."""

    matches: tuple[RequirementMatch, ...]
    strengths: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    score: float
    ceiling: float
    advice: str = Field("", description="Plain words on whether applying makes sense, and what to do first")

    def match(self, requirement_id: str) -> RequirementMatch:
        """Raises KeyError for an unknown id."""
        for match in self.matches:
            if match.requirement_id == requirement_id:
                return match
        raise KeyError(requirement_id)
