"""What pages and API may do with the requirements of a job."""

from typing import Any

from jobs.correcting import corrections
from jobs.models import Job
from jobs.requirements import Importance, JobRequirements, RequirementType


def remove(job: Job, requirement_id: str) -> None:
    store(job, corrections.removed(job.requirements, requirement_id))


def weigh(job: Job, requirement_id: str, importance: Importance) -> None:
    store(job, corrections.weighed(job.requirements, requirement_id, importance))


def add(job: Job, text: str, type: RequirementType, importance: Importance, years: float | None = None) -> None:
    store(job, corrections.added(job.requirements, text, type, importance, years))


def edit(job: Job, requirement_id: str, text: str, **wanted: object) -> None:
    """`wanted` are fields of JobRequirement: type, importance, years."""
    store(job, corrections.edited(job.requirements, requirement_id, text, wanted))


def replace(job: Job, wanted: list[dict[str, Any]]) -> None:
    """The whole list: known ids are changed where they differ, others added, what is not named removed."""
    found = job.requirements
    known = {each.id: each for each in found.requirements}
    for gone in set(known) - {each["id"] for each in wanted}:
        found = corrections.removed(found, gone)
    for each in wanted:
        old = known.get(each["id"])
        fields = {name: each[name] for name in ("type", "importance", "years")}
        if old is None:
            found = corrections.added(found, each["text"], each["type"], each["importance"], each["years"])
        elif old.text != each["text"] or any(getattr(old, name) != value for name, value in fields.items()):
            found = corrections.edited(found, old.id, each["text"], fields)
    store(job, found)


def store(job: Job, requirements: JobRequirements) -> None:
    job.requirements = requirements
    job.save(update_fields=["requirements", "updated"])
