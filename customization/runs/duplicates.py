"""A run once more, for another job: the same version of the résumé, no step of the way lost."""

import uuid

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from customization.runs import services
from customization.runs.forms import DuplicateForm
from customization.runs.views import mine
from resumeai.http import AuthenticatedRequest, engine_again


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def duplicate(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    run = mine(request, run_id)
    form = DuplicateForm(run, request.POST or None)
    if form.is_valid():
        chosen = form.cleaned_data
        made = services.duplicate(run, chosen["job"], engine_again(run.engine), chosen["form_token"])
        return redirect("customization:run", made.pk)
    context = {"run": run, "form": form, "jobs": form.fields["job"].queryset.exists()}  # type: ignore[attr-defined]
    return render(request, "customization/duplicate.html", context, status=422 if form.is_bound else 200)
