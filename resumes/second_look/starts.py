"""What `POST /api/tasks/start` takes to have a résumé looked at by a model."""

import uuid
from typing import Any

from pydantic import BaseModel

from resumeai.ai.configured import available
from resumeai.ai.errors import NO_KEY
from resumeai.work.models import Task
from resumeai.work.registry import CannotStart, Start
from resumes.models import Resume
from resumes.second_look.services import look_again


class Analyze(BaseModel):
    """Look at the newest version with the model. One look at a time: a second start gives the first."""

    resume_id: uuid.UUID


def analyze(owner: Any, given: Analyze) -> Task:
    resume = Resume.objects.owned_by(owner).get(pk=given.resume_id)
    if available() is None:
        raise CannotStart(NO_KEY)
    return look_again(resume)


START = Start(Analyze, analyze)
