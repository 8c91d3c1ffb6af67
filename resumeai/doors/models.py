from typing import ClassVar

from django.conf import settings
from django.db import models

from resumeai.owned import OwnedModel, OwnedQuerySet


class Reply(OwnedModel):
    """What a POST with an Idempotency-Key was answered. `status` is 0 while it is at work."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="replies")
    key = models.CharField(max_length=200)
    fingerprint = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(default=0)
    content_type = models.CharField(max_length=100, blank=True)
    body = models.BinaryField(default=bytes)

    objects: ClassVar[OwnedQuerySet["Reply"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name_plural = "replies"
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="one_reply_per_key")]

    def __str__(self) -> str:
        return f"reply {self.pk}"
