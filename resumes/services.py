from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction

from accounts.tiers import room_for_one_more
from resumeai.work import services as work
from resumeai.work.models import Task
from resumeai.work.states import FINISHED
from resumes.arrival import Step
from resumes.correcting.drafts import KeptDraft
from resumes.deciding.placing import placed
from resumes.document import ResumeDocument
from resumes.enough import require_enough
from resumes.models import Resume, Version
from resumes.reading import read
from resumes.structuring.rules import structure
from resumes.structuring.schema import Structured
from resumes.versions.adding import Content, add_version
from resumes.versions.carrying import carried


class Decided(Exception):
    """This text is not among those that wait for a place (any more)."""


def add_resume(owner: Any, data: bytes, filename: str, tell: Callable[[Step], None] = lambda step: None) -> Resume:
    """Reads and structures a file, and keeps it as version 1. Raises `UnreadableFile` or `LimitReached`
    and then stores nothing.
    """
    tell(Step.READING)
    source = read(data, filename)
    tell(Step.SORTING)
    structured = structure(source)
    require_enough(structured)
    tell(Step.KEEPING)
    resume = Resume(owner=owner, title=title_for(structured, filename), original_name=PurePath(filename).name[:255])
    resume.original.save("original", ContentFile(data), save=False)
    try:
        with transaction.atomic():
            room_for_one_more(owner, "resumes", Resume.objects.owned_by(owner))
            resume.save()
            resume.versions.create(
                number=1, document=structured.document, reading=structured, made_by="built-in engine"
            )
    except BaseException:
        resume.original.delete(save=False)
        raise
    return resume


def title_for(structured: Structured, filename: str) -> str:
    """What the list calls it: the person and their headline, else the file's name."""
    basics = structured.document.basics
    words = ", ".join(word for word in (basics.name, basics.label) if word)
    return (words or PurePath(filename).stem or "Résumé")[:200]


def correct(resume: Resume, document: ResumeDocument, after: int | None = None) -> Version:
    """The next version, with what is known of the file carried over.

    Raises `Outdated` when `after` is given and is no longer the newest number.
    """
    return add_version(
        resume,
        lambda latest: (document, carried(latest.reading, document) if latest.reading else None),
        after=after,
    )


def keep_draft(resume: Resume, draft: KeptDraft | None) -> None:
    """Until it is saved or thrown away. It changes nothing of the résumé, and no list."""
    resume.draft = draft
    Resume.objects.filter(pk=resume.pk).update(draft=draft)


def place(resume: Resume, text: str, to: str, after: int | None = None) -> Version:
    """Puts a text that found no field into one. Raises `Outdated`, `NoSuchPlace`, and `Decided` for another text."""

    def moved(latest: Version) -> Content:
        without = undecided_without(latest, text)
        document = placed(latest.document, to, text)
        return document, without.model_copy(update={"document": document})

    return add_version(resume, moved, after=after)


def leave_out(resume: Resume, text: str, after: int | None = None) -> Version:
    """The person has seen it and does not want it. Raises as `place` does."""
    return add_version(resume, lambda latest: (latest.document, undecided_without(latest, text)), after=after)


def confirm(resume: Resume, path: str = "", after: int | None = None) -> Version:
    """The person says that a doubtful text is right, or without a path all of them. Raises `Outdated` and `Decided`."""

    def sure(latest: Version) -> Content:
        reading: Structured | None = latest.reading
        left = tuple(doubt for doubt in reading.doubts if path and doubt.path != path) if reading else ()
        if reading is None or len(left) == len(reading.doubts):
            raise Decided
        return latest.document, reading.model_copy(update={"doubts": left})

    return add_version(resume, sure, after=after)


def undecided_without(version: Version, text: str) -> Structured:
    reading: Structured | None = version.reading
    if reading is None or text not in reading.unplaced:
        raise Decided
    left = list(reading.unplaced)
    left.remove(text)
    return reading.model_copy(update={"unplaced": tuple(left)})


def restore(resume: Resume, number: int) -> Version:
    """An earlier version once more, as the newest one. Raises `Version.DoesNotExist`."""
    old = resume.versions.get(number=number)
    return add_version(resume, lambda latest: (old.document, old.reading))


def read_again(resume: Resume) -> Task:
    """Lets a model read the file; its reading becomes a new version unless the person saves one meanwhile.

    One at a time: returns the reading that is under way, or a new one.
    """
    with transaction.atomic():
        version = Resume.objects.select_for_update().get(pk=resume.pk).latest
        task = latest_reading(resume)
        if task is None or task.state in FINISHED:
            task = work.start(resume.owner, "read", version.pk)
    return task


def latest_reading(resume: Resume) -> Task | None:
    """The newest one, until a later version makes it old news."""
    tasks = Task.objects.owned_by(resume.owner).filter(kind="read", subject__in=resume.versions.values("pk"))
    newest = tasks.first()
    over = newest is not None and newest.finished is not None and newest.finished < resume.latest.created
    return None if over else newest


def stop_reading(resume: Resume) -> None:
    task = latest_reading(resume)
    if task:
        work.cancel(task)


def delete(resume: Resume) -> None:
    """The résumé, its file, its versions and what was made from them."""
    storage, name = resume.original.storage, resume.original.name
    with transaction.atomic():
        resume.delete()
        if name:
            # A file that cannot be deleted now goes with the next clean-up.
            transaction.on_commit(lambda: storage.delete(name), robust=True)
