import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models

from resumeai.fields import TypedField
from resumeai.owned import OwnedModel, OwnedQuerySet
from resumes.analysis.schema import ResumeAnalysis
from resumes.correcting.drafts import KeptDraft
from resumes.document import ResumeDocument
from resumes.structuring.schema import Structured

FOLDER = "resumes"


def private_name(resume: "Resume", filename: str) -> str:
    """Stored names are ours: nothing of the uploaded name reaches the file system."""
    return f"{FOLDER}/{uuid.uuid4()}"


class Resume(OwnedModel):
    """A person's résumé; its content lives in numbered versions."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="resumes")
    title = models.CharField(max_length=200)
    original = models.FileField(upload_to=private_name, blank=True)
    original_name = models.CharField(max_length=255, blank=True)
    draft = TypedField(KeptDraft, null=True, blank=True)

    objects: ClassVar[OwnedQuerySet["Resume"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ["-updated"]
        indexes = [models.Index(fields=["owner", "-updated"])]

    def __str__(self) -> str:
        return self.title

    @property
    def latest(self) -> "Version":
        return self.versions.latest("number")

    @property
    def undecided(self) -> int:
        """How many texts of the file wait for a place; they are no part of what is tailored."""
        reading = self.latest.reading
        return len(reading.unplaced) if reading else 0


class Version(models.Model):
    """One state of a résumé; never changed after it is made, so that a run keeps what it used."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    resume = models.ForeignKey(Resume, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    document = TypedField(ResumeDocument)
    reading = TypedField(Structured, null=True, blank=True)
    made_by = models.CharField(max_length=60, default="you")
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["resume", "number"], name="one_version_per_number")]

    def __str__(self) -> str:
        return f"{self.resume} v{self.number}"


class Analysis(models.Model):
    """What a model has noticed in a version, with the name of the model."""

    version = models.OneToOneField(Version, on_delete=models.CASCADE, related_name="analysis")
    found = TypedField(ResumeAnalysis)
    made_by = models.CharField(max_length=60)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name_plural = "analyses"

    def __str__(self) -> str:
        return f"{self.version_id} by {self.made_by}"
