"""What is known of a post at a glance, and how far on in a trade it is, in plain words."""

from django import template
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from jobs.models import Job
from jobs.requirements import JobRequirements
from resumeai.said import said

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


@register.simple_tag
def facts(job: Job, found: JobRequirements) -> list[str]:
    """Only what the posting says."""
    remote = gettext("remote") if found.remote else ""
    said_of_it = (job.company, found.location, remote, said(found.employment), level(found.seniority), found.pay.text)
    return [one for one in said_of_it if one]
