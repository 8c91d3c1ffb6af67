"""Figures of the machinery for health, metrics and staff. No personal data: counts, ages and sums only."""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import Error, connection
from django.db.models import Count, Min, Sum
from django.utils import timezone
from redis import Redis
from redis.exceptions import RedisError

from resumeai.work.claims import MOST_ATTEMPTS, after
from resumeai.work.models import Attempt, Pulse, Task
from resumeai.work.sockets import OPEN
from resumeai.work.states import State

# The sweeper beats every five seconds; two lost rounds are no alarm yet.
ALIVE = timedelta(seconds=30)


def readiness() -> dict[str, bool]:
    """Whether the database, the broker and the workers do their part; each is asked, none is believed."""
    database = has_database()
    return {"database": database, "broker": has_broker(), "workers": database and has_workers()}


def has_database() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except Error:
        return False
    return True


def has_broker() -> bool:
    if settings.JOBS == "thread":
        return True
    try:
        with Redis.from_url(settings.REDIS_URL, socket_connect_timeout=1, socket_timeout=1) as broker:
            # Written, because a replica or a full one answers a ping.
            return bool(broker.set("resumeai:ready", 1, ex=5))
    except (RedisError, OSError):
        return False


def has_workers() -> bool:
    """The sweeper's beat went through the beat, the broker and a worker: one look proves all three.

    By the clock that wrote it, the database's: this machine's may differ.
    """
    return Pulse.objects.filter(name="sweep", beat__gt=after(-ALIVE)).exists()


def metrics() -> list[tuple[str, str, dict[str, str], float]]:
    """(name, type, labels, value)."""
    rows: list[tuple[str, str, dict[str, str], float]] = []
    for row in Task.objects.order_by().values("kind", "state").annotate(count=Count("pk")):
        labels = {"kind": row["kind"], "state": row["state"]}
        rows.append(("resumeai_tasks", "gauge", labels, row["count"]))
    worn = Task.objects.filter(state=State.FAILED, attempts__gt=MOST_ATTEMPTS).count()
    rows.append(("resumeai_tasks_given_up", "gauge", {}, worn))
    waiting = Task.objects.filter(state=State.QUEUED).aggregate(first=Min("created"))["first"]
    rows.append(("resumeai_oldest_waiting_seconds", "gauge", {}, age(waiting)))
    beat = Pulse.objects.filter(name="sweep").aggregate(last=Min("beat"))["last"]
    rows.append(("resumeai_sweeper_age_seconds", "gauge", {}, age(beat)))
    rows.append(("resumeai_sockets", "gauge", {}, len(OPEN.listening)))
    for spent in spending():
        labels = {"stage": spent["stage"], "model": spent["model"], "outcome": spent["outcome"]}
        rows.append(("resumeai_model_attempts", "gauge", labels, spent["count"]))
        rows.append(("resumeai_model_input_tokens", "gauge", labels, spent["input"]))
        rows.append(("resumeai_model_output_tokens", "gauge", labels, spent["output"]))
        rows.append(("resumeai_model_cost_dollars", "gauge", labels, float(spent["cost"] or 0)))
    return sorted(rows, key=lambda row: row[0])


def spending() -> Any:
    """Of the tasks that are kept (KEEP_TASKS_DAYS)."""
    return (
        Attempt.objects.order_by()
        .values("stage", "model", "outcome")
        .annotate(count=Count("pk"), input=Sum("input_tokens"), output=Sum("output_tokens"), cost=Sum("cost"))
    )


def age(moment: datetime | None) -> float:
    """Seconds; 0 when there is nothing to be old."""
    return max(0.0, (timezone.now() - moment).total_seconds()) if moment else 0.0


def exposition(rows: list[tuple[str, str, dict[str, str], float]]) -> str:
    """Prometheus' text format 0.0.4."""
    lines: list[str] = []
    named = ""
    for name, kind, labels, value in rows:
        if name != named:
            lines.append(f"# TYPE {name} {kind}")
            named = name
        inner = ",".join(f'{key}="{escaped(label)}"' for key, label in labels.items())
        lines.append(f"{name}{{{inner}}} {value:g}" if inner else f"{name} {value:g}")
    return "\n".join(lines) + "\n"


def escaped(label: str) -> str:
    return label.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
