"""What `POST /api/tasks/start` takes to have a posting fetched, or read by a model; and where the job is then."""

import uuid
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext
from pydantic import BaseModel, Field

from jobs import services
from jobs.models import Job
from resumeai.ai.configured import available
from resumeai.ai.errors import NO_KEY
from resumeai.work.models import Task
from resumeai.work.registry import CannotStart, Result, Start


class Extract(BaseModel):
    """Find again what the posting asks for, with the model. One reading at a time: a second start gives the first."""

    job_id: uuid.UUID


def extract(owner: Any, given: Extract) -> Task:
    job = Job.objects.owned_by(owner).get(pk=given.job_id)
    if available() is None:
        raise CannotStart(NO_KEY)
    return services.read_again(job)


class Fetch(BaseModel):
    """Open an address, find the posting there and keep it as a job. Title and company win over what is found."""

    url: str = Field(min_length=1, max_length=2000, description="http or https, a public site")
    title: str = Field("", max_length=200)
    company: str = Field("", max_length=200)


def fetch(owner: Any, given: Fetch) -> Task:
    return services.fetch_job(owner, given.url, given.title, given.company)


def job_of(task: Task) -> Result | None:
    if not Job.objects.filter(pk=task.subject, owner_id=task.owner_id).exists():
        return None
    page, api = (reverse(name, args=[task.subject]) for name in ("jobs:show", "api-1:read_job"))
    return Result(page, api, gettext("Open the job"))


START = Start(Extract, extract)
FETCH = Start(Fetch, fetch)
