"""/api/jobs/{job_id}/sent: the files that went out for a job, and their bytes."""

import uuid
from datetime import date
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from ninja import Router, Status
from ninja.errors import HttpError
from pydantic import BaseModel, ConfigDict, Field

from customization.models import Run
from exports.files.handing import attached
from exports.files.services import Export
from exports.models import Sent
from exports.sent import services
from jobs.api import owned
from resumeai.doors.throttle import Throttle

sent = Router(tags=["jobs"])


class SentIn(BaseModel):
    """Files of one finished run, as they would be downloaded now."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"run_id": "7f0c5a4e-0f6c-4c55-9a55-6d5c3f1f8d10", "files": ["pdf"]}]}
    )
    run_id: uuid.UUID
    files: list[Literal[services.KINDS]] = Field(min_length=1, max_length=len(services.KINDS))  # type: ignore[valid-type]
    on: date | None = Field(None, description="The day they went out; empty: today")


class SentOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    id: uuid.UUID
    run_id: uuid.UUID | None
    on: date
    name: str
    content_type: str
    sha256: str


@sent.get("/{job_id}/sent", response=list[SentOut])
def list_sent(request: HttpRequest, job_id: uuid.UUID) -> Any:
    """The newest first."""
    return list(services.of_job(request.user, owned(request, job_id)))


@sent.post("/{job_id}/sent", response={201: list[SentOut]}, throttle=[Throttle("30/m")])
def keep_sent(request: HttpRequest, job_id: uuid.UUID, body: SentIn) -> Status[Any]:
    """Keeps their bytes with the job, which then counts as applied for. At most 20 files a job."""
    runs = Run.objects.owned_by(request.user).filter(job=owned(request, job_id), state=Run.State.DONE)
    try:
        return Status(201, services.keep(get_object_or_404(runs, pk=body.run_id), body.files, body.on))
    except services.NoRoom as why:
        raise HttpError(409, str(why)) from why


@sent.get("/{job_id}/sent/{sent_id}", openapi_extra={"responses": {200: {"description": "The file"}}})
def read_sent(request: HttpRequest, job_id: uuid.UUID, sent_id: uuid.UUID) -> HttpResponse:
    found = get_object_or_404(Sent.objects.owned_by(request.user), pk=sent_id, job_id=job_id)
    return attached(Export(bytes(found.content), found.name, found.content_type))


@sent.delete("/{job_id}/sent/{sent_id}", response={204: None})
def delete_sent(request: HttpRequest, job_id: uuid.UUID, sent_id: uuid.UUID) -> Status[None]:
    """Takes the kept copy away; the run stays."""
    get_object_or_404(Sent.objects.owned_by(request.user).defer("content"), pk=sent_id, job_id=job_id).delete()
    return Status(204, None)
