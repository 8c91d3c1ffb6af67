"""One requirement against one résumé."""

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
