"""What `POST /api/tasks/start` takes for the two halves of a run, and where it is then."""

import uuid
from typing import Annotated, Any, Literal

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _
from pydantic import BaseModel, Field

from accounts.notices import told
from customization.models import Run
from customization.runs import execution, services, unattended
from customization.runs.services import NotNow
from jobs.models import Job
from resumeai.ai.configured import available
from resumeai.ai.errors import NO_KEY
from resumeai.work.models import Task
from resumeai.work.registry import CannotStart, Kind, Result, Start
from resumes.models import Resume


class Prepare(BaseModel):
    """Compare and plan. The same `form_token` sent twice gives the same run."""

    resume_id: uuid.UUID
    job_id: uuid.UUID
    engine: Literal["builtin", "model"] = "builtin"
    form_token: uuid.UUID | None = None


class Apply(BaseModel):
    """Write the changes that are kept, by their ids; `edits` are words of the person's own, by id."""

    run_id: uuid.UUID
    kept: list[str] = Field(default_factory=list, max_length=500)
    edits: dict[str, Annotated[str, Field(max_length=services.LONGEST_LINE)]] = Field(
        default_factory=dict, max_length=500
    )


def prepare(owner: Any, given: Prepare) -> Task:
    if given.engine == "model" and available() is None:
        raise CannotStart(NO_KEY)
    resume = Resume.objects.owned_by(owner).get(pk=given.resume_id)
    job = Job.objects.owned_by(owner).get(pk=given.job_id)
    return task_of(services.start_run(owner, resume.latest, job, given.engine, given.form_token))


def apply(owner: Any, given: Apply) -> Task:
    run = Run.objects.owned_by(owner).get(pk=given.run_id)
    try:
        services.choose(run, given.kept, given.edits)
    except NotNow as why:
        raise CannotStart(str(why)) from why
    return task_of(run)


def task_of(run: Run) -> Task:
    task = services.current_task(run)
    if task is None:
        raise CannotStart(gettext("The work on this run is over and cleaned up: start a new run."))
    return task


def result(task: Task) -> Result | None:
    if not Run.objects.filter(pk=task.subject, owner_id=task.owner_id).exists():
        return None
    page, api = (reverse(name, args=[task.subject]) for name in ("customization:run", "api-1:read_run"))
    return Result(page, api, gettext("Open the run"))


KINDS = {
    "prepare": Kind(
        execution.prepare,
        done=told(unattended.prepared),
        failed=told(execution.failed),
        cancelled=execution.cancelled,
        retried=execution.retried,
        start=Start(Prepare, prepare),
        title=_("Comparing and planning"),
        result=result,
    ),
    "apply": Kind(
        execution.apply,
        done=told(execution.done),
        failed=told(execution.failed),
        cancelled=execution.cancelled,
        retried=execution.retried,
        start=Start(Apply, apply),
        title=_("Writing the tailored résumé"),
        result=result,
    ),
}
