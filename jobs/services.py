from typing import Any

from jobs.extraction.posting import posting_from_text
from jobs.extraction.rules import extract
from jobs.models import Job
from jobs.requirements import Importance, JobRequirements

UNTITLED = "Untitled job"


def add_job(owner: Any, text: str, title: str = "", company: str = "") -> Job:
    """Finds what a pasted posting asks for. Raises `UnreadablePosting` and then stores nothing.

    What the person typed goes before what was found.
    """
    found = extract(posting_from_text(text))
    job = Job(owner=owner, text=text, requirements=found)
    name(job, title, company)
    job.save()
    return job


def name(job: Job, title: str, company: str) -> None:
    job.title = (title or job.requirements.title or UNTITLED)[:200]
    job.company = (company or job.requirements.company)[:200]


def edit_job(job: Job, text: str, title: str, company: str) -> None:
    """A new text is read anew; with the old one the person's requirements stay. Raises `UnreadablePosting`."""
    if text != job.text:
        job.requirements = extract(posting_from_text(text))
        job.text = text
    name(job, title, company)
    job.save()


def remove_requirement(job: Job, requirement_id: str) -> None:
    """An unknown id changes nothing."""
    kept = tuple(each for each in job.requirements.requirements if each.id != requirement_id)
    store(job, job.requirements.model_copy(update={"requirements": kept}))


def weigh_requirement(job: Job, requirement_id: str, importance: Importance) -> None:
    """An unknown id changes nothing."""
    weighed = tuple(
        each.model_copy(update={"importance": importance}) if each.id == requirement_id else each
        for each in job.requirements.requirements
    )
    store(job, job.requirements.model_copy(update={"requirements": weighed}))


def store(job: Job, requirements: JobRequirements) -> None:
    job.requirements = requirements
    job.save(update_fields=["requirements", "updated"])
