from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from customization.models import Letter, Run
from exports.looks.options import Options
from jobs.models import Job
from resumeai.fields import TypedField
from resumeai.owned import OwnedModel, OwnedQuerySet
from resumes.models import Resume


class Preference(OwnedModel):
    """How a person wants their files to look: one row, used for every later file."""

    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="print_preference")
    options = TypedField(Options)

    objects: ClassVar[OwnedQuerySet["Preference"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    def __str__(self) -> str:
        return f"preference {self.pk}"


class Sent(OwnedModel):
    """A file as it went to an employer: these very bytes, whatever is chosen or written later."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sent_files")
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="sent_files")
    run = models.ForeignKey(Run, on_delete=models.SET_NULL, related_name="sent_files", null=True, blank=True)
    on = models.DateField(default=timezone.localdate)
    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=100)
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)

    objects: ClassVar[OwnedQuerySet["Sent"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-on", "-created"]
        verbose_name_plural = "sent files"
        constraints = [models.UniqueConstraint(fields=["job", "sha256"], name="one_copy_per_job")]

    def __str__(self) -> str:
        return f"sent file {self.pk}"


class Photo(OwnedModel):
    """A person's photo, redrawn: one row. It is printed only where `Options.photo` is ticked."""

    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="print_photo")
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)

    objects: ClassVar[OwnedQuerySet["Photo"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    def __str__(self) -> str:
        return f"photo {self.pk}"


class Taken(OwnedModel):
    """A file that a person has downloaded, of a run, a résumé or a letter: these bytes, for some days."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="taken_files")
    run = models.ForeignKey(Run, on_delete=models.CASCADE, related_name="taken_files", null=True, blank=True)
    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="taken_files", null=True, blank=True)
    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="taken_files", null=True, blank=True)
    kind = models.CharField(max_length=20)
    style = models.CharField(max_length=20)
    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=100)
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)

    objects: ClassVar[OwnedQuerySet["Taken"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-created"]
        verbose_name_plural = "taken files"
        indexes = [models.Index(fields=["owner", "-created"]), models.Index(fields=["created"])]

    def __str__(self) -> str:
        return f"taken file {self.pk}"
