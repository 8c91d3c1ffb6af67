"""Numbers over time for staff, from the rows that are kept: a queue's length follows from when each began to run."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import quantiles

from django.db.models import Q, Sum
from django.db.models.functions import TruncDate
from django.utils import timezone

from resumeai.work.models import Attempt, Event, Task
from resumeai.work.states import State

HOURS, DAYS = 24, 14
MOST_ROWS = 20_000


@dataclass(frozen=True)
class Series:
    """`points` are (label, value), the oldest first."""

    title: str
    unit: str
    points: Sequence[tuple[str, float]]


def queue_length(now: datetime) -> Series:
    """How many waited at each half hour: there, and not begun or ended yet."""
    first = now - timedelta(hours=HOURS)
    rows = Task.objects.filter(Q(created__gt=first - timedelta(days=1)) | Q(state=State.QUEUED))
    spans = [(made, begun or ended or now) for made, begun, ended in rows.values_list("created", "started", "finished")]
    half = now.replace(minute=now.minute // 30 * 30, second=0, microsecond=0)
    moments = [*(half - timedelta(minutes=30 * step) for step in range(HOURS * 2, -1, -1)), now]
    counts = [float(sum(made <= at < begun for made, begun in spans)) for at in moments]
    names = [*(f"{timezone.localtime(at):%H:%M}" for at in moments[:-1]), "now"]
    points = list(zip(names, counts, strict=True))
    return Series("Work that waited, last 24 hours", "pieces", points)


def stage_seconds(now: datetime) -> list[tuple[str, float, float, int]]:
    """(stage, median, slowest of twenty, how many) of the last week."""
    taken: dict[str, list[float]] = defaultdict(list)
    week = Event.objects.filter(created__gt=now - timedelta(days=7), payload__finished=True).exclude(
        payload__stage="end"
    )
    for payload in week.order_by("-id").values_list("payload", flat=True)[:MOST_ROWS]:
        taken[payload["stage"]].append(float(payload["seconds"]))
    return [(stage, *spread(seconds), len(seconds)) for stage, seconds in sorted(taken.items())]


def spread(seconds: list[float]) -> tuple[float, float]:
    if len(seconds) == 1:
        return seconds[0], seconds[0]
    parts = quantiles(seconds, n=20, method="inclusive")
    return parts[9], parts[18]


def failures(now: datetime) -> Series:
    ended = Task.objects.filter(state=State.FAILED, finished__gt=now - timedelta(days=DAYS))
    found: dict[str, float] = defaultdict(float)
    for day in ended.annotate(day=TruncDate("finished")).values_list("day", flat=True):
        found[f"{day:%d %b}"] += 1
    return Series(f"Failures, last {DAYS} days", "pieces", by_day(now, found))


def spending(now: datetime) -> Series:
    tries = Attempt.objects.filter(created__gt=now - timedelta(days=DAYS)).annotate(day=TruncDate("created"))
    found = {f"{row['day']:%d %b}": float(row["cost"] or 0) for row in tries.values("day").annotate(cost=Sum("cost"))}
    return Series(f"Spent on models, last {DAYS} days", "US $", by_day(now, found))


def by_day(now: datetime, found: dict[str, float]) -> list[tuple[str, float]]:
    days = [f"{now - timedelta(days=back):%d %b}" for back in range(DAYS - 1, -1, -1)]
    return [(day, found.get(day, 0.0)) for day in days]


def all_series() -> list[Series]:
    now = timezone.now()
    return [queue_length(now), failures(now), spending(now)]
