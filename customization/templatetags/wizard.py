"""Where a person stands on the way to a tailored résumé, for pages of apps below this one."""

import uuid
from typing import Any

from django import template
from django.urls import reverse

from customization.models import Run
from customization.showing.wizard import steps, way
from jobs.models import Job
from resumeai.http import engines
from resumes.models import Resume

register = template.Library()


@register.inclusion_tag("components/stepper.html", takes_context=True)
def wizard(context: Any, now: str) -> dict[str, Any]:
    """On the way to a run: back to the résumé that was changed last."""
    resume = Resume.objects.owned_by(context["user"]).only("pk").first() if now != "resume" else None
    urls = {"resume": reverse("resumes:show", args=[resume.pk])} if resume else {}
    return {"steps": way(now, urls)}


@register.inclusion_tag("components/stepper.html")
def wizard_of(run: Run) -> dict[str, Any]:
    return {"steps": steps(run)}


@register.simple_tag(takes_context=True)
def next_of_resume(context: Any, resume: Resume) -> dict[str, Any]:
    """Where to go on from a résumé: to the first posting, or to a choice of those that are kept."""
    known = Job.objects.owned_by(context["user"]).exists()
    url = f"{reverse('customization:start')}?resume={resume.pk}" if known else reverse("jobs:add")
    return {"url": url, "first": not known}


@register.inclusion_tag("customization/begin.html", takes_context=True)
def begin(context: Any, job: Job) -> dict[str, Any]:
    """One press where there is nothing to choose: one résumé, and one engine."""
    found = list(Resume.objects.owned_by(context["user"]).only("pk")[:2])
    offered = engines()
    alone = found[0] if len(found) == 1 and len(offered) == 1 else None
    kept = {"csrf_token": context.get("csrf_token"), "form_token": uuid.uuid4(), "engine": offered[0][0]}
    return {"job": job, "resume": alone, **kept}
