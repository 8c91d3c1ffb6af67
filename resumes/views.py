from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from resumeai.ai.configured import available, model_names
from resumeai.http import AuthenticatedRequest
from resumeai.work.events import since
from resumeai.work.states import FINISHED
from resumes import placing, presentation, services
from resumes.assessment import assess
from resumes.forms import AddForm, PlaceForm
from resumes.models import Resume
from resumes.reading.errors import UnreadableFile
from resumes.versioning import Outdated

PAGE = 20


@require_safe
@login_required
def resume_list(request: AuthenticatedRequest) -> HttpResponse:
    pages = Paginator(Resume.objects.owned_by(request.user), PAGE)
    return render(request, "resumes/list.html", {"page": pages.get_page(request.GET.get("page"))})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def add(request: AuthenticatedRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "resumes/add.html", {"form": AddForm()})
    form = AddForm(request.POST, request.FILES)
    if form.is_valid():
        data, name, field = form.source
        try:
            resume = services.add_resume(request.user, data, name)
        except UnreadableFile as fault:
            form.add_error(field, str(fault))
        else:
            return redirect("resumes:show", resume.pk)
    return render(request, "resumes/add.html", {"form": form}, status=422)


@require_safe
@login_required
def show(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    return render(request, "resumes/show.html", shown(resume))


def shown(resume: Resume) -> dict[str, Any]:
    version = resume.latest
    task = services.latest_reading(resume)
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
        "assessment": assess(version.document),
        "model": reader() if resume.original else None,
        "task": task,
        "working": task is not None and task.state not in FINISHED,
        "events": since(task, 0) if task else [],
    }


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


@require_POST
@login_required
def place(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """Puts one text that found no field into one, or leaves it out."""
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    form = PlaceForm(request.POST)
    if not form.is_valid():
        messages.warning(request, "Choose a place for this text, or leave it out.")
    else:
        decide(request, resume, **form.cleaned_data)
    return redirect("resumes:show", resume.pk)


def decide(request: AuthenticatedRequest, resume: Resume, text: str, to: str, version: int) -> None:
    try:
        made = (
            services.place(resume, text, to, after=version) if to else services.leave_out(resume, text, after=version)
        )
    except (Outdated, services.Decided, placing.NoSuchPlace):
        messages.warning(request, "The résumé was changed meanwhile, so nothing was moved. Please look again.")
    else:
        done = "It has its place" if to else "It is left out"
        messages.success(request, f"{done} in version {made.number}.")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def delete(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    if request.method != "POST":
        return render(request, "resumes/delete.html", {"resume": resume})
    services.delete(resume)
    messages.success(request, f"“{resume}” is deleted, with its file and versions.")
    return redirect("resumes:list")
