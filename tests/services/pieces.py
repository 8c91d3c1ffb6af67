"""Work that is no half of a run: how each kind is begun on the site of a rig, and what it must have made once."""

import os
import time
import uuid
from collections.abc import Callable
from datetime import date
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import QuerySet

from customization.bulk import execution
from customization.bulk.services import runs_of
from customization.models import Letter
from customization.pipeline.given import Given
from customization.pipeline.letter.schema import LetterGiven, LetterOptions
from jobs.models import Job
from resumeai.work import services as work
from resumeai.work.models import Attempt, File, Task
from resumeai.work.states import FINISHED
from resumes.document import ResumeDocument
from resumes.models import Analysis, Resume, Version

PATIENCE = 40.0
# Two jobs of many: a second run waits for the first one's room.
execution.AT_ONCE, execution.LOOK_EVERY = 1, 0.1


def demo() -> Any:
    return get_user_model().objects.get(email="demo@example.org")


def resume_of_demo() -> Resume:
    """The one that came with the account."""
    return Resume.objects.owned_by(demo()).earliest("created")


def job_of_demo(number: int = 0) -> Job:
    """The job that came with the account, or a copy of it."""
    first = Job.objects.owned_by(demo()).earliest("created")
    if not number:
        return first
    given = {"owner": first.owner, "title": first.title, "text": first.text, "requirements": first.requirements}
    return Job.objects.get_or_create(pk=uuid.uuid5(first.pk, str(number)), defaults=given)[0]


def under_way(subject: uuid.UUID) -> bool:
    return Task.objects.filter(subject=subject).exclude(state__in=FINISHED).exists()


def piece(kind: str, token: uuid.UUID) -> None:
    with transaction.atomic():
        if not Task.objects.filter(subject=token).exists():
            SUBJECTS.get(kind, nothing)(token)
            work.start(demo(), kind, token, GIVEN.get(kind, dict)())
    end = time.monotonic() + PATIENCE
    while under_way(token):
        assert time.monotonic() < end, list(Task.objects.filter(subject=token).values_list("kind", "state", "error"))
        time.sleep(0.02)


def nothing(token: uuid.UUID) -> None:
    """The work makes its own row."""


def empty_letter(token: uuid.UUID) -> None:
    given = Given(resume=resume_of_demo().latest.document, job=job_of_demo().requirements)
    frozen = LetterGiven(given=given, options=LetterOptions(), day=date(2026, 3, 2))
    Letter.objects.create(pk=token, owner=demo(), job=job_of_demo(), engine="model", given=frozen)


def unread_job(token: uuid.UUID) -> None:
    first = job_of_demo()
    Job.objects.create(
        pk=token, owner=demo(), title="Another", text=first.text, requirements=first.requirements, made_by=""
    )


def unread_resume(token: uuid.UUID, document: ResumeDocument | None = None) -> None:
    """The one version of an uploaded file, in which nobody has found anything yet."""
    file = ContentFile((settings.BASE_DIR / "customization/demo/resume.md").read_bytes(), "resume.md")
    another = Resume.objects.create(owner=demo(), title="Another", original=file, original_name="resume.md")
    Version.objects.create(pk=token, resume=another, number=1, document=document or ResumeDocument())


def read_resume(token: uuid.UUID) -> None:
    unread_resume(token, resume_of_demo().latest.document)


SUBJECTS = {"letter": empty_letter, "extract": unread_job, "read": unread_resume, "analyze": read_resume}


def one_of_many() -> dict[str, Any]:
    jobs = [str(job_of_demo(number).pk) for number in range(2)]
    return {"version": str(resume_of_demo().latest.pk), "jobs": jobs, "engine": "builtin"}


GIVEN: dict[str, Callable[[], dict[str, Any]]] = {
    "fetch": lambda: {"url": f"{os.environ['BOARD']}/chef.html", "title": "", "company": ""},
    "export": lambda: {"what": "resume", "pk": str(resume_of_demo().pk), "kind": "docx", "options": {}},
    "bulk": one_of_many,
}
PIECES = (*GIVEN, *SUBJECTS)


def made_of(token: uuid.UUID, kind: str) -> QuerySet[Any]:
    if kind == "bulk":
        return runs_of(Task.objects.get(subject=token))
    return {
        "fetch": Job.objects.filter(pk=token).exclude(text=""),
        "export": File.objects.filter(task__subject=token).exclude(content=b""),
        "letter": Letter.objects.filter(pk=token, state=Letter.State.DONE).exclude(letter__isnull=True),
        "extract": Job.objects.filter(pk=token).exclude(made_by=""),
        "read": Version.objects.filter(resume__versions__pk=token).exclude(made_by="you"),
        "analyze": Analysis.objects.filter(version_id=token),
    }[kind]


def wrong_piece(token: uuid.UUID, kind: str) -> list[str]:
    wanted = len(one_of_many()["jobs"]) if kind == "bulk" else 1
    made = made_of(token, kind).count()
    found = [] if made == wanted else [f"{made} made of {wanted}"]
    if kind in SUBJECTS:
        tries = Attempt.objects.filter(task__subject=token).order_by("created").values_list("outcome", flat=True)
        # A model's answer that is kept is the last thing that was asked for.
        if list(tries).count("done") != 1 or list(tries)[-1] != "done":
            found.append(f"the model was asked: {list(tries)}")
    return found + ["begun more than once"] * (Task.objects.filter(subject=token).count() - 1)
