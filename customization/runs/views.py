"""The wizard from "start" to "done": one address per run, and a page for each of its states."""

import uuid
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from customization.bulk.services import runs_for
from customization.models import Run
from customization.pipeline.plan.schema import Choice
from customization.questions.presentation import asking
from customization.questions.services import come_first
from customization.runs import doubts, services
from customization.runs.forms import StartForm
from customization.runs.services import NotNow
from customization.showing.choose_page import choosing
from customization.showing.result_page import result
from customization.showing.watch_page import watching
from jobs.models import Job
from resumeai.http import AuthenticatedRequest, engine_asked, engines, page_or_partial
from resumeai.spending.report import spent_on
from resumes.models import Resume

PAGE = 20
WAYS = {"soften": doubts.soften, "original": doubts.keep_original, "true": doubts.attest}
PAGES = {
    Run.State.AWAITING_CHOICE: ("customization/choose.html", choosing),
    Run.State.DONE: ("customization/result.html", result),
}


def mine(request: AuthenticatedRequest, run_id: uuid.UUID) -> Run:
    runs = Run.objects.owned_by(request.user).select_related("version__resume", "job")
    return get_object_or_404(runs, pk=run_id)


@require_safe
@login_required
def runs(request: AuthenticatedRequest) -> HttpResponse:
    rows = runs_for(request.user, wanted_bulk(request)).select_related("version__resume", "job").defer("given")
    page = Paginator(rows, PAGE).get_page(request.GET.get("page"))
    return render(request, "customization/list.html", {"page": page})


def wanted_bulk(request: AuthenticatedRequest) -> uuid.UUID | None:
    try:
        return uuid.UUID(request.GET["bulk"])
    except (KeyError, ValueError):
        return None


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def start(request: AuthenticatedRequest) -> HttpResponse:
    initial = {name: request.GET.get(name) for name in ("resume", "job")}
    form = StartForm(request.user, engines(), request.POST or None, initial=initial)
    if form.is_valid():
        chosen = form.cleaned_data
        made = services.start_run(
            request.user,
            chosen["resume"].latest,
            chosen["job"],
            chosen["engine"] or "builtin",
            chosen["form_token"],
        )
        return redirect("customization:run", made.pk)
    missing = {
        "no_resumes": not Resume.objects.owned_by(request.user).exists(),
        "no_jobs": not Job.objects.owned_by(request.user).exists(),
    }
    status = 422 if form.is_bound else 200
    return render(request, "customization/start.html", {"form": form, **missing}, status=status)


@never_cache
@require_safe
@login_required
def run(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    found = mine(request, run_id)
    template, context = page_of(found)
    return render(request, template, {"run": found, "spend": spent_on(found.pk), **context(found)})


def page_of(run: Run) -> tuple[str, Callable[[Run], dict[str, Any]]]:
    """The questions stand before the plan until somebody goes past them."""
    if come_first(run):
        return "customization/question.html", asking
    return PAGES.get(Run.State(run.state), ("customization/watch.html", watching))


@require_POST
@login_required
def choose(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    found = mine(request, run_id)
    edits = {name.removeprefix("edit-"): text for name, text in request.POST.items() if name.startswith("edit-")}
    kept = [] if "none" in request.POST else request.POST.getlist("keep")
    return attempt(request, found, services.choose, kept, edits)


@require_POST
@login_required
def recount(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    """What the ticked changes would score. The ticks are kept for whoever comes back; nothing is written."""
    found = mine(request, run_id)
    if found.state != Run.State.AWAITING_CHOICE:
        return redirect("customization:run", found.pk)
    edits = {name.removeprefix("edit-"): text for name, text in request.POST.items() if name.startswith("edit-")}
    whole, nothing = (set(request.POST.get(name, "").split()) for name in ("keep_too", "drop_too"))
    kept = (set(request.POST.getlist("keep")) | whole) - nothing
    services.keep_for_later(found, Choice(kept=frozenset(kept), edits=edits))
    context = {"run": found, "spend": spent_on(found.pk), **choosing(found)}
    return page_or_partial(request, "customization/choose.html", "tally", context)


@require_POST
@login_required
def doubt(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    """Softer words, the original, or "it is true"."""
    found = mine(request, run_id)
    act = WAYS.get(request.POST.get("way", ""))
    return (
        attempt(request, found, act, request.POST.get("change", "")) if act else redirect("customization:run", found.pk)
    )


@require_POST
@login_required
def choose_again(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    return attempt(request, mine(request, run_id), services.choose_again)


@require_POST
@login_required
def cancel(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    return attempt(request, mine(request, run_id), services.cancel)


@require_POST
@login_required
def try_again(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    return attempt(request, mine(request, run_id), services.try_again, engine_asked(request))


@require_POST
@login_required
def delete(request: AuthenticatedRequest, run_id: uuid.UUID) -> HttpResponse:
    services.delete(mine(request, run_id))
    messages.success(request, _("The run is deleted. Your résumé and the job are still here."))
    return redirect("customization:list")


def attempt(request: AuthenticatedRequest, found: Run, act: Any, *arguments: Any) -> HttpResponse:
    """Does it, or says in one sentence why not; either way the run's own page is next."""
    try:
        act(found, *arguments)
    except NotNow as why:
        messages.warning(request, str(why))
    return redirect("customization:run", found.pk)
