from typing import ClassVar

from django.conf import settings
from django.db import models

from resumeai.owned import OwnedModel, OwnedQuerySet
from resumeai.work.states import State


class Task(OwnedModel):
    """A piece of background work. This row is the truth; a broker's message only rings for it.

    `fence` grows with every claim: a worker that lost its lease can no longer write.
    `subject` is the id of the row that the work is about; no content is kept here.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tasks")
    kind = models.CharField(max_length=40)
    subject = models.UUIDField()
    state = models.CharField(max_length=12, choices=State, default=State.QUEUED)
    priority = models.PositiveSmallIntegerField(default=6)
    fence = models.PositiveIntegerField(default=0)
    lease_until = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    cancel_requested = models.BooleanField(default=False)
    percent = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=500, blank=True)
    started = models.DateTimeField(null=True, blank=True)
    finished = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[OwnedQuerySet["Task"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-created"]
        indexes = [
            models.Index(fields=["state", "priority", "created"]),
            models.Index(fields=["owner", "-created"]),
            models.Index(fields=["subject", "-created"]),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(state__in=State.values), name="task_state_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class Event(models.Model):
    """One step of progress, numbered within its task: what a client missed is replayed from here."""

    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="events")
    seq = models.PositiveIntegerField()
    payload = models.JSONField()
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["seq"]
        constraints = [models.UniqueConstraint(fields=["task", "seq"], name="one_event_per_number")]

    def __str__(self) -> str:
        return str(self.seq)
