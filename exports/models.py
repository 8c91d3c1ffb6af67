from typing import ClassVar

from django.conf import settings
from django.db import models

from exports.looks.options import Options
from resumeai.fields import TypedField
from resumeai.owned import OwnedModel, OwnedQuerySet


class Preference(OwnedModel):
    """How a person wants their files to look: one row, used for every later file."""

    owner = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="print_preference")
    options = TypedField(Options)

    objects: ClassVar[OwnedQuerySet["Preference"]] = OwnedQuerySet.as_manager()  # type: ignore[assignment]

    def __str__(self) -> str:
        return f"preference {self.pk}"
