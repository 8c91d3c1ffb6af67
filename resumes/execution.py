"""What a worker does when a file is to be read again by a model. The subject is the version that was the newest."""

import time

from asgiref.sync import sync_to_async
from django.db import transaction
from django.utils.translation import gettext_noop as _

from resumeai.ai.errors import AiError
from resumeai.ai.step import Made
from resumeai.spending.engine import paid_engine
from resumeai.work import attempts, events
from resumeai.work.apart import apart
from resumeai.work.claims import Claimed
from resumeai.work.commits import kept
from resumeai.work.events import ProgressUpdate
from resumeai.work.models import Attempt
from resumeai.work.registry import TaskFailed
from resumes.models import Resume, Version
from resumes.reading import read
from resumes.reading.errors import UnreadableFile
from resumes.reading.schema import SourceText
from resumes.structuring import STEP
from resumes.structuring.schema import Structured
from resumes.versions.adding import Outdated, add_version

GONE = _("The résumé was deleted while this waited.")
NO_FILE = _("Your file is not there any more: upload it again.")
NEWER = _("You saved a newer version meanwhile, so yours stays as it is. Start this again to read the file once more.")
AS_IT_WAS = _("Your résumé is as it was.")


async def read_again(claimed: Claimed) -> None:
    version = (
        await Version.objects.select_related("resume")
        .filter(pk=claimed.subject, resume__owner_id=claimed.owner_id)
        .afirst()
    )
    if version is None:
        raise TaskFailed(GONE)
    if await sync_to_async(attempts.is_done)(claimed, "structure"):
        return
    await tell(claimed, ProgressUpdate(stage="read", message=_("Reading your file"), percent=5))
    begun = time.monotonic()
    source = await apart(source_of, version)
    await tell(claimed, finished("read", _("File read"), 30, "built-in engine", time.monotonic() - begun))
    await tell(claimed, ProgressUpdate(stage="structure", message=_("Finding what each line means"), percent=30))
    try:
        async with paid_engine("model", claimed) as engine:
            key = attempts.input_hash(source)
            attempt = await sync_to_async(attempts.begin)(claimed, "structure", key, engine.name)
            made = await attempts.asked(attempt, STEP.run(source, engine))
    except AiError as error:
        raise TaskFailed(f"{error} {AS_IT_WAS}") from error
    await sync_to_async(store)(claimed, version, made, attempt)


async def tell(claimed: Claimed, update: ProgressUpdate) -> None:
    await sync_to_async(events.report)(claimed, update)


def finished(stage: str, message: str, percent: int, made_by: str, seconds: float) -> ProgressUpdate:
    return ProgressUpdate(
        stage=stage, message=message, percent=percent, made_by=made_by, seconds=round(seconds, 3), finished=True
    )


def source_of(version: Version) -> SourceText:
    resume = version.resume
    try:
        with resume.original.open() as file:
            return read(file.read(), resume.original_name)
    except UnreadableFile as fault:
        raise TaskFailed(f"{fault} {AS_IT_WAS}") from fault
    except (OSError, ValueError) as fault:
        raise TaskFailed(NO_FILE) from fault


@kept
def store(claimed: Claimed, version: Version, made: Made[Structured], attempt: Attempt) -> None:
    """A new version and its event, or neither. The person's own newer version is never put aside."""
    by, new = made.model or "built-in engine", made.output
    same = new.document == version.document
    message = _("Read the same as before: no new version") if same else _("A new version is made")
    try:
        with transaction.atomic():
            events.report(claimed, finished("structure", message, 100, by, made.seconds))
            attempts.settle(attempt, attempts.DONE, made.usage, made.model)
            if not same:
                add_version(version.resume, lambda latest: (new.document, new), after=version.number, made_by=by[:60])
    except Outdated as fault:
        raise TaskFailed(NEWER) from fault
    except Resume.DoesNotExist as fault:
        raise TaskFailed(GONE) from fault
