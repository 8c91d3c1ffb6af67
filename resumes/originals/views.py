"""The uploaded file: as it came, and its pages as pictures."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.utils.cache import get_conditional_response, patch_cache_control
from django.views.decorators.http import require_safe

from resumeai.http import AuthenticatedRequest, page_or_partial
from resumes.models import Resume
from resumes.originals import places
from resumes.originals.cutting import WHOLE, cut
from resumes.reading.errors import UnreadableFile


@require_safe
@login_required
def original(request: AuthenticatedRequest, pk: UUID) -> FileResponse:
    """The uploaded file, never shown by the browser itself."""
    resume = uploaded(request, pk)
    return FileResponse(
        resume.original.open(),
        as_attachment=True,
        filename=resume.original_name or "resume",
        content_type="application/octet-stream",
    )


@require_safe
@login_required
def page(request: AuthenticatedRequest, pk: UUID, number: int) -> HttpResponseBase:
    """A page as PNG. A browser may keep it, but asks every time whether it is still allowed to show it."""
    resume = uploaded(request, pk)
    tag = f'"{resume.original.name}-{number}"'
    response = get_conditional_response(request, etag=tag) or drawn(resume, number)
    response.headers["ETag"] = tag
    patch_cache_control(response, private=True, no_cache=True)
    return response


@require_safe
@login_required
def pages(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """The pages of a Word file, for the place where its lines stand; nothing new when there are none."""
    resume = uploaded(request, pk)
    leaves = places.pages_of(resume, resume.latest)
    if not leaves:
        return HttpResponse(status=204)
    return render(request, "resumes/leaves.html", {"resume": resume, "leaves": leaves})


@require_safe
@login_required
def place(request: AuthenticatedRequest, pk: UUID, number: int) -> HttpResponse:
    """Where a line stands, cut out of the picture of its page; the page where no line is named."""
    resume = uploaded(request, pk)
    try:
        found = cut(request.GET.get("box", WHOLE))
    except ValueError as fault:
        raise Http404 from fault
    context = {"resume": resume, "number": number, "cut": found}
    return page_or_partial(request, "resumes/place.html", "cut", context)


def drawn(resume: Resume, number: int) -> HttpResponse:
    try:
        return HttpResponse(places.page_picture(resume, number), content_type="image/png")
    except (UnreadableFile, OSError) as fault:
        raise Http404 from fault


def uploaded(request: AuthenticatedRequest, pk: UUID) -> Resume:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    if not resume.original:
        raise Http404
    return resume
