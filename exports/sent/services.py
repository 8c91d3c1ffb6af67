from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.tiers import limits_of
from customization.letters.services import unsound
from customization.models import Letter, Run
from exports.files.formats import FORMATS
from exports.files.services import Export
from exports.files.subjects import of_run
from exports.letters.services import render_letter
from exports.models import Sent
from exports.printing.preferences import preferred
from exports.printing.services import file_of
from jobs.models import Job
from jobs.tracking import services as tracking

RESUME = ("pdf", "docx")
LETTER = ("letter-pdf", "letter-docx")
KINDS = RESUME + LETTER
MOST = 20
"""For one job: more are not kept."""


class NoRoom(Exception):
    """One of the files is more than a job keeps. The message is one sentence for the person."""


def keep(run: Run, kinds: Iterable[str], on: date | None = None) -> list[Sent]:
    """Renders the files as they would be downloaded now and keeps their bytes; a job that was only saved counts
    as applied. The same bytes are not kept twice. Raises NoRoom, and then keeps none."""
    day = on or timezone.localdate()
    made = list(files(run, [kind for kind in KINDS if kind in set(kinds)]))
    with transaction.atomic():
        job = Job.objects.select_for_update().get(pk=run.job_id)
        kept = [stored(run, job, file, day) for file in made]
        if job.sent_files.count() > MOST:
            raise NoRoom(_("A job keeps %(most)d sent files: delete some of them first.") % {"most": MOST})
        if kept and job.stage == Job.Stage.SAVED:
            tracking.move(job, Job.Stage.APPLIED, day)
    return kept


def files(run: Run, kinds: list[str]) -> Iterator[Export]:
    subject, options = of_run(run.owner, run.pk), preferred(run.owner)
    for kind in kinds:
        if kind in RESUME and subject and kind in FORMATS:
            yield file_of(subject, kind, options)
        elif kind in LETTER and (letter := finished_letter(run)) and letter.letter:
            plain, watermark = kind.removeprefix("letter-"), limits_of(run.owner).watermark
            yield render_letter(letter.letter, letter.given.given.resume, plain, options, watermark=watermark)


def finished_letter(run: Run) -> Letter | None:
    """The newest letter of this run that may leave."""
    letters = Letter.objects.owned_by(run.owner).filter(run=run, state=Letter.State.DONE)
    return next((each for each in letters if each.letter and not unsound(each.letter)), None)


def stored(run: Run, job: Job, file: Export, day: date) -> Sent:
    about = {"owner": run.owner, "run": run, "on": day, "name": file.name[-255:], "content_type": file.content_type}
    mark = sha256(file.content).hexdigest()
    return Sent.objects.get_or_create(job=job, sha256=mark, defaults=about | {"content": file.content})[0]


def of_job(owner: Any, job: Job) -> Any:
    return Sent.objects.owned_by(owner).filter(job=job).defer("content")
