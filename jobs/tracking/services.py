from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.utils import timezone

from jobs.models import Job

ORDER = tuple(Job.Stage)
MOST_WORDS = 8


def move(job: Job, stage: Job.Stage, on: date | None = None) -> None:
    """To a stage, on a day (today). Going back takes the days of later stages with it."""
    later = ORDER[ORDER.index(stage) + 1 :]
    with transaction.atomic():
        job.moves.filter(stage__in=later).delete()
        if stage != Job.Stage.SAVED:
            job.moves.update_or_create(stage=stage, defaults={"on": on or timezone.localdate()})
        job.stage = stage
        job.save(update_fields=["stage", "updated"])


def track(job: Job, stage: Job.Stage, on: date | None, next_on: date | None, notes: str) -> None:
    """All of it at once. Without `on` a stage that is there already keeps its day."""
    job.next_on, job.notes = next_on, notes
    with transaction.atomic():
        job.save(update_fields=["next_on", "notes", "updated"])
        if on or stage != job.stage:
            move(job, stage, on)


def following(stage: str) -> Job.Stage | None:
    """The stage that usually comes next; whether a job is closed is for the person to say."""
    at = ORDER.index(Job.Stage(stage)) + 1
    return ORDER[at] if at < ORDER.index(Job.Stage.CLOSED) else None


def found(owner: Any, words: str = "", stage: str = "") -> QuerySet[Job]:
    """By stage, then the newest first. Each word must stand in the title, the company or the notes."""
    place = Case(*(When(stage=each, then=Value(at)) for at, each in enumerate(ORDER)), output_field=IntegerField())
    jobs = Job.objects.owned_by(owner).defer("text").prefetch_related("moves").order_by(place, "-updated")
    if stage in Job.Stage:
        jobs = jobs.filter(stage=stage)
    for word in words.split()[:MOST_WORDS]:
        jobs = jobs.filter(Q(title__icontains=word) | Q(company__icontains=word) | Q(notes__icontains=word))
    return jobs
