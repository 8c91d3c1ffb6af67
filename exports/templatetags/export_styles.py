"""The looks that a file can have, for any page that offers one."""

from django import template

from exports.services import STYLES

register = template.Library()


@register.simple_tag
def export_styles() -> tuple[str, ...]:
    return STYLES
