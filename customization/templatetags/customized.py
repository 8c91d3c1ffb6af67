"""The runs of a job, for its page."""

from typing import Any

from django import template

from customization.models import Run
from jobs.models import Job

register = template.Library()
SHOWN = 5


@register.inclusion_tag("customization/of_job.html", takes_context=True)
def runs_for(context: Any, job: Job) -> dict[str, Any]:
    runs = Run.objects.owned_by(context["user"]).filter(job=job).select_related("version__resume", "job")
    return {"runs": runs.defer("given", "version__document", "version__reading")[:SHOWN]}
