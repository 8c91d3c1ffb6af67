"""The versions of a résumé: which there are, what differs, and an old one made the newest again."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from resumeai.http import AuthenticatedRequest
from resumes import services
from resumes.forms import CompareForm
from resumes.models import Resume, Version
from resumes.versions.comparison import compare


@require_safe
@login_required
def versions(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    rows = list(resume.versions.defer("document", "reading"))
    numbers = [row.number for row in rows]
    form = CompareForm(numbers, request.GET or None)
    context = {"resume": resume, "versions": rows, "form": form}
    if len(rows) > 1 and not form.is_bound:
        form = CompareForm(numbers, {"old": numbers[1], "new": numbers[0]})
        context["form"] = form
    if form.is_valid():
        old, new = (resume.versions.get(number=form.cleaned_data[name]) for name in ("old", "new"))
        context |= {"old": old, "new": new, "differences": compare(old.document, new.document)}
    return render(request, "resumes/versions.html", context)


@require_POST
@login_required
def restore(request: AuthenticatedRequest, pk: UUID, number: int) -> HttpResponse:
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    try:
        version = services.restore(resume, number)
    except Version.DoesNotExist as fault:
        raise Http404 from fault
    messages.success(
        request, _("Version %(old)s is the newest again, as version %(new)s.") % {"old": number, "new": version.number}
    )
    return redirect("resumes:show", resume.pk)
