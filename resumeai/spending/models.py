"""What models have cost and may cost. Amounts are millionths of a US dollar, rounded up: whole numbers add exactly.

People are plain numbers here: the ledger outlives their accounts, and holds nothing else of them.
"""

import uuid

from django.db import models
from django.db.models import F, Q


class Pot(models.Model):
    """What is spent or held of one cap: of a person's day, or of everybody's."""

    name = models.CharField(max_length=60, unique=True)
    committed = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return self.name


class Hold(models.Model):
    """What one piece of work may still take, set aside before it begins; closed, it counts for what was used."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    work = models.UUIDField()
    subject = models.UUIDField()
    payer = models.BigIntegerField()
    pots = models.JSONField()
    amount = models.BigIntegerField()
    used = models.BigIntegerField(default=0)
    open = models.BooleanField(default=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["subject"])]
        constraints = [models.UniqueConstraint(fields=["work"], condition=Q(open=True), name="one_open_hold_per_work")]

    def __str__(self) -> str:
        return f"hold {self.pk}"


class Entry(models.Model):
    """One line of the ledger. The database itself refuses to change or delete it (`guard.py`)."""

    class Kind(models.TextChoices):
        RESERVED = "reserved", "Reserved before the call"
        SETTLED = "settled", "Settled as the provider reported"
        ASSUMED = "assumed", "Settled at the most it can have been"

    ticket = models.UUIDField()
    kind = models.CharField(max_length=10, choices=Kind)
    subject = models.UUIDField()
    payer = models.BigIntegerField()
    stage = models.CharField(max_length=40)
    model = models.CharField(max_length=80)
    amount = models.BigIntegerField()
    input_tokens = models.PositiveIntegerField(default=0)
    cache_read_tokens = models.PositiveIntegerField(default=0)
    output_tokens = models.PositiveIntegerField(default=0)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]
        verbose_name_plural = "entries"
        indexes = [models.Index(fields=["subject", "kind"]), models.Index(fields=["payer", "created"])]
        constraints = [
            models.UniqueConstraint(fields=["ticket"], condition=Q(kind="reserved"), name="one_reservation_per_ticket"),
            models.UniqueConstraint(fields=["ticket"], condition=~Q(kind="reserved"), name="one_ending_per_ticket"),
            models.CheckConstraint(condition=Q(amount__gte=0), name="amounts_are_not_negative"),
            models.CheckConstraint(condition=Q(cache_read_tokens__lte=F("input_tokens")), name="what_is_read_was_sent"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.ticket}"


class Switch(models.Model):
    """The operator's switch: one row, on unless it says otherwise. `why` is shown to whoever is stopped by it."""

    models_allowed = models.BooleanField(default=True)
    why = models.CharField(max_length=200, blank=True)
    changed = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "switch"
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="there_is_one_switch")]

    def __str__(self) -> str:
        return "models on" if self.models_allowed else "models off"
