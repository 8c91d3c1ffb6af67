"""The interview sheet of a finished run."""

import uuid

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from customization.interview.schema import InterviewSheet
from customization.interview.sheet import interview
from customization.models import Run
from customization.runs.services import finished
from resumeai.http import AuthenticatedRequest


def sheet_of(run: Run) -> InterviewSheet:
    """Made anew each time from what the run holds. Raises Http404 while there is no result."""
    verification = finished(run).get("verify")
    if run.state != Run.State.DONE or verification is None:
        raise Http404
    return interview(run.given, verification.document, verification.evidence)


@never_cache
@require_safe
@login_required
def show(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    run = get_object_or_404(Run.objects.owned_by(request.user).select_related("job"), pk=run_id)
    return render(request, "customization/interview.html", {"run": run, "sheet": sheet_of(run)})
