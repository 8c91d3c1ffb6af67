from typing import ClassVar

from django.conf import settings
from django.db import models

from resumeai.owned import OwnedModel, OwnedQuerySet
from resumeai.work.states import State


class Task(OwnedModel):
    """A piece of background work. This row is the truth; a broker's message only rings for it.

    `fence` grows with every claim: a worker that lost its lease can no longer write.
    `rung` is when a worker was last told of it. `subject` is the id of the row that the work is about, or that it
    will make; `given` is what it starts from where no row says it. A task that waits for capacity elsewhere is queued
    and not claimed before `retry_at`; `waits` counts how often it has waited so.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tasks")
    kind = models.CharField(max_length=40)
    subject = models.UUIDField()
    given = models.JSONField(default=dict, blank=True, db_default={})
    state = models.CharField(max_length=12, choices=State, default=State.QUEUED)
    priority = models.PositiveSmallIntegerField(default=6)
    fence = models.PositiveIntegerField(default=0)
    lease_until = models.DateTimeField(null=True, blank=True)
    rung = models.DateTimeField(null=True, blank=True)
    retry_at = models.DateTimeField(null=True, blank=True)
    waits = models.PositiveSmallIntegerField(default=0)
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

    @property
    def is_patient(self) -> bool:
        """It waits for capacity elsewhere, and `error` says so; not for a worker or other work of ours."""
        return self.state == State.QUEUED and self.retry_at is not None and self.error != ""


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


class File(models.Model):
    """A file that a task made, for its owner to fetch within a day. It can be made again from what it was made of."""

    task = models.OneToOneField(Task, on_delete=models.CASCADE, related_name="file")
    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=100)
    content = models.BinaryField()
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"file of {self.task_id}"


class Attempt(models.Model):
    """One try of a stage by a model: written before the first call, settled after the last.

    What stands as sent and belongs to no living worker is in doubt: the provider may have answered and charged.
    """

    class Outcome(models.TextChoices):
        SENT = "sent", "Sent"
        DONE = "done", "Done"
        FAILED = "failed", "Failed"
        IN_DOUBT = "in_doubt", "In doubt"

    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="tries")
    stage = models.CharField(max_length=40)
    input_hash = models.CharField(max_length=64)
    fence = models.PositiveIntegerField()
    outcome = models.CharField(max_length=10, choices=Outcome, default=Outcome.SENT)
    model = models.CharField(max_length=80, blank=True)
    calls = models.PositiveIntegerField(default=0)
    input_tokens = models.PositiveIntegerField(default=0)
    output_tokens = models.PositiveIntegerField(default=0)
    cost = models.DecimalField(max_digits=12, decimal_places=6, null=True, blank=True)
    created = models.DateTimeField(auto_now_add=True)
    settled = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["task", "stage", "input_hash", "fence"], name="one_attempt_per_claim"),
        ]

    def __str__(self) -> str:
        return f"{self.stage} {self.outcome}"


class Pulse(models.Model):
    """When a part of the machinery last did its work, for `/health/ready`."""

    name = models.CharField(max_length=20, primary_key=True)
    beat = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
