"""Start a look by the model, and find what the newest one has left."""

from dataclasses import dataclass

from django.db import transaction

from resumeai.work import services as work
from resumeai.work.models import Task
from resumeai.work.states import FINISHED
from resumes.analysis.schema import Finding
from resumes.analysis.standing import standing
from resumes.models import Analysis, Resume, Version


@dataclass(frozen=True)
class Noticed:
    """What a model found and what still stands in a version: `number` is the version that it saw."""

    findings: tuple[Finding, ...]
    made_by: str
    number: int


def look_again(resume: Resume) -> Task:
    """One look at a time: returns the one that is under way, or a new one at the newest version."""
    with transaction.atomic():
        version = Resume.objects.select_for_update().get(pk=resume.pk).latest
        task = latest_look(resume)
        if task is None or task.state in FINISHED:
            task = work.start(resume.owner, "analyze", version.pk)
    return task


def latest_look(resume: Resume) -> Task | None:
    tasks = Task.objects.owned_by(resume.owner)
    return tasks.filter(kind="analyze", subject__in=resume.versions.values("pk")).first()


def look_to_show(resume: Resume) -> Task | None:
    """The newest one, until a later version makes an ended one old news."""
    task = latest_look(resume)
    over = task is not None and task.finished is not None and task.finished < resume.latest.created
    return None if over else task


def stop_looking(resume: Resume) -> None:
    if task := latest_look(resume):
        work.cancel(task)


def noticed(version: Version) -> Noticed | None:
    """From the newest look at this version or an earlier one; what was corrected meanwhile is left out."""
    looks = Analysis.objects.filter(version__resume=version.resume_id, version__number__lte=version.number)
    look = looks.select_related("version").order_by("-version__number").first()
    if look is None:
        return None
    by_model = tuple(finding for finding in look.found.findings if finding.by == "model")
    still = standing(by_model, look.version.document, version.document)
    return Noticed(still, look.made_by, look.version.number)
