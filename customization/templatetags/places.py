"""Paths of a résumé in words, for pages."""

import re

from django import template
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from customization.showing.changes import SECTIONS
from resumes.presentation import in_words as date_in_words

DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}){1,2}")
register = template.Library()
PLACE = re.compile(r"(?P<section>\w+)(?:\[(?P<entry>\d+)\])?(?:\.(?P<field>\w+)(?:\[(?P<line>\d+)\])?)?")
FIELDS = {
    "summary": _("summary"),
    "label": _("headline"),
    "position": _("title"),
    "name": _("name"),
    "highlights": _("line"),
}


@register.filter
def in_words(path: str) -> str:
    """`work[0].highlights[2]` → "Experience, entry 1, line 3"; a path of another shape as it is."""
    found = PLACE.fullmatch(path)
    if not found or found["section"] not in SECTIONS:
        return path
    parts = [str(SECTIONS[found["section"]] if found["section"] != "basics" else _("Head"))]
    if found["entry"] and found["section"] not in {"skills", "languages"}:
        parts.append(gettext("entry %(number)s") % {"number": int(found["entry"]) + 1})
    if found["field"] in FIELDS:
        number = f" {int(found['line']) + 1}" if found["line"] else ""
        parts.append(f"{FIELDS[found['field']]}{number}")
    return ", ".join(parts)


@register.filter
def dated(words: str) -> str:
    """`2015-01`, as a résumé keeps a date, → "Jan 2015"; other words as they are."""
    return date_in_words(words) if DATE.fullmatch(words) else words


@register.filter
def at_box(address: str, box: tuple[float, ...]) -> str:
    """The address of a cut-out, with the place in points."""
    return f"{address}?box={','.join(f'{edge:.1f}' for edge in box)}"
