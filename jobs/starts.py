"""What `POST /api/tasks/start` takes to have a posting read by a model."""

import uuid
from typing import Any

from pydantic import BaseModel

from jobs import services
from jobs.models import Job
from resumeai.ai.configured import available
from resumeai.ai.errors import NO_KEY
from resumeai.work.models import Task
from resumeai.work.registry import CannotStart, Start


class Extract(BaseModel):
    """Find again what the posting asks for, with the model. One reading at a time: a second start gives the first."""

    job_id: uuid.UUID


def extract(owner: Any, given: Extract) -> Task:
    job = Job.objects.owned_by(owner).get(pk=given.job_id)
    if available() is None:
        raise CannotStart(NO_KEY)
    return services.read_again(job)


START = Start(Extract, extract)
