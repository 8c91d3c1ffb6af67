from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from resumeai.ai.configured import available, model_names
from resumeai.http import AuthenticatedRequest
from resumeai.work.events import since
from resumeai.work.models import Task
from resumeai.work.states import FINISHED
from resumes import presentation, services
from resumes.arrival import step_of, teller
from resumes.assessment import assess
from resumes.deciding import placing
from resumes.forms import AddForm
from resumes.models import Resume
from resumes.reading.errors import UnreadableFile
from resumes.second_look.services import look_to_show, noticed

PAGE = 20
STOPS = {"read": "read_again", "analyze": "look_again"}


@require_safe
@login_required
def resume_list(request: AuthenticatedRequest) -> HttpResponse:
    pages = Paginator(Resume.objects.owned_by(request.user), PAGE)
    return render(request, "resumes/list.html", {"page": pages.get_page(request.GET.get("page"))})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def add(request: AuthenticatedRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "resumes/add.html", {"form": AddForm(), "sending": uuid4()})
    form = AddForm(request.POST, request.FILES)
    if form.is_valid():
        data, name, field = form.source
        try:
            resume = services.add_resume(
                request.user, data, name, teller(request.user, request.POST.get("sending", ""))
            )
        except UnreadableFile as fault:
            form.add_error(field, str(fault))
        else:
            return shown_next(request, resume)
    return render(request, "resumes/add.html", {"form": form, "sending": uuid4()}, status=422)


@require_safe
@login_required
def arrival(request: AuthenticatedRequest, sending: UUID) -> HttpResponse:
    """The step that the reading of this sending is at, as one word."""
    return HttpResponse(step_of(request.user, sending), content_type="text/plain")


def shown_next(request: AuthenticatedRequest, resume: Resume) -> HttpResponse:
    """A script that sent the file opens the page as a new one."""
    if request.htmx:
        return HttpResponseClientRedirect(reverse("resumes:show", args=[resume.pk]))
    return redirect("resumes:show", resume.pk)


@require_safe
@login_required
def show(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    return render(request, "resumes/show.html", shown(resume))


def shown(resume: Resume) -> dict[str, Any]:
    version = resume.latest
    looked = noticed(version)
    task = latest_task(resume)
    doubts = presentation.doubts_by_path(version.reading)
    return {
        "resume": resume,
        "version": version,
        "reading": version.reading,
        "checks": presentation.checks(version),
        "groups": placing.groups(version.document),
        "coverage": presentation.coverage(version.reading) if version.reading else "",
        "basics": presentation.basics(version.document, doubts),
        "blocks": presentation.blocks(version.document, doubts),
        "assessment": assess(version.document, looked),
        "model": reader() if resume.original else None,
        "looker": available(),
        "task": task,
        "stop_url": reverse(f"resumes:{STOPS[task.kind]}", args=[resume.pk]) if task else "",
        "working": task is not None and task.state not in FINISHED,
        "events": since(task, 0) if task else [],
    }


def latest_task(resume: Resume) -> Task | None:
    """What a model does or did here last: a page shows one at a time."""
    found = [task for task in (services.latest_reading(resume), look_to_show(resume)) if task]
    return max(found, key=lambda task: (task.state not in FINISHED, task.created), default=None)


def reader() -> str | None:
    """The name of the model that would read: sorting lines is work for the small one."""
    large, small = model_names()
    return (small or large).partition(":")[2] if available() else None


@require_POST
@login_required
def read_again(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """Starts a reading by the model, or stops the one under way."""
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    if request.POST.get("do") == "stop":
        services.stop_reading(resume)
    elif available() and resume.original:
        services.read_again(resume)
    return redirect("resumes:show", resume.pk)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def delete(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    if request.method != "POST":
        return render(request, "resumes/delete.html", {"resume": resume})
    services.delete(resume)
    messages.success(request, _("“%(name)s” is deleted, with its file and versions.") % {"name": resume})
    return redirect("resumes:list")
