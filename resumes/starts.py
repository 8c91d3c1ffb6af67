"""What `POST /api/tasks/start` takes to have a résumé's file read by a model."""

import uuid
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext
from pydantic import BaseModel

from resumeai.ai.configured import available
from resumeai.ai.errors import NO_KEY
from resumeai.work.models import Task
from resumeai.work.registry import CannotStart, Result, Start
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


def result(task: Task) -> Result | None:
    """The subject is the version that was read, or the résumé."""
    owned = Resume.objects.filter(owner_id=task.owner_id)
    found = owned.filter(Q(pk=task.subject) | Q(versions__pk=task.subject)).first()
    if found is None:
        return None
    page, api = (reverse(name, args=[found.pk]) for name in ("resumes:show", "api-1:read_resume"))
    return Result(page, api, gettext("Open the résumé"))


START = Start(Read, read)
