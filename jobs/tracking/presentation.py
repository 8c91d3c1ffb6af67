"""The tracker as its pages show it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.db.models import Count
from django.utils import timezone
from django.utils.translation import gettext as _

from jobs.models import Job
from jobs.tracking.services import ORDER, following


@dataclass(frozen=True)
class Row:
    """`late`: what was to come next has a day that is over."""

    job: Job
    days: list[tuple[str, date]]
    next: Job.Stage | None
    next_label: str
    late: bool


@dataclass(frozen=True)
class Group:
    stage: str
    label: str
    rows: list[Row]


def groups(jobs: Iterable[Job]) -> list[Group]:
    """`jobs` in the order of their stages."""
    return [
        Group(stage, str(Job.Stage(stage).label), [row(job) for job in some])
        for stage, some in groupby(jobs, key=lambda job: job.stage)
    ]


def row(job: Job) -> Row:
    days = [(str(Job.Stage(each.stage).label), each.on) for each in job.moves.all()]
    late = bool(job.next_on and job.next_on < timezone.localdate() and job.stage != Job.Stage.CLOSED)
    after = following(job.stage)
    return Row(job, days, after, said(after) if after else "", late)


def said(stage: Job.Stage) -> str:
    """What a person would say who moves a job to this stage."""
    words = {
        Job.Stage.APPLIED: _("I have applied"),
        Job.Stage.INTERVIEW: _("They invited me"),
        Job.Stage.OFFER: _("They made an offer"),
    }
    return words[stage]


def steps(job: Job) -> list[dict[str, Any]]:
    """For the stepper: every stage, with its day where it has one."""
    days = {each.stage: each.on for each in job.moves.all()}
    days[Job.Stage.SAVED] = timezone.localdate(job.created)
    at = ORDER.index(Job.Stage(job.stage))
    states = ["done" if place < at else "now" if place == at else "todo" for place in range(len(ORDER))]
    return [
        {"label": stage.label, "state": state, "on": days.get(stage)}
        for stage, state in zip(ORDER, states, strict=True)
    ]


def counts(owner: Any) -> list[tuple[Job.Stage, int]]:
    """Stages that have jobs, with how many."""
    found = Job.objects.owned_by(owner).order_by().values_list("stage").annotate(Count("pk"))
    many = dict(found)
    return [(stage, many[stage]) for stage in ORDER if stage in many]
