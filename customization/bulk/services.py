import uuid
from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from accounts.models import User
from customization.models import Run
from jobs.models import Job
from resumeai.work import services as work
from resumeai.work.models import Task
from resumes.models import Version

MOST_JOBS = 50


def begin(owner: Any, version: Version, jobs: Sequence[Job], engine: str, form_token: uuid.UUID | None = None) -> Task:
    """Rings for it. Every change of a plan is kept, as evidence allows it; each run can be chosen anew afterwards.

    The same form sent twice gives the same work.
    """
    given = {"version": str(version.pk), "jobs": [str(job.pk) for job in jobs[:MOST_JOBS]], "engine": engine}
    if form_token is None:
        return work.start(owner, "bulk", uuid.uuid4(), given)
    with transaction.atomic():
        User.objects.select_for_update().get(pk=owner.pk)
        earlier = Task.objects.owned_by(owner).filter(kind="bulk", subject=form_token).first()
        return earlier or work.start(owner, "bulk", form_token, given)


def token(task: Task, job: str) -> uuid.UUID:
    """The form token of the run for a job: begun again, it is the same run."""
    return uuid.uuid5(task.subject, job)


def runs_for(owner: Any, bulk: uuid.UUID | None) -> QuerySet[Run]:
    """All of the person's, or those of one task; none for a task that is not there or not theirs."""
    if bulk is None:
        return Run.objects.owned_by(owner)
    task = Task.objects.owned_by(owner).filter(pk=bulk, kind="bulk").first()
    return runs_of(task) if task else Run.objects.none()


def runs_of(task: Task) -> QuerySet[Run]:
    tokens = [token(task, job) for job in task.given["jobs"]]
    return Run.objects.owned_by(task.owner).filter(form_token__in=tokens)
