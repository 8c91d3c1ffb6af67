"""The looks that a file can have, for any page that offers one."""

from typing import Any

from django import template
from django.template.context import Context

from exports.files.services import STYLES
from exports.printing.preferences import preferred

register = template.Library()


@register.simple_tag(takes_context=True)
def export_styles(context: Context) -> list[tuple[str, bool]]:
    """Each with whether it is the one that the person prefers."""
    chosen: Any = preferred(context["request"].user).style
    return [(style, style == chosen) for style in STYLES]
