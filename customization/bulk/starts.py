"""What `POST /api/tasks/start` takes for many runs at once, and where they are."""

import uuid
from typing import Any, Literal

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _
from pydantic import BaseModel, Field

from customization.bulk import execution, services
from jobs.models import Job
from resumeai.ai.configured import available
from resumeai.ai.errors import NO_KEY
from resumeai.work.models import Task
from resumeai.work.registry import CannotStart, Kind, Result, Start
from resumes.models import Resume


class Bulk(BaseModel):
    """Tailor one résumé to many jobs; every change that has evidence is kept. The result lists the runs."""

    resume_id: uuid.UUID
    job_ids: list[uuid.UUID] = Field(min_length=1, max_length=services.MOST_JOBS)
    engine: Literal["builtin", "model"] = "builtin"


def bulk(owner: Any, given: Bulk) -> Task:
    if given.engine == "model" and available() is None:
        raise CannotStart(NO_KEY)
    resume = Resume.objects.owned_by(owner).get(pk=given.resume_id)
    wanted = set(given.job_ids)
    jobs = list(Job.objects.owned_by(owner).filter(pk__in=wanted).defer("text", "requirements"))
    if len(jobs) < len(wanted):
        raise Job.DoesNotExist
    return services.begin(owner, resume.latest, jobs, given.engine)


def runs(task: Task) -> Result:
    wanted = f"?bulk={task.pk}"
    page, api = reverse("customization:list") + wanted, reverse("api-1:list_runs") + wanted
    return Result(page, api, gettext("See the runs"))


KIND = Kind(
    execution.bulk,
    cancelled=execution.cancelled,
    retried=execution.retried,
    start=Start(Bulk, bulk),
    title=_("Tailoring to several jobs"),
    result=runs,
)
