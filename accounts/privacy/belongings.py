"""Everything in the database that belongs to one person, found by following keys: a new table cannot be forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.apps import apps
from django.db import models

from accounts.models import User

# Secrets that open doors, and copies of what is handed out anyway.
WITHHELD = {
    "accounts.User": {"password"},
    "mfa.Authenticator": {"data"},
    "socialaccount.SocialToken": {"token", "token_secret"},
    "usersessions.UserSession": {"session_key"},
    "doors.Reply": {"body"},
}
# Staff's own deeds in the administration; they name rows of others.
NOT_THEIRS = {"admin.LogEntry"}


@dataclass(frozen=True)
class Table:
    """`path` leads from a row to its person, such as `run__owner`; empty for the person's own row."""

    model: type[models.Model]
    path: str

    @property
    def name(self) -> str:
        return self.model._meta.label

    def rows(self, user: User) -> models.QuerySet[Any]:
        found = self.model._base_manager.filter(**{self.path or "pk": user.pk})
        return found.order_by("pk")

    def fields(self) -> list["models.Field[Any, Any]"]:
        withheld = WITHHELD.get(self.name, set())
        return [field for field in self.model._meta.concrete_fields if field.name not in withheld]

    def files(self) -> list[models.FileField]:
        return [field for field in self.model._meta.concrete_fields if isinstance(field, models.FileField)]


@cache
def tables() -> tuple[Table, ...]:
    """The person's own row first, then every table from which keys lead to it, the nearest way each."""
    found = {User: Table(User, "")}
    wave: list[type[models.Model]] = [User]
    while wave:
        wave = [model for known in wave for model in pointing_at(known, found)]
    return tuple(found.values())


def pointing_at(known: type[models.Model], found: dict[Any, Table]) -> Iterator[type[models.Model]]:
    for model in apps.get_models():
        if model in found or model._meta.label in NOT_THEIRS:
            continue
        for field in model._meta.concrete_fields:
            if isinstance(field, models.ForeignKey) and field.related_model is known:
                further = found[known].path
                found[model] = Table(model, f"{field.name}__{further}" if further else field.name)
                yield model
                break
