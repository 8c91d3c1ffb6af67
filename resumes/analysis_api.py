"""/api/analysis: what can be said of a résumé on its own, for its owner."""

import uuid
from typing import Literal, Self

from django.http import HttpRequest
from ninja import Router, Status
from ninja.errors import HttpError
from pydantic import BaseModel, ConfigDict, Field, model_validator

from resumeai.ai.configured import available
from resumeai.ai.errors import NO_KEY
from resumeai.doors.throttle import Throttle
from resumeai.http import BUILT_IN_NAME
from resumes.analysis.rules import analyze
from resumes.analysis.schema import ResumeAnalysis
from resumes.api import DOCUMENT, GivenDocument, owned
from resumes.document import ResumeDocument
from resumes.models import Resume
from resumes.second_look.services import look_again, noticed

analysis = Router(tags=["resumes"])


class Subject(BaseModel):
    """`resume_id` or `document`, one of the two. A model looks at a kept résumé only."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"resume_id": "5f0c5a4e-0f6c-4c55-9a55-6d5c3f1f8d10"}, {"document": DOCUMENT}]}
    )
    resume_id: uuid.UUID | None = None
    document: GivenDocument | None = Field(None, description="JSON Resume; it is not kept")
    engine: Literal["", "builtin", "model"] = Field(
        "", description="Empty: what is known now, with what a model has noticed before. model: it looks once more"
    )

    @model_validator(mode="after")
    def one(self) -> Self:
        if (self.resume_id is None) == (self.document is None):
            raise ValueError("give resume_id or document")
        if self.engine == "model" and self.resume_id is None:
            raise ValueError("a model looks at a kept résumé: give resume_id")
        return self


class AnalysisOut(ResumeAnalysis, frozen=True):
    """`made_by` names the model too, when some of the findings are its own."""

    made_by: str = BUILT_IN_NAME


class LookOut(BaseModel):
    """The task at work: ask for the analysis again once it is done."""

    task_id: uuid.UUID
    state: str


@analysis.post("/resume", response={200: AnalysisOut, 202: LookOut}, throttle=[Throttle("60/m")])
def analyze_resume(request: HttpRequest, body: Subject) -> AnalysisOut | Status[LookOut]:
    """Years, seniority, sections, skills with their proofs, and findings with their places.

    With `engine: model` the look of a model begins and its task is answered; nothing else is kept.
    """
    if body.resume_id is None:
        return AnalysisOut(**analyze(body.document or ResumeDocument()).model_dump())
    resume = owned(request, body.resume_id)
    if body.engine != "model":
        return known(resume, besides=not body.engine)
    if available() is None:
        raise HttpError(422, NO_KEY)
    task = look_again(resume)
    return Status(202, LookOut(task_id=task.pk, state=task.state))


def known(resume: Resume, *, besides: bool) -> AnalysisOut:
    """By the rules, and `besides` what a model has noticed that still stands."""
    version = resume.latest
    found = analyze(version.document)
    looked = noticed(version) if besides else None
    if looked is None:
        return AnalysisOut(**found.model_dump())
    whole = found.model_copy(update={"findings": (*found.findings, *looked.findings)})
    return AnalysisOut(**whole.model_dump(), made_by=f"{BUILT_IN_NAME} and {looked.made_by}")
