"""The one way to a new version: after the newest, while nobody else can add one."""

from collections.abc import Callable

from django.db import transaction

from resumes.document import ResumeDocument
from resumes.models import Resume, Version
from resumes.structuring.schema import Structured

type Content = tuple[ResumeDocument, Structured | None]


class Outdated(Exception):
    """Somebody saved a newer version meanwhile; nothing was stored."""


@transaction.atomic
def add_version(
    resume: Resume, make: Callable[[Version], Content], after: int | None = None, made_by: str = "you"
) -> Version:
    """Makes the next version of the newest one. Raises `Outdated` when that is not number `after`."""
    latest = Resume.objects.select_for_update().get(pk=resume.pk).latest
    if after is not None and latest.number != after:
        raise Outdated
    document, reading = make(latest)
    resume.save(update_fields=["title", "updated"])
    return resume.versions.create(number=latest.number + 1, document=document, reading=reading, made_by=made_by)
