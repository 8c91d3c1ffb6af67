"""A file made by a worker: for what takes long, such as a PDF of the Word file by LibreOffice."""

import time
import uuid
from typing import Any, Self

from asgiref.sync import sync_to_async
from django.db import transaction
from django.utils.translation import gettext_noop as _
from pydantic import BaseModel, Field, model_validator

from exports.files.services import Export
from exports.files.subjects import subject
from exports.looks.options import Options
from exports.own.errors import NotYours
from exports.printing import services as printing
from exports.printing.preferences import preferred
from exports.renderers.pdf_office import OfficeFailed
from resumeai.work import events
from resumeai.work import services as work
from resumeai.work.apart import apart
from resumeai.work.checkpoints import checkpoint
from resumeai.work.claims import Claimed
from resumeai.work.events import ProgressUpdate
from resumeai.work.models import File, Task
from resumeai.work.registry import CannotStart, Kind, Start, TaskFailed

STAGE = "export"
NOT_READY = _("There is no finished tailored résumé with that id.")
NOT_HERE = _("This site makes no such file of it: choose one of {known}.")
GONE = _("What should be printed was deleted while this waited.")


class ExportFile(BaseModel):
    """Make a file of a finished run or of a résumé. The result is the address of the file, which is kept for a day."""

    run_id: uuid.UUID | None = None
    resume_id: uuid.UUID | None = None
    kind: str = Field("pdf", max_length=20, description="docx, pdf, txt, md, json, zip, own, tracked or office-pdf")
    options: Options | None = Field(None, description="How it shall look; empty: as you prefer it on the site")

    @model_validator(mode="after")
    def one(self) -> Self:
        if (self.run_id is None) == (self.resume_id is None):
            raise ValueError("give run_id or resume_id")
        return self


def begin(owner: Any, given: ExportFile) -> Task:
    what, pk = ("run", given.run_id) if given.run_id else ("resume", given.resume_id)
    return start(owner, what, pk or uuid.UUID(int=0), given.kind, given.options)


def start(owner: Any, what: str, pk: uuid.UUID, kind: str, options: Options | None = None) -> Task:
    """Raises CannotStart."""
    found = subject(owner, what, pk)
    if found is None:
        raise CannotStart(NOT_READY)
    known = printing.kinds(found)
    if kind not in known:
        raise CannotStart(NOT_HERE.format(known=", ".join(sorted(known))))
    look = (options or preferred(owner)).model_dump(mode="json")
    return work.start(owner, "export", uuid.uuid4(), {"what": what, "pk": str(pk), "kind": kind, "options": look})


async def export(claimed: Claimed) -> None:
    if await File.objects.filter(task_id=claimed.task_id).aexists():
        return
    task = await Task.objects.select_related("owner").aget(pk=claimed.task_id)
    begun = time.monotonic()
    await sync_to_async(events.report)(claimed, ProgressUpdate(stage=STAGE, message=_("Printing"), percent=10))
    try:
        made = await apart(printed, task)
    except (NotYours, OfficeFailed) as why:
        raise TaskFailed(str(why)) from why
    await sync_to_async(store)(claimed, made, round(time.monotonic() - begun, 3))


def printed(task: Task) -> Export:
    given = task.given
    found = subject(task.owner, given["what"], uuid.UUID(given["pk"]))
    if found is None:
        raise TaskFailed(GONE)
    return printing.file_of(found, given["kind"], Options.model_validate(given["options"]))


def store(claimed: Claimed, made: Export, seconds: float) -> None:
    """The file and its event stand or fall together, under the worker's fence."""
    update = ProgressUpdate(
        stage=STAGE, message=_("File made"), percent=95, made_by="built-in engine", seconds=seconds, finished=True
    )
    checkpoint("export.made")
    with transaction.atomic():
        events.report(claimed, update)
        File.objects.update_or_create(
            task_id=claimed.task_id,
            defaults={"name": made.name[-255:], "content_type": made.content_type, "content": made.content},
        )
        checkpoint("export.row_written")
    checkpoint("export.kept")


KIND = Kind(export, seconds=2 * 60, start=Start(ExportFile, begin), title=_("Making a file"), result=work.file_result)
