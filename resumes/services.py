from pathlib import PurePath
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction

from resumes.carrying import carried
from resumes.document import ResumeDocument
from resumes.enough import require_enough
from resumes.models import Resume, Version
from resumes.reading import read
from resumes.structuring.rules import structure
from resumes.structuring.schema import Structured


class Outdated(Exception):
    """Somebody saved a newer version meanwhile; nothing was stored."""


def add_resume(owner: Any, data: bytes, filename: str) -> Resume:
    """Reads and structures a file, and keeps it as version 1. Raises `UnreadableFile` and then stores nothing."""
    structured = structure(read(data, filename))
    require_enough(structured)
    resume = Resume(owner=owner, title=title_for(structured, filename), original_name=PurePath(filename).name[:255])
    resume.original.save("original", ContentFile(data), save=False)
    try:
        with transaction.atomic():
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


@transaction.atomic
def correct(resume: Resume, document: ResumeDocument, after: int | None = None) -> Version:
    """The next version, with what is known of the file carried over.

    Raises `Outdated` when `after` is given and is no longer the newest number.
    """
    latest = Resume.objects.select_for_update().get(pk=resume.pk).latest
    if after is not None and latest.number != after:
        raise Outdated
    resume.save(update_fields=["title", "updated"])
    reading = carried(latest.reading, document) if latest.reading else None
    return resume.versions.create(number=latest.number + 1, document=document, reading=reading)


def delete(resume: Resume) -> None:
    """The résumé, its file, its versions and what was made from them."""
    storage, name = resume.original.storage, resume.original.name
    with transaction.atomic():
        resume.delete()
        if name:
            transaction.on_commit(lambda: storage.delete(name))
