from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from jobs.correcting import services
from jobs.correcting.forms import RequirementForm
from jobs.models import Job
from jobs.requirements import Importance
from jobs.views import page
from resumeai.http import AuthenticatedRequest


@require_POST
@login_required
def change(request: AuthenticatedRequest, pk: UUID, requirement_id: str) -> HttpResponse:
    """Removes one requirement or changes its importance."""
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    wish = request.POST.get("do", "")
    if wish == "remove":
        services.remove(job, requirement_id)
    elif wish in Importance:
        services.weigh(job, requirement_id, Importance(wish))
    return page(request, job) if request.htmx else redirect("jobs:show", job.pk)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def add(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    form = RequirementForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        services.add(job, **form.cleaned_data)
        return redirect("jobs:show", job.pk)
    return form_page(request, job, form, _("Add a requirement"))


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: AuthenticatedRequest, pk: UUID, requirement_id: str) -> HttpResponse:
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    try:
        found = job.requirements.requirement(requirement_id)
    except KeyError:
        raise Http404 from None
    start = found.model_dump() | {"years": None if found.years is None else f"{found.years:g}"}
    form = RequirementForm(request.POST or None, initial=start)
    if request.method == "POST" and form.is_valid():
        services.edit(job, requirement_id, **form.cleaned_data)
        return redirect("jobs:show", job.pk)
    return form_page(request, job, form, _("Edit this requirement"), quote=found.quote)


def form_page(
    request: AuthenticatedRequest, job: Job, form: RequirementForm, heading: str, quote: str = ""
) -> HttpResponse:
    context = {"job": job, "form": form, "heading": heading, "quote": quote}
    status = 422 if request.method == "POST" else 200
    return render(request, "jobs/edit_requirement.html", context, status=status)
