"""/api/jobs/{job_id}/track: how far its owner is with a job."""

import uuid
from datetime import date
from typing import Any

from django.http import HttpRequest
from ninja import Router
from pydantic import BaseModel, ConfigDict, Field

from jobs.api import owned
from jobs.models import Job
from jobs.tracking import services
from jobs.tracking.forms import LONGEST_NOTES

tracking = Router(tags=["jobs"])


class TrackIn(BaseModel):
    """What is left out stays. Going back to a stage takes the days of later ones with it."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"stage": "applied", "on": "2026-03-02", "notes": "By their form"}]}
    )
    stage: Job.Stage | None = None
    on: date | None = Field(None, description="The day of that stage; today where the stage is new")
    next_on: date | None = Field(None, description="An interview, a deadline; null takes it away")
    notes: str | None = Field(None, max_length=LONGEST_NOTES)


class MoveOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    stage: Job.Stage
    on: date


class TrackOut(BaseModel):
    stage: Job.Stage
    next_on: date | None
    notes: str
    moves: list[MoveOut] = Field(description="The day of each stage so far")


def told(job: Job) -> dict[str, Any]:
    kept = {name: getattr(job, name) for name in ("stage", "next_on", "notes")}
    return kept | {"moves": list(job.moves.all())}


@tracking.get("/{job_id}/track", response=TrackOut)
def read_track(request: HttpRequest, job_id: uuid.UUID) -> dict[str, Any]:
    return told(owned(request, job_id))


@tracking.put("/{job_id}/track", response=TrackOut)
def change_track(request: HttpRequest, job_id: uuid.UUID, body: TrackIn) -> dict[str, Any]:
    job = owned(request, job_id)
    next_on = body.next_on if "next_on" in body.model_fields_set else job.next_on
    notes = job.notes if body.notes is None else body.notes
    services.track(job, body.stage or Job.Stage(job.stage), body.on, next_on, notes)
    return told(job)
