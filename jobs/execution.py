"""What a worker does when a posting is to be read by a model."""

from asgiref.sync import sync_to_async
from django.db import transaction
from django.utils.translation import gettext_noop as _

from jobs.correcting.corrections import carried
from jobs.extraction import STEP
from jobs.models import Job
from jobs.requirements import JobRequirements, PostingText
from resumeai.ai.errors import AiError
from resumeai.ai.step import Made
from resumeai.spending.engine import paid_engine
from resumeai.work import attempts, events
from resumeai.work.claims import Claimed
from resumeai.work.commits import kept
from resumeai.work.events import ProgressUpdate
from resumeai.work.models import Attempt
from resumeai.work.registry import TaskFailed

GONE = _("The job was deleted while it waited.")
CHANGED = _("The posting was changed while it was read: read it again.")
AS_IT_WAS = _("The requirements are as they were.")


async def extract(claimed: Claimed) -> None:
    job = await Job.objects.filter(pk=claimed.subject, owner_id=claimed.owner_id).afirst()
    if job is None:
        raise TaskFailed(GONE)
    if await sync_to_async(attempts.is_done)(claimed, "extract"):
        return
    given = posting(job)
    try:
        async with paid_engine("model", claimed) as engine:
            await sync_to_async(events.report)(claimed, ProgressUpdate(stage="extract", message="Reading", percent=5))
            key = attempts.input_hash(given)
            attempt = await sync_to_async(attempts.begin)(claimed, "extract", key, engine.name)
            made = await attempts.asked(attempt, STEP.run(given, engine))
    except AiError as error:
        raise TaskFailed(f"{error} {AS_IT_WAS}") from error
    await sync_to_async(store)(claimed, made, job.text, attempt)


def posting(job: Job) -> PostingText:
    """As it was opened: what the page said of itself is kept in the requirements."""
    found = job.requirements
    kept = found.model_dump(include={"location", "remote", "employment", "pay", "notices"})
    kept["notices"] = [notice for notice in kept["notices"] if notice["kind"] != "instruction"]
    return PostingText(text=job.text, title=found.title, company=found.company, url=job.url, **kept)


@kept
def store(claimed: Claimed, made: Made[JobRequirements], text: str, attempt: Attempt) -> None:
    """The result and its event stand or fall together; corrections made meanwhile are kept too."""
    with transaction.atomic():
        job = Job.objects.select_for_update().filter(pk=claimed.subject, owner_id=claimed.owner_id).first()
        if job is None or job.text != text:
            raise TaskFailed(GONE if job is None else CHANGED)
        done = ProgressUpdate(
            stage="extract",
            message=_("Requirements found"),
            percent=100,
            made_by=made.model or "built-in engine",
            seconds=round(made.seconds, 3),
            finished=True,
        )
        events.report(claimed, done)
        job.requirements = carried(job.requirements, made.output)
        job.made_by = (made.model or "built-in engine")[:60]
        job.save(update_fields=["requirements", "made_by", "updated"])
        attempts.settle(attempt, attempts.DONE, made.usage, made.model)
