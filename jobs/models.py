from typing import ClassVar

from django.conf import settings
from django.db import models

from jobs.requirements import JobRequirements
from resumeai.fields import TypedField
from resumeai.owned import OwnedModel, OwnedQuerySet


class Job(OwnedModel):
    """A posting that a person wants to answer."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="jobs")
    title = models.CharField(max_length=200)
    company = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=2000, blank=True)
    text = models.TextField()
    requirements = TypedField(JobRequirements)
    made_by = models.CharField(max_length=60, default="built-in engine")

    objects: ClassVar[OwnedQuerySet["Job"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-updated"]
        indexes = [models.Index(fields=["owner", "-updated"])]

    def __str__(self) -> str:
        return f"{self.title}, {self.company}" if self.company else self.title
