"""The one door to rows that belong to a person."""

import uuid
from typing import Any, Self

from django.db import models


class OwnedQuerySet[Row: models.Model](models.QuerySet[Row]):
    def owned_by(self, user: Any) -> Self:
        """Rows of this person; none for an anonymous one."""
        return self.filter(owner=user) if user.is_authenticated else self.none()


class OwnedModel(models.Model):
    """A row with an owner and an id that cannot be guessed. Views reach it through `objects.owned_by(user)` alone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    created = models.DateTimeField(auto_now_add=True)
    updated = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True
