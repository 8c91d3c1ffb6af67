"""How the résumé meets the posting."""

from pydantic import BaseModel, Field

from customization.matching.schema import RequirementMatch


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
