from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from customization.worth import services
from customization.worth.forms import CompareForm
from customization.worth.presentation import bands, side_by_side
from resumeai.http import AuthenticatedRequest
from resumes.models import Resume


@require_safe
@login_required
def worth(request: AuthenticatedRequest) -> HttpResponse:
    """Every open job, the best fit first."""
    resume = services.usual_resume(request.user, request.GET.get("resume", ""))
    jobs = services.open_jobs(request.user)
    context = {
        "resume": resume,
        "resumes": Resume.objects.owned_by(request.user),
        "bands": bands(services.fits(request.user, resume.latest, jobs)) if resume else [],
        "more": max(0, jobs.count() - services.MOST),
    }
    return render(request, "worth/list.html", context)


@require_safe
@login_required
def compare(request: AuthenticatedRequest) -> HttpResponse:
    form = CompareForm(request.user, request.GET if "a" in request.GET else None)
    context: dict[str, Any] = {"form": form}
    if form.is_valid():
        chosen = form.cleaned_data
        found = services.fits(request.user, chosen["resume"].latest, (chosen["a"], chosen["b"]))
        one, other = sorted(found, key=lambda each: each.job != chosen["a"])
        context |= side_by_side(one, other) | {"resume": chosen["resume"]}
    enough = form.fields["a"].queryset.count() > 1 and form.fields["resume"].queryset.exists()  # type: ignore[attr-defined]
    status = 422 if form.is_bound and not form.is_valid() else 200
    return render(request, "worth/compare.html", context | {"enough": enough}, status=status)
