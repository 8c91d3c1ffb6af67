"""What pages, API and admin may do with a job."""

import uuid
from typing import Any

from django.db import IntegrityError, transaction

from accounts.models import User
from accounts.tiers import room_for_one_more
from jobs.correcting import corrections
from jobs.extraction.posting import posting_from_paste
from jobs.extraction.rules import extract
from jobs.models import Job
from jobs.opening import open_posting
from jobs.requirements import PostingText
from resumeai.work import services as work
from resumeai.work.models import Task
from resumeai.work.states import FINISHED

UNTITLED = "Untitled job"
BUILT_IN = "built-in engine"


def add_job(
    owner: Any,
    text: str = "",
    title: str = "",
    company: str = "",
    address: str = "",
    html: str = "",
    form_token: uuid.UUID | None = None,
) -> Job:
    """Finds what a posting asks for. Raises `UnreadablePosting` and then stores nothing.

    What the person typed goes before what was found. An address alone is fetched, which takes up to 15 seconds.
    The same form sent twice gives the same job.
    """
    job = found(owner, open_posting(address, text, html), title, company)
    job.form_token = form_token
    try:
        keep(job)
    except IntegrityError:
        return sent_again(job)
    return job


def sent_again(job: Job) -> Job:
    """The job that the form has made; a new one where somebody went back and wrote another posting into the form."""
    earlier = Job.objects.owned_by(job.owner).filter(form_token=job.form_token, text=job.text).first()
    if earlier is None:
        job.form_token = None
        keep(job)
    return earlier or job


def found(owner: Any, posting: PostingText, title: str, company: str) -> Job:
    """What a posting asks for, not yet kept."""
    read = extract(posting)
    job = Job(owner=owner, text=read.text, url=posting.url, requirements=read)
    name(job, title, company)
    return job


def keep(job: Job) -> None:
    """As a new one. Raises `LimitReached`."""
    with transaction.atomic():
        room_for_one_more(job.owner, "jobs", Job.objects.owned_by(job.owner))
        job.save(force_insert=True)


def fetch_job(
    owner: Any, address: str, title: str = "", company: str = "", form_token: uuid.UUID | None = None
) -> Task:
    """Like `add_job` for an address alone, by a worker: whoever asked need not wait for a slow site."""
    given = {"url": address, "title": title, "company": company}
    subject = form_token or uuid.uuid4()
    with transaction.atomic():
        User.objects.select_for_update().get(pk=owner.pk)
        earlier = Task.objects.owned_by(owner).filter(kind="fetch", subject=subject).first()
        return earlier or work.start(owner, "fetch", subject, given)


def name(job: Job, title: str, company: str) -> None:
    job.title = (title or job.requirements.title or UNTITLED)[:200]
    job.company = (company or job.requirements.company)[:200]


def edit_job(job: Job, text: str, title: str, company: str) -> None:
    """A new text is read anew; the person's corrections stay. Raises `UnreadablePosting`."""
    written = ["title", "company", "updated"]
    if text != job.text:
        posting = posting_from_paste(text)
        job.requirements = corrections.carried(job.requirements, extract(posting))
        job.text = posting.text
        job.made_by = BUILT_IN
        written += ["text", "requirements", "made_by"]
    name(job, title, company)
    # What the person left alone may be written by a reading that ends at this moment.
    job.save(update_fields=written)


def read_again(job: Job) -> Task:
    """A reading by the model, one at a time: returns the one that is under way, or a new one."""
    with transaction.atomic():
        Job.objects.select_for_update().get(pk=job.pk)
        return reading(job) or work.start(job.owner, "extract", job.pk)


def stop_reading(job: Job) -> None:
    if task := reading(job):
        work.cancel(task)


def reading(job: Job) -> Task | None:
    """The reading by a model that is under way."""
    task = latest_reading(job)
    return task if task and task.state not in FINISHED else None


def latest_reading(job: Job) -> Task | None:
    return work.latest(job.owner, job.pk)
