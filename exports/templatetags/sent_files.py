"""What went out for a job, for pages of apps below this one."""

from typing import Any

from django import template
from django.utils import timezone

from customization.models import Run
from exports.sent import services
from exports.sent.forms import NAMES
from jobs.models import Job

register = template.Library()


@register.inclusion_tag("sent/list.html", takes_context=True)
def sent_files(context: Any, job: Job) -> dict[str, Any]:
    kept = list(services.of_job(context["user"], job))
    return {"sent": kept, "csrf_token": context.get("csrf_token")}


@register.inclusion_tag("sent/form.html", takes_context=True)
def sent_form(context: Any, run: Run) -> dict[str, Any]:
    """The files that could be kept now, those of the letter only where there is one that may leave."""
    kinds = services.KINDS if services.finished_letter(run) else services.RESUME
    choices = [(kind, NAMES[kind], kind.endswith("pdf")) for kind in kinds]
    kept = list(services.of_job(context["user"], run.job))
    today = timezone.localdate()
    return {"run": run, "choices": choices, "kept": kept, "today": today, "csrf_token": context.get("csrf_token")}
