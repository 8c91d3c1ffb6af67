"""Downloads of letters and interview sheets: rendered anew each time, for their owner alone."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts.tiers import limits_of
from customization.interview.views import sheet_of
from customization.letters.services import unsound
from customization.models import Letter, Run
from exports.files.handing import attached
from exports.files.services import STYLES
from exports.letters import services
from exports.looks.options import Options
from exports.printing.preferences import preferred
from exports.taken import services as taken
from resumeai.http import AuthenticatedRequest


@never_cache
@require_safe
@login_required
def letter(request: AuthenticatedRequest, letter_id: uuid.UUID, kind: str) -> HttpResponse:
    """A letter with a fact that has no source does not leave: its page says which."""
    letters = Letter.objects.owned_by(request.user).filter(state=Letter.State.DONE)
    found = get_object_or_404(letters, pk=letter_id)
    if kind not in services.LETTERS or found.letter is None:
        raise Http404
    if why := unsound(found.letter):
        messages.warning(request, why)
        return redirect("letters:show", found.pk)
    watermark = limits_of(request.user).watermark
    document, options = found.given.given.resume, look(request)
    made = services.render_letter(found.letter, document, kind, options, watermark=watermark)
    taken.record(request.user, made, kind, options.style, letter_id=found.pk)
    return attached(made)


@never_cache
@require_safe
@login_required
def interview(request: AuthenticatedRequest, run_id: uuid.UUID, kind: str) -> HttpResponse:
    run = get_object_or_404(Run.objects.owned_by(request.user).select_related("job"), pk=run_id)
    if kind not in services.LETTERS:
        raise Http404
    return attached(services.render_sheet(sheet_of(run), run.given.resume, kind, look(request)))


def look(request: AuthenticatedRequest) -> Options:
    """As the person likes it, in the style that they name here."""
    options, asked = preferred(request.user), request.GET.get("style", "")
    return options.model_copy(update={"style": asked}) if asked in STYLES else options
