"""A posting as typed data."""

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, Field


class RequirementType(StrEnum):
    SKILL = "skill"
    TOOL = "tool"
    EXPERIENCE_YEARS = "experience_years"
    EDUCATION = "education"
    CERTIFICATION = "certification"
    LANGUAGE = "language"
    SOFT_SKILL = "soft_skill"
    RESPONSIBILITY = "responsibility"
    OTHER = "other"


class Importance(StrEnum):
    MUST = "must"
    NICE = "nice"


class JobRequirement(BaseModel, frozen=True):
    id: str = Field(description="Stable within the posting: r1, r2 …")
    text: str = Field(description="The requirement in one short line")
    terms: tuple[str, ...] = Field((), description="Normal names; any one of them names the requirement")
    type: RequirementType
    importance: Importance = Importance.MUST
    explicit: bool = Field(True, description="False when the posting does not say it but it follows from what it says")
    reason: str = Field("", description="Why an implicit requirement follows")
    years: float | None = Field(None, description="Least number of years, for experience_years")
    quote: str = Field("", description="Words of the posting, verbatim")
    start: int = Field(-1, description="Offset of the quote in the posting's text; -1 when unknown")
    end: int = -1
    by_hand: bool = Field(False, description="The person wrote or changed it; no later reading replaces it")


type RequirementsList = tuple[JobRequirement, ...]
"""In the order of the posting, what follows unsaid last; ids are unique within one list."""


class Pay(BaseModel, frozen=True):
    text: str = ""
    min: float | None = None
    max: float | None = None
    currency: str = ""
    period: str = ""


class PostingNotice(BaseModel, frozen=True):
    """Something a person should know: hidden text, instructions to software, an expired posting."""

    kind: Literal["hidden_text", "instruction", "expired", "short", "other"]
    sentence: str
    found: str = ""


class JobRequirements(BaseModel, frozen=True):
    """Empty text means that the posting does not say. Offsets of requirements count in `text`."""

    title: str = ""
    company: str = ""
    location: str = ""
    remote: bool | None = None
    employment: str = ""
    seniority: Literal["", "intern", "entry", "mid", "senior", "manager", "executive"] = ""
    pay: Pay = Pay()
    language: str = Field("en", description="ISO 639-1 code of the posting's language")
    text: str = ""
    requirements: RequirementsList = ()
    removed: RequirementsList = Field((), description="Taken out by the person; no later reading brings them back")
    notices: tuple[PostingNotice, ...] = ()

    def requirement(self, requirement_id: str) -> JobRequirement:
        """Raises KeyError for an unknown id."""
        for requirement in self.requirements:
            if requirement.id == requirement_id:
                return requirement
        raise KeyError(requirement_id)


class PostingText(BaseModel, frozen=True):
    """A posting as read from a page or a paste, before its requirements are understood."""

    text: str
    title: str = ""
    company: str = ""
    location: str = ""
    remote: bool | None = None
    employment: str = ""
    pay: Pay = Pay()
    posted: str = ""
    url: str = ""
    notices: tuple[PostingNotice, ...] = ()


class UnreadablePosting(ValueError):
    """The message is one sentence for the person: what is wrong and what to do."""
