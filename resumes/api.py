"""/api/resumes: résumés and their versions, for their owner."""

import uuid
from datetime import datetime
from typing import Annotated, Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import File, Router, Status
from ninja.errors import HttpError
from ninja.files import UploadedFile
from ninja.pagination import paginate
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from resumeai.doors.pagination import Pieces
from resumeai.doors.throttle import Throttle
from resumes import services
from resumes.document import ResumeDocument
from resumes.models import Resume
from resumes.paths import plain
from resumes.reading.errors import UnreadableFile
from resumes.reading.limits import FILE_BYTES
from resumes.reading.sandbox import TOO_LARGE
from resumes.reading.schema import Notice
from resumes.structuring.schema import Doubt
from resumes.versions.adding import Outdated

resumes = Router(tags=["resumes"])
DOCUMENT: dict[str, Any] = {
    "basics": {"name": "Ingrid Solheim", "email": "ingrid@example.org"},
    "work": [
        {
            "name": "Solheim Bakery",
            "position": "Baker",
            "startDate": "2019-03",
            "highlights": ["Baked 400 loaves a night"],
        }
    ],
    "skills": [{"name": "Baking", "keywords": ["Sourdough", "Food hygiene"]}],
}
NEWER = "A newer version was saved meanwhile. Read it, and send your change with its number."


def storable(document: ResumeDocument) -> ResumeDocument:
    """Unknown keys may hold anything, but not without end: raises ValueError."""
    plain(document)
    return document


type GivenDocument = Annotated[ResumeDocument, AfterValidator(storable)]


class Changed(BaseModel):
    """The whole document: it becomes the next version."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"document": DOCUMENT, "version": 1}]})
    document: GivenDocument = Field(description="JSON Resume; unknown keys are kept")
    version: int | None = Field(None, description="The version you changed; refused with 409 when it is not the newest")
    title: str | None = Field(None, min_length=1, max_length=200)


class ResumeLine(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: uuid.UUID
    title: str
    original_name: str
    created: datetime
    updated: datetime


class ResumeOut(ResumeLine):
    """`version` is the newest one. `unplaced` is text of the file that found no field and waits for the person."""

    version: int
    made_by: str
    document: ResumeDocument
    coverage: float = 1.0
    doubts: tuple[Doubt, ...] = ()
    unplaced: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()


def owned(request: HttpRequest, resume_id: uuid.UUID) -> Resume:
    return get_object_or_404(Resume.objects.owned_by(request.user), pk=resume_id)


def told(resume: Resume) -> ResumeOut:
    latest = resume.latest
    names = ("coverage", "doubts", "unplaced", "notices")
    known = {name: getattr(latest.reading, name) for name in names} if latest.reading else {}
    line = ResumeLine.model_validate(resume).model_dump()
    return ResumeOut(**line, version=latest.number, made_by=latest.made_by, document=latest.document, **known)


@resumes.get("", response=list[ResumeLine])
@paginate(Pieces)
def list_resumes(request: HttpRequest) -> QuerySet[Resume]:
    """The newest first."""
    return Resume.objects.owned_by(request.user)


@resumes.post("", response={201: ResumeOut}, by_alias=True, throttle=[Throttle("30/m")])
def create_resume(request: HttpRequest, file: File[UploadedFile]) -> Status[ResumeOut]:
    """Reads a file (PDF, Word, text, Markdown or JSON Resume, up to 10 MB) and keeps it as version 1."""
    if (file.size or 0) > FILE_BYTES:
        raise HttpError(422, TOO_LARGE)
    try:
        resume = services.add_resume(request.user, file.read(), file.name or "")
    except UnreadableFile as fault:
        raise HttpError(422, str(fault)) from fault
    return Status(201, told(resume))


@resumes.get("/{resume_id}", response=ResumeOut, by_alias=True)
def read_resume(request: HttpRequest, resume_id: uuid.UUID) -> ResumeOut:
    return told(owned(request, resume_id))


@resumes.put("/{resume_id}", response=ResumeOut, by_alias=True)
def change_resume(request: HttpRequest, resume_id: uuid.UUID, body: Changed) -> ResumeOut:
    """Makes the next version; every earlier one is kept."""
    resume = owned(request, resume_id)
    resume.title = body.title or resume.title
    try:
        services.correct(resume, body.document, after=body.version)
    except Outdated as fault:
        raise HttpError(409, NEWER) from fault
    return told(resume)


@resumes.delete("/{resume_id}", response={204: None})
def delete_resume(request: HttpRequest, resume_id: uuid.UUID) -> Status[None]:
    """With its file, its versions and every result made from it."""
    services.delete(owned(request, resume_id))
    return Status(204, None)
