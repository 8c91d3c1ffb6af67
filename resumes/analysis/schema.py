"""What can be said of a résumé on its own."""

from typing import Literal

from pydantic import BaseModel, Field


class Finding(BaseModel, frozen=True):
    """Something to improve, with its place in the document."""

    path: str = Field(description="Path of the text, such as work[0].highlights[2]; empty for the whole résumé")
    kind: str = Field(description="Short stable name, such as weak_verb, no_number, first_person, gap, long_line")
    sentence: str = Field(description="What it is and what would help, in one plain sentence")
    quote: str = Field("", description="The words it is about, copied from the résumé")
    by: Literal["rules", "model"] = Field("rules", description="Who noticed it")


class SkillEvidence(BaseModel, frozen=True):
    skill: str
    paths: tuple[str, ...] = Field(description="Every place in the résumé that names it")


class Achievements(BaseModel, frozen=True):
    """Lines of work, volunteering and projects, by their paths."""

    with_number: tuple[str, ...] = Field((), description="Lines that say how many, how much, how often or by when")
    without_number: tuple[str, ...] = ()


class ResumeAnalysis(BaseModel, frozen=True):
    sections: tuple[str, ...] = Field(description="Sections that the résumé has, in JSON Resume names")
    years: float = Field(description="Years of work computed from dates; overlaps count once")
    seniority: Literal["", "intern", "entry", "mid", "senior", "manager", "executive"]
    skills: tuple[SkillEvidence, ...] = ()
    achievements: Achievements = Achievements()
    findings: tuple[Finding, ...] = ()
