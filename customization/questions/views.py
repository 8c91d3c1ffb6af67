"""A question a page. Every button sends what is written, so that nothing is lost on the way back."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from customization.models import Run
from customization.pipeline.evaluate.schema import Question
from customization.questions import services
from customization.questions.presentation import asking
from customization.runs.views import attempt, mine
from resumeai.http import AuthenticatedRequest
from resumeai.spending.report import spent_on


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def questions(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    run = mine(request, run_id)
    known = services.asked(run)
    if not known:
        return redirect("customization:run", run.pk)
    if request.method == "POST":
        return heard(request, run, known)
    context = {"run": run, "spend": spent_on(run.pk), **asking(run, number_in(request.GET.get("at", "")))}
    return render(request, "customization/question.html", context)


def number_in(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else None


def heard(request: AuthenticatedRequest, run: Run, known: tuple[Question, ...]) -> HttpResponse:
    do, text = request.POST.get("do", ""), request.POST.get("text", "")
    at = next((at for at, each in enumerate(known, start=1) if each.id == request.POST.get("question")), 0)
    if not at:
        return redirect("customization:run", run.pk)
    question = known[at - 1]
    services.hear(run, question, "" if do == "yes" and wants_words(question, text) else do, text)
    if getattr(request, "htmx", False):
        return HttpResponse(status=204)
    if do == "yes" and wants_words(question, text):
        messages.warning(request, _("Write the figure first, or say no."))
        return at_number(run, at)
    if do == "plan" or (do in services.SAYS and at == len(known)):
        return attempt(request, run, services.go_on)
    return at_number(run, at + (1 if do in services.SAYS else -1 if do == "back" else 0))


def wants_words(question: Question, text: str) -> bool:
    """A figure for a line of the résumé: a bare yes tells nothing."""
    return bool(question.path) and not text.strip()


def at_number(run: Run, number: int) -> HttpResponse:
    return redirect(f"{reverse('customization:questions', args=[run.pk])}?at={number}")
