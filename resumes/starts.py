"""What `POST /api/tasks/start` takes to have a résumé's file read by a model."""

import uuid
from typing import Any

from pydantic import BaseModel

from resumeai.ai.configured import available
from resumeai.ai.errors import NO_KEY
from resumeai.work.models import Task
from resumeai.work.registry import CannotStart, Start
from resumes import services
from resumes.execution import NO_FILE
from resumes.models import Resume


class Read(BaseModel):
    """Read the uploaded file again, with the model. One reading at a time: a second start gives the first."""

    resume_id: uuid.UUID


def read(owner: Any, given: Read) -> Task:
    resume = Resume.objects.owned_by(owner).get(pk=given.resume_id)
    if available() is None:
        raise CannotStart(NO_KEY)
    if not resume.original:
        raise CannotStart(NO_FILE)
    return services.read_again(resume)


START = Start(Read, read)
