"""My jobs by stage, with search, and where one of them stands."""

from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from jobs.models import Job
from jobs.tracking import presentation, services
from jobs.tracking.forms import TrackForm
from resumeai.http import AuthenticatedRequest, page_or_partial

PAGE = 50


@require_safe
@login_required
def job_list(request: AuthenticatedRequest) -> HttpResponse:
    words, stage = request.GET.get("q", "")[:200], request.GET.get("stage", "")
    page = Paginator(services.found(request.user, words, stage), PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "groups": presentation.groups(page),
        "counts": presentation.counts(request.user),
        "words": words,
        "stage": stage if stage in Job.Stage else "",
        "filter": urlencode({"q": words, "stage": stage}),
    }
    return page_or_partial(request, "jobs/list.html", "board", context)


@require_POST
@login_required
def move(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """One step on, today, from the list; it stays as it was filtered."""
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    stage = request.POST.get("stage", "")
    if stage in Job.Stage:
        services.move(job, Job.Stage(stage))
        messages.success(request, _("%(job)s: %(stage)s.") % {"job": job.title, "stage": Job.Stage(stage).label})
    kept = {name: request.POST[name] for name in ("q",) if request.POST.get(name)}
    return redirect(f"{reverse('jobs:list')}?{urlencode(kept)}" if kept else "jobs:list")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def track(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    form = TrackForm.of(job, request.POST or None)
    if form.is_valid():
        wanted = form.cleaned_data
        services.track(job, Job.Stage(wanted["stage"]), wanted["on"], wanted["next_on"], wanted["notes"])
        messages.success(request, _("Saved."))
        return redirect("jobs:show", job.pk)
    return render(request, "jobs/track.html", {"job": job, "form": form}, status=422 if form.is_bound else 200)
