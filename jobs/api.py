"""/api/jobs and /api/requirements: postings and what they ask for, for their owner."""

import uuid
from datetime import date, datetime

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Status
from ninja.errors import HttpError
from ninja.pagination import paginate
from pydantic import BaseModel, ConfigDict, Field

from jobs import services
from jobs.correcting import services as correcting
from jobs.extraction.posting import posting_from_paste
from jobs.extraction.rules import extract
from jobs.models import Job
from jobs.opening import open_posting
from jobs.requirements import (
    Importance,
    JobRequirement,
    JobRequirements,
    RequirementsList,
    RequirementType,
    UnreadablePosting,
)
from jobs.tracking.services import found
from resumeai.doors.pagination import Pieces
from resumeai.doors.throttle import Throttle

jobs = Router(tags=["jobs"])
requirements = Router(tags=["jobs"])
POSTING = (
    "Night Baker\nHarbour Bakery, Leith\n\nRequirements:\n- Two years as a baker\n- Food hygiene certificate\n"
    "- A driving licence is a plus"
)
LONGEST = 3 * 1024 * 1024


class PostingIn(BaseModel):
    """One of the three: an address is fetched, HTML and text are read as they are."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"url": "https://jobs.example.org/night-baker"}, {"text": POSTING}]}
    )
    url: str = Field("", max_length=2000, description="http or https, a public site")
    text: str = Field("", max_length=LONGEST)
    html: str = Field("", max_length=LONGEST)


class JobIn(PostingIn):
    title: str = Field("", max_length=200, description="Empty: taken from the posting")
    company: str = Field("", max_length=200)


class TextIn(BaseModel):
    model_config = ConfigDict(json_schema_extra={"examples": [{"text": POSTING}]})
    text: str = Field(max_length=LONGEST)


class RequirementIn(BaseModel):
    """With the `id` of one that is there it is changed, without it is added; what is not named is removed."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"id": "r1", "text": "Two years as a baker", "type": "experience_years", "importance": "must"}]
        }
    )
    id: str = ""
    text: str = Field(min_length=1, max_length=200)
    type: RequirementType
    importance: Importance = Importance.MUST
    years: float | None = Field(None, ge=0, le=60)


class JobChange(BaseModel):
    """What is left out stays. A new text is read anew; what you corrected stays."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"title": "Night Baker", "company": "Harbour Bakery"}]})
    text: str | None = Field(None, max_length=LONGEST)
    title: str | None = Field(None, max_length=200)
    company: str | None = Field(None, max_length=200)
    requirements: list[RequirementIn] | None = Field(None, max_length=200)


class JobLine(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: uuid.UUID
    title: str
    company: str
    url: str
    made_by: str
    stage: Job.Stage = Field(description="Change it at /api/jobs/{job_id}/track")
    next_on: date | None
    created: datetime
    updated: datetime


class JobOut(JobLine):
    requirements: JobRequirements


def owned(request: HttpRequest, job_id: uuid.UUID) -> Job:
    return get_object_or_404(Job.objects.owned_by(request.user), pk=job_id)


@jobs.get("", response=list[JobLine])
@paginate(Pieces)
def list_jobs(request: HttpRequest, stage: Job.Stage | None = None, search: str = "") -> QuerySet[Job]:
    """The newest first. `search`: words of the title, the company or the notes."""
    return found(request.user, search[:200], stage or "").defer("text", "requirements").order_by("-updated")


@jobs.post("", response={201: JobOut}, throttle=[Throttle("30/m")])
def create_job(request: HttpRequest, body: JobIn) -> Status[Job]:
    """Reads a posting and keeps it. An address takes up to 15 seconds."""
    try:
        job = services.add_job(request.user, body.text, body.title, body.company, body.url, body.html)
    except UnreadablePosting as fault:
        raise HttpError(422, str(fault)) from fault
    return Status(201, job)


@jobs.post("/extract", response=JobRequirements, throttle=[Throttle("30/m")])
def extract_job(request: HttpRequest, body: PostingIn) -> JobRequirements:
    """What a posting says and asks for, by the built-in engine. Nothing is kept."""
    try:
        return extract(open_posting(body.url, body.text, body.html))
    except UnreadablePosting as fault:
        raise HttpError(422, str(fault)) from fault


@jobs.get("/{job_id}", response=JobOut)
def read_job(request: HttpRequest, job_id: uuid.UUID) -> Job:
    return owned(request, job_id)


@jobs.put("/{job_id}", response=JobOut)
def change_job(request: HttpRequest, job_id: uuid.UUID, body: JobChange) -> Job:
    job = owned(request, job_id)
    title = job.title if body.title is None else body.title
    company = job.company if body.company is None else body.company
    try:
        services.edit_job(job, job.text if body.text is None else body.text, title, company)
    except UnreadablePosting as fault:
        raise HttpError(422, str(fault)) from fault
    if body.requirements is not None:
        correcting.replace(job, [wanted.model_dump() for wanted in body.requirements])
    return job


@jobs.delete("/{job_id}", response={204: None})
def delete_job(request: HttpRequest, job_id: uuid.UUID) -> Status[None]:
    """With every result that was made for it."""
    owned(request, job_id).delete()
    return Status(204, None)


@requirements.post("/extract", response=RequirementsList, throttle=[Throttle("60/m")])
def extract_requirements(request: HttpRequest, body: TextIn) -> list[JobRequirement]:
    """The requirements alone. Offsets count in the text as it was sent, line ends as one sign."""
    try:
        # A list: the library takes a tuple of two for a status and an answer.
        return list(extract(posting_from_paste(body.text)).requirements)
    except UnreadablePosting as fault:
        raise HttpError(422, str(fault)) from fault
