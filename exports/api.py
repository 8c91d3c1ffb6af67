"""/api/export: the file that an employer gets, of a finished run, of a résumé or of a document sent along."""

import uuid
from datetime import datetime
from typing import Any, Literal, Self

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from ninja import Router
from ninja.errors import HttpError
from pydantic import BaseModel, ConfigDict, Field, model_validator

from accounts.tiers import limits_of
from customization.models import Run
from customization.runs.services import finished
from exports.files import services
from exports.files.formats import FORMATS, available
from exports.files.handing import attached
from exports.looks.options import Options
from exports.photos import services as photos
from exports.printing.preferences import preferred
from exports.renderers.pdf_office import OfficeFailed
from exports.taken import services as taken
from resumeai.doors.throttle import Throttle
from resumes.document import ResumeDocument
from resumes.models import Resume

export = Router(tags=["export"])
BINARY = {"schema": {"type": "string", "format": "binary"}}
FILE = {"description": "The file", "content": {one.content_type: BINARY for one in FORMATS.values()}}
NOT_HERE = "This site makes no such files: choose one of {known}."
LINK_ENDED = "This link has ended: list the files for a new one."
NOT_READY = "The run is not finished: there is no tailored résumé yet."


class Wanted(BaseModel):
    """One of the three to print, and how it shall look."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"run_id": "7f0c5a4e-0f6c-4c55-9a55-6d5c3f1f8d10", "style": "modern"},
                {"document": {"basics": {"name": "Ida Holm", "email": "ida@example.org"}}},
            ]
        }
    )
    run_id: uuid.UUID | None = None
    resume_id: uuid.UUID | None = None
    document: ResumeDocument | None = Field(None, description="JSON Resume; it is not kept")
    style: Literal[services.STYLES] | None = Field(None, description="Wins over the style among the options")  # type: ignore[valid-type]
    options: Options | None = Field(None, description="How it shall look; empty: as you prefer it on the site")

    @model_validator(mode="after")
    def one(self) -> Self:
        if sum(given is not None for given in (self.run_id, self.resume_id, self.document)) != 1:
            raise ValueError("give run_id, resume_id or document")
        return self


class TakenOut(BaseModel):
    """`token` ends the address of the file: /api/export/files/{token}."""

    id: uuid.UUID
    run_id: uuid.UUID | None
    resume_id: uuid.UUID | None
    letter_id: uuid.UUID | None
    kind: str
    style: str
    name: str
    sha256: str
    created: datetime
    token: str


def look(request: HttpRequest, wanted: Wanted) -> Options:
    options = wanted.options or preferred(request.user)
    return options.model_copy(update={"style": wanted.style}) if wanted.style else options


def printed(request: HttpRequest, wanted: Wanted) -> tuple[ResumeDocument, str]:
    """The document and the title of the job that it is for."""
    if wanted.run_id:
        run = get_object_or_404(Run.objects.owned_by(request.user).select_related("job"), pk=wanted.run_id)
        verified = finished(run).get("verify")
        if run.state != Run.State.DONE or verified is None:
            raise HttpError(409, NOT_READY)
        return verified.document, run.job.title
    if wanted.resume_id:
        resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=wanted.resume_id)
        return resume.latest.document, ""
    return wanted.document or ResumeDocument(), ""


@export.get("/files", response=list[TakenOut])
def list_files(request: HttpRequest, run_id: uuid.UUID | None = None, resume_id: uuid.UUID | None = None) -> Any:
    """What you have downloaded in the last 30 days, the newest first, each with a link that holds for an hour."""
    asked = {"run_id": run_id, "resume_id": resume_id}
    found = taken.of(request.user, **{name: pk for name, pk in asked.items() if pk})
    return [{**vars(one), "token": taken.link(one)} for one in found]


@export.get("/files/{token}", openapi_extra={"responses": {200: FILE}})
def read_file(request: HttpRequest, token: str) -> HttpResponse:
    """The same bytes again. 410 once the link has ended: list the files for a new one."""
    try:
        found = taken.linked(request.user, token)
    except taken.LinkEnded:
        raise HttpError(410, LINK_ENDED) from None
    if found is None:
        raise HttpError(404, "Not Found")
    return attached(services.Export(bytes(found.content), found.name, found.content_type))


@export.post("/{kind}", throttle=[Throttle("60/m")], openapi_extra={"responses": {200: FILE}})
def export_file(request: HttpRequest, kind: str, body: Wanted) -> HttpResponse:
    """`kind` is docx, pdf, txt, md, json, or office-pdf where this site has LibreOffice.

    The header X-Missing-Letters names the letters (U+…) that no font of this site has: the PDF shows boxes for them.
    """
    known = [one.name for one in available()]
    if kind not in known:
        raise HttpError(404, NOT_HERE.format(known=", ".join(known)))
    document, title = printed(request, body)
    options = look(request, body)
    photo = photos.kept(request.user) if options.photo else b""
    watermark = limits_of(request.user).watermark
    try:
        made = services.render(document, kind, title=title, options=options, watermark=watermark, photo=photo)
    except OfficeFailed as fault:
        raise HttpError(503, str(fault)) from fault
    if not body.document:
        taken.record(request.user, made, kind, options.style, run_id=body.run_id, resume_id=body.resume_id)
    return attached(made)
