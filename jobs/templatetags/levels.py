"""How far on in a trade a post is, in plain words."""

from django import template
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

register = template.Library()
LEVELS = {
    "intern": _("an internship"),
    "entry": _("for the first years at work"),
    "mid": _("for people with some years at work"),
    "senior": _("for people with many years at work"),
    "manager": _("a manager’s post"),
    "executive": _("at the head of an organisation"),
}


@register.filter
def level(seniority: str) -> str:
    return gettext(LEVELS[seniority]) if seniority in LEVELS else ""
