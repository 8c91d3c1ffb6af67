"""The look that a person has chosen, kept from file to file."""

from typing import Any

from pydantic import ValidationError

from exports.looks.options import Options
from exports.models import Preference


def preferred(owner: Any) -> Options:
    """The style's own look for those who never chose, and where a release no longer knows what was kept."""
    try:
        found = Preference.objects.owned_by(owner).first()
    except ValidationError:
        return Options()
    return found.options if found else Options()


def keep(owner: Any, options: Options) -> None:
    Preference.objects.update_or_create(owner=owner, defaults={"options": options})
