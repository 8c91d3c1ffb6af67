"""What a worker does for many runs: begins a few, and looks again later. It holds no worker while they are at work."""

from asgiref.sync import sync_to_async
from django.utils.translation import gettext_noop as _

from customization.bulk.services import runs_of, token
from customization.models import Run
from customization.runs import services
from customization.runs.services import NotNow
from jobs.models import Job
from resumeai.limits import LimitReached
from resumeai.work import events
from resumeai.work.checkpoints import checkpoint
from resumeai.work.claims import Claimed
from resumeai.work.events import ProgressUpdate
from resumeai.work.models import Task
from resumeai.work.registry import NotYet, TaskFailed
from resumes.models import Version

AT_ONCE = 5
LOOK_EVERY = 2.0
WORKING = (Run.State.PREPARING, Run.State.APPLYING)
UNFINISHED = (Run.State.FAILED, Run.State.CANCELLED)
GONE = _("The résumé was deleted, so the rest was not begun.")
NO_JOBS = _("Every one of these jobs was deleted.")
SOME_LEFT = _("{left} of {all} ended without a result: open them to see why, or try those again.")


async def bulk(claimed: Claimed) -> None:
    task = await Task.objects.select_related("owner").aget(pk=claimed.task_id)
    if await sync_to_async(under_way)(claimed, task):
        raise NotYet(LOOK_EVERY)


def under_way(claimed: Claimed, task: Task) -> bool:
    """One look: begins what there is room for, tells how many are over. Raises TaskFailed when not all ended well."""
    jobs = list(Job.objects.owned_by(task.owner).filter(pk__in=task.given["jobs"]).order_by("created"))
    if not jobs:
        raise TaskFailed(NO_JOBS)
    refused = fill(task, jobs)
    states = list(runs_of(task).values_list("state", flat=True))
    working = sum(state in WORKING for state in states)
    tell(claimed, task, len(states) - working, len(jobs))
    if working or (len(states) < len(jobs) and not refused):
        return True
    left = len(jobs) - len(states) + sum(state in UNFINISHED for state in states)
    if refused:
        raise TaskFailed(refused)
    if left:
        raise TaskFailed(SOME_LEFT.format(left=left, all=len(jobs)))
    return False


def fill(task: Task, jobs: list[Job]) -> str:
    """Why no more can be begun; empty otherwise."""
    begun = {run.form_token: run.state for run in runs_of(task).only("form_token", "state")}
    room = AT_ONCE - sum(state in WORKING for state in begun.values())
    missing = [job for job in jobs if token(task, str(job.pk)) not in begun]
    version = Version.objects.filter(pk=task.given["version"], resume__owner=task.owner).first()
    if version is None:
        return GONE if missing else ""
    try:
        for job in missing[: max(room, 0)]:
            engine = task.given["engine"]
            services.start_run(task.owner, version, job, engine, token(task, str(job.pk)), unattended=True)
            checkpoint("bulk.begun")
    except LimitReached as why:
        return str(why)
    return ""


def tell(claimed: Claimed, task: Task, over: int, every: int) -> None:
    """Once for each number."""
    message = f"{over} of {every} finished"
    if not task.events.filter(payload__message=message).exists():
        percent = 5 + 90 * over // every
        events.report(claimed, ProgressUpdate(stage="bulk", message=message, percent=percent))
        checkpoint("bulk.told")


def cancelled(claimed: Claimed, error: str) -> None:
    for run in runs_of(Task.objects.get(pk=claimed.task_id)).filter(state__in=WORKING):
        services.cancel(run)


def retried(claimed: Claimed, error: str) -> None:
    """Those that failed go on from the stage that failed."""
    for run in runs_of(Task.objects.get(pk=claimed.task_id)).filter(state__in=UNFINISHED):
        try:
            services.try_again(run)
        except NotNow:
            # Somebody was quicker.
            continue
