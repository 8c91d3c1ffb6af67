from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from jobs import presentation, services
from jobs.forms import JobForm
from jobs.models import Job
from jobs.requirements import Importance, UnreadablePosting
from resumeai.http import AuthenticatedRequest, page_or_partial

PAGE = 20


@require_safe
@login_required
def job_list(request: AuthenticatedRequest) -> HttpResponse:
    pages = Paginator(Job.objects.owned_by(request.user), PAGE)
    return render(request, "jobs/list.html", {"page": pages.get_page(request.GET.get("page"))})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def add(request: AuthenticatedRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "jobs/add.html", {"form": JobForm()})
    form = JobForm(request.POST)
    if form.is_valid():
        try:
            job = services.add_job(request.user, **form.cleaned_data)
        except UnreadablePosting as fault:
            form.add_error("text", str(fault))
        else:
            return redirect("jobs:show", job.pk)
    return render(request, "jobs/add.html", {"form": form}, status=422)


@require_safe
@login_required
def show(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    return page(request, get_object_or_404(Job.objects.owned_by(request.user), pk=pk))


def page(request: AuthenticatedRequest, job: Job) -> HttpResponse:
    context = {
        "job": job,
        "weights": presentation.weights(job.requirements),
        "stretches": presentation.stretches(job.requirements),
    }
    return page_or_partial(request, "jobs/show.html", "found", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    if request.method != "POST":
        start = {"text": job.text, "title": job.title, "company": job.company}
        return render(request, "jobs/edit.html", {"job": job, "form": JobForm(initial=start)})
    form = JobForm(request.POST)
    if form.is_valid():
        try:
            services.edit_job(job, **form.cleaned_data)
        except UnreadablePosting as fault:
            form.add_error("text", str(fault))
        else:
            messages.success(request, "Saved.")
            return redirect("jobs:show", job.pk)
    return render(request, "jobs/edit.html", {"job": job, "form": form}, status=422)


@require_POST
@login_required
def requirement(request: AuthenticatedRequest, pk: UUID, requirement_id: str) -> HttpResponse:
    """Removes one requirement or changes its importance."""
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    wish = request.POST.get("do", "")
    if wish == "remove":
        services.remove_requirement(job, requirement_id)
    elif wish in Importance:
        services.weigh_requirement(job, requirement_id, Importance(wish))
    return page(request, job) if request.htmx else redirect("jobs:show", job.pk)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def delete(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    if request.method != "POST":
        return render(request, "jobs/delete.html", {"job": job})
    job.delete()
    messages.success(request, f"“{job}” is deleted.")
    return redirect("jobs:list")
