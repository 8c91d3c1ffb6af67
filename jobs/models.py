from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from jobs.requirements import JobRequirements
from resumeai.fields import TypedField
from resumeai.owned import OwnedModel, OwnedQuerySet


class Job(OwnedModel):
    """A posting that a person wants to answer, and how far they are with it."""

    class Stage(models.TextChoices):
        SAVED = "saved", _("Saved")
        APPLIED = "applied", _("Applied")
        INTERVIEW = "interview", _("Interview")
        OFFER = "offer", _("Offer")
        CLOSED = "closed", _("Closed")

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="jobs")
    title = models.CharField(max_length=200)
    company = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=2000, blank=True)
    text = models.TextField()
    requirements = TypedField(JobRequirements)
    made_by = models.CharField(max_length=60, default="built-in engine")
    stage = models.CharField(max_length=10, choices=Stage, default=Stage.SAVED, db_default=Stage.SAVED)
    next_on = models.DateField(null=True, blank=True)
    notes = models.TextField(blank=True, default="", db_default="")
    form_token = models.UUIDField(null=True, blank=True, editable=False)

    objects: ClassVar[OwnedQuerySet["Job"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-updated"]
        indexes = [models.Index(fields=["owner", "-updated"])]
        constraints = [models.UniqueConstraint(fields=["owner", "form_token"], name="one_job_per_form")]

    def __str__(self) -> str:
        return f"{self.title}, {self.company}" if self.company else self.title


class Move(models.Model):
    """The day on which a job came to a stage. No row for the first: a job is saved when it is made."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="moves")
    stage = models.CharField(max_length=10, choices=Job.Stage)
    on = models.DateField()

    class Meta:
        ordering = ["on", "id"]
        constraints = [models.UniqueConstraint(fields=["job", "stage"], name="one_day_per_stage")]

    def __str__(self) -> str:
        return f"{self.stage} on {self.on}"
