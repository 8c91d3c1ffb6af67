"""What was downloaded of something, for any page that offers its files."""

import uuid
from typing import Any

from django import template

from exports.taken import services

register = template.Library()


@register.inclusion_tag("exports/taken.html", takes_context=True)
def taken_files(context: Any, what: str, pk: uuid.UUID) -> dict[str, Any]:
    """`what` is run, resume or letter."""
    found = services.of(context["request"].user, **{f"{what}_id": pk})
    return {"files": [(one, services.link(one)) for one in found], "days": services.KEPT.days}
