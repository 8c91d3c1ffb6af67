"""What a worker does when a model is to look at a résumé. The subject is the version that was the newest."""

from asgiref.sync import sync_to_async
from django.db import transaction
from django.utils.translation import gettext_noop as _

from resumeai.ai.errors import AiError
from resumeai.ai.step import Made
from resumeai.spending.engine import paid_engine
from resumeai.work import attempts, events
from resumeai.work.claims import Claimed
from resumeai.work.commits import kept
from resumeai.work.events import ProgressUpdate
from resumeai.work.models import Attempt
from resumeai.work.registry import TaskFailed
from resumes.analysis import STEP
from resumes.analysis.schema import ResumeAnalysis
from resumes.execution import GONE, finished, tell
from resumes.models import Analysis, Version

AS_BEFORE = _("What the built-in engine noticed stands below as before.")


async def analyze(claimed: Claimed) -> None:
    version = await Version.objects.filter(pk=claimed.subject, resume__owner_id=claimed.owner_id).afirst()
    if version is None:
        raise TaskFailed(GONE)
    if await sync_to_async(attempts.is_done)(claimed, "analyze"):
        return
    await tell(claimed, ProgressUpdate(stage="analyze", message=_("Reading line by line"), percent=10))
    try:
        async with paid_engine("model", claimed) as engine:
            key = attempts.input_hash(version.document)
            attempt = await sync_to_async(attempts.begin)(claimed, "analyze", key, engine.name)
            made = await attempts.asked(attempt, STEP.run(version.document, engine))
    except AiError as error:
        raise TaskFailed(f"{error} {AS_BEFORE}") from error
    await sync_to_async(store)(claimed, version, made, attempt)


@kept
def store(claimed: Claimed, version: Version, made: Made[ResumeAnalysis], attempt: Attempt) -> None:
    """The result and its event stand or fall together. A later look at the same version takes the place of this one."""
    by = (made.model or "built-in engine")[:60]
    with transaction.atomic():
        if not Version.objects.select_for_update().filter(pk=version.pk).exists():
            raise TaskFailed(GONE)
        events.report(claimed, finished("analyze", _("Looked at every line"), 100, by, made.seconds))
        Analysis.objects.update_or_create(version_id=version.pk, defaults={"found": made.output, "made_by": by})
        attempts.settle(attempt, attempts.DONE, made.usage, made.model)
