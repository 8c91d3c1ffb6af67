"""What a person decides about a reading: a place for a text that found none, and that a doubtful text is right."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from resumeai.http import AuthenticatedRequest
from resumes import services
from resumes.deciding import placing
from resumes.forms import ConfirmForm, PlaceForm
from resumes.models import Resume
from resumes.versions.adding import Outdated

NOT_MOVED = gettext_lazy("The résumé was changed meanwhile, so nothing was moved. Please look again.")
NOT_CONFIRMED = gettext_lazy("The résumé was changed meanwhile, so nothing was confirmed. Please look again.")


@require_POST
@login_required
def place(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """Puts one text that found no field into one, or leaves it out."""
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    form = PlaceForm(request.POST)
    if not form.is_valid():
        messages.warning(request, _("Choose a place for this text, or leave it out."))
    else:
        decide(request, resume, **form.cleaned_data)
    return redirect("resumes:show", resume.pk)


def decide(request: AuthenticatedRequest, resume: Resume, text: str, to: str, version: int) -> None:
    try:
        made = (
            services.place(resume, text, to, after=version) if to else services.leave_out(resume, text, after=version)
        )
    except (Outdated, services.Decided, placing.NoSuchPlace):
        messages.warning(request, NOT_MOVED)
    else:
        done = _("It has its place in version %(number)s.") if to else _("It is left out in version %(number)s.")
        messages.success(request, done % {"number": made.number})


@require_POST
@login_required
def confirm(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """A doubtful text is right as it stands, or all of them are."""
    resume = get_object_or_404(Resume.objects.owned_by(request.user), pk=pk)
    form = ConfirmForm(request.POST)
    try:
        if not form.is_valid():
            raise services.Decided
        made = services.confirm(resume, form.cleaned_data["path"], after=form.cleaned_data["version"])
    except (Outdated, services.Decided):
        messages.warning(request, NOT_CONFIRMED)
    else:
        messages.success(request, _("Confirmed in version %(number)s.") % {"number": made.number})
    return redirect("resumes:show", resume.pk)
