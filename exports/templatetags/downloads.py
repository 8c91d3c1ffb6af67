"""The same buttons wherever something can be taken as a file."""

from typing import Any

from django import template
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

register = template.Library()
WORDS = {
    "pdf": _("PDF"),
    "docx": _("Word"),
    "txt": _("Plain text"),
    "md": _("Markdown"),
    "json": _("JSON Resume"),
    "zip": _("All in one ZIP"),
}


@register.inclusion_tag("components/downloads.html")
def downloads(route: str, *arguments: Any, kinds: str, look: str = "") -> dict[str, Any]:
    """`kinds` by their endings, of which the first stands out, unless `look` says how all of them look."""
    return {
        "files": [
            {
                "text": WORDS[kind],
                "url": reverse(route, args=[*arguments, kind]),
                "look": look or ("quiet" if at else ""),
            }
            for at, kind in enumerate(kinds.split())
        ]
    }
