from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from resumeai.http import AuthenticatedRequest
from resumes import presentation, services
from resumes.forms import AddForm
from resumes.models import Resume
from resumes.reading.errors import UnreadableFile

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
    doubts = presentation.doubts_by_path(version.reading)
    return {
        "resume": resume,
        "version": version,
        "reading": version.reading,
        "coverage": presentation.coverage(version.reading) if version.reading else "",
        "basics": presentation.basics(version.document, doubts),
        "blocks": presentation.blocks(version.document, doubts),
    }


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def delete(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    if request.method != "POST":
        return render(request, "resumes/delete.html", {"resume": resume})
    services.delete(resume)
    messages.success(request, f"“{resume}” is deleted, with its file and versions.")
    return redirect("resumes:list")
