from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from customization.evidence.schema import Answer as GivenAnswer
from customization.pipeline.given import Given
from customization.pipeline.letter.schema import CoverLetter, LetterGiven
from customization.pipeline.plan.schema import Choice
from customization.questions.schema import Talk
from jobs.models import Job
from resumeai.ai.engine import Usage
from resumeai.fields import TypedField
from resumeai.owned import OwnedModel, OwnedQuerySet
from resumes.models import Version


class Run(OwnedModel):
    """One customization: one version of a résumé for one job. `given` is frozen when the run starts."""

    class State(models.TextChoices):
        PREPARING = "preparing", _("Reading and planning")
        AWAITING_CHOICE = "awaiting_choice", _("Waiting for your choice")
        APPLYING = "applying", _("Writing")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")
        CANCELLED = "cancelled", _("Cancelled")

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="runs")
    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="runs")
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="runs")
    engine = models.CharField(max_length=20, default="builtin")
    state = models.CharField(max_length=20, choices=State, default=State.PREPARING)
    given = TypedField(Given)
    choice = TypedField(Choice, null=True, blank=True)
    talk = TypedField(Talk, null=True, blank=True)
    unattended = models.BooleanField(default=False)
    form_token = models.UUIDField(null=True, blank=True)

    objects: ClassVar[OwnedQuerySet["Run"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-created"]
        indexes = [models.Index(fields=["owner", "-created"])]
        constraints = [
            models.UniqueConstraint(fields=["owner", "form_token"], name="one_run_per_form"),
        ]

    def __str__(self) -> str:
        return f"run {self.pk}"


class StageResult(models.Model):
    """A finished stage: looked up before it is computed, so that nothing finished runs twice.

    `input_hash` names what it was made from; empty for rows of older releases.
    """

    run = models.ForeignKey(Run, on_delete=models.CASCADE, related_name="stages")
    stage = models.CharField(max_length=40)
    input_hash = models.CharField(max_length=64, blank=True, default="", db_default="")
    output = models.JSONField()
    made_by = models.CharField(max_length=10)
    model = models.CharField(max_length=80, blank=True)
    usage = TypedField(Usage)
    seconds = models.FloatField(default=0)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["run", "stage", "input_hash"], name="one_result_per_input")]

    def __str__(self) -> str:
        return self.stage


class Letter(OwnedModel):
    """A cover letter for a job. `given` is frozen at the start; `letter` is the person's once it is `edited`."""

    class State(models.TextChoices):
        WRITING = "writing", _("Writing")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")
        CANCELLED = "cancelled", _("Cancelled")

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="letters")
    run = models.ForeignKey(Run, on_delete=models.CASCADE, related_name="letters", null=True, blank=True)
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="letters")
    engine = models.CharField(max_length=20, default="builtin")
    state = models.CharField(max_length=12, choices=State, default=State.WRITING)
    given = TypedField(LetterGiven)
    letter = TypedField(CoverLetter, null=True, blank=True)
    edited = models.BooleanField(default=False)
    made_by = models.CharField(max_length=10, blank=True)
    model = models.CharField(max_length=80, blank=True)
    usage = TypedField(Usage, default=Usage)
    seconds = models.FloatField(default=0)
    form_token = models.UUIDField(null=True, blank=True)

    objects: ClassVar[OwnedQuerySet["Letter"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-created"]
        indexes = [models.Index(fields=["owner", "-created"])]
        constraints = [
            models.UniqueConstraint(fields=["owner", "form_token"], name="one_letter_per_form"),
        ]

    def __str__(self) -> str:
        return f"letter {self.pk}"


class Answer(OwnedModel):
    """A person's own statement; it becomes evidence in every later run."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="answers")
    given = TypedField(GivenAnswer)

    objects: ClassVar[OwnedQuerySet["Answer"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["created"]

    def __str__(self) -> str:
        return f"answer {self.pk}"
