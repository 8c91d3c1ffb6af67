"""The pages that belong to no app: start, overview, privacy, and the door to the demo account."""

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.db.models import Max
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.views.decorators.http import require_POST, require_safe

from accounts.services import demo_user
from customization.models import Run
from jobs.models import Job
from jobs.tracking.presentation import counts
from resumeai.http import BUILT_IN_NAME, AuthenticatedRequest, engine_name
from resumeai.tryout.carrying import carried
from resumeai.tryout.forms import TryForm
from resumeai.wire.first_look import sheet_within
from resumes.models import Resume

SHOWN = 5


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/start.html", {"demo": demo_user(), "form": TryForm()})


def warm() -> None:
    """What the first visitor would wait for: addresses, templates, words and styles are read when the server starts."""
    sheet_within()
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            render_to_string("pages/start.html", {"form": TryForm()})


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    context = {"keep_tasks_days": settings.KEEP_TASKS_DAYS, "sends": engine_name() != BUILT_IN_NAME}
    return render(request, "pages/privacy.html", context)


@require_POST
def demo(request: HttpRequest) -> HttpResponse:
    """Signs in as the demo person; there is one only where an operator seeded it."""
    user = demo_user()
    if user is None:
        raise Http404
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    return redirect("dashboard")


@require_safe
@login_required
def dashboard(request: AuthenticatedRequest) -> HttpResponse:
    resumes = Resume.objects.owned_by(request.user)
    jobs = Job.objects.owned_by(request.user)
    runs = (
        Run.objects.owned_by(request.user).select_related("version__resume", "job").defer("given", "version__document")
    )
    open_jobs = jobs.defer("text", "requirements").exclude(stage=Job.Stage.CLOSED)
    context = {
        "resumes": resumes.annotate(newest=Max("versions__number"))[:SHOWN],
        "jobs": open_jobs[:SHOWN],
        "stages": counts(request.user),
        "coming": open_jobs.filter(next_on__isnull=False).order_by("next_on")[:SHOWN],
        "waiting": runs.filter(state=Run.State.AWAITING_CHOICE).first(),
        "today": timezone.localdate(),
        "runs": runs[:SHOWN],
        "tried": carried(request) is not None,
    }
    return render(request, "pages/dashboard.html", context)


def not_here(request: HttpRequest, client: str) -> HttpResponse:
    raise Http404
