"""What a worker does with an address: open the page, find the posting, keep it as a job under the task's subject."""

import time

from asgiref.sync import sync_to_async
from django.db import transaction
from django.utils.translation import gettext_noop as _

from jobs import services
from jobs.models import Job
from jobs.opening import open_posting
from jobs.requirements import PostingText, UnreadablePosting
from resumeai.limits import LimitReached
from resumeai.work import events
from resumeai.work.apart import apart
from resumeai.work.checkpoints import checkpoint
from resumeai.work.claims import Claimed
from resumeai.work.events import ProgressUpdate
from resumeai.work.models import Task
from resumeai.work.registry import TaskFailed

STAGE = "fetch"
DOING = _("Opening the page")
DONE = _("Posting found and read")


async def fetch(claimed: Claimed) -> None:
    if await Job.objects.filter(pk=claimed.subject).aexists():
        return
    task = await Task.objects.select_related("owner").aget(pk=claimed.task_id)
    begun = time.monotonic()
    await sync_to_async(events.report)(claimed, ProgressUpdate(stage=STAGE, message=DOING, percent=10))
    try:
        posting = await apart(open_posting, task.given["url"])
        await sync_to_async(store)(claimed, task, posting, begun)
    except (UnreadablePosting, LimitReached) as fault:
        raise TaskFailed(str(fault)) from fault


def store(claimed: Claimed, task: Task, posting: PostingText, begun: float) -> None:
    """The job and its event stand or fall together, under the worker's fence."""
    job = services.found(task.owner, posting, task.given["title"], task.given["company"])
    job.pk = claimed.subject
    checkpoint("fetch.opened")
    seconds = round(time.monotonic() - begun, 3)
    with transaction.atomic():
        events.report(
            claimed,
            ProgressUpdate(
                stage=STAGE, message=DONE, percent=95, made_by=services.BUILT_IN, seconds=seconds, finished=True
            ),
        )
        services.keep(job)
        checkpoint("fetch.row_written")
    checkpoint("fetch.kept")
