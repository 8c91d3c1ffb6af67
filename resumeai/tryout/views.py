from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from customization.runs.services import all_or_none, start_run
from jobs.requirements import UnreadablePosting
from jobs.services import add_job
from resumeai.http import AuthenticatedRequest
from resumeai.limits import LimitReached
from resumeai.tryout.carrying import carried, carry, forget
from resumeai.tryout.forms import TryForm, example
from resumeai.tryout.look import Busy, Look, given, look, name_of
from resumeai.tryout.throttle import AddressThrottle
from resumes.reading.errors import UnreadableFile
from resumes.services import add_resume

THROTTLE = AddressThrottle("30/h")
TOO_OFTEN = _("That is as often as one can try without an account in an hour. Sign up and go on, or come back later.")
BUSY = _("Others are trying this at the same moment: press again in a few seconds. Your texts are still here.")


@never_cache
@sensitive_post_parameters("resume", "posting")
@require_http_methods(["GET", "HEAD", "POST"])
def try_it(request: HttpRequest) -> HttpResponse:
    """The score, its receipt and the best true changes for two pasted texts; they are kept nowhere."""
    if request.method != "POST":
        return render(request, "pages/try.html", {"form": TryForm(initial=example())})
    form = TryForm(request.POST)
    seen, status = looked(request, form) if form.is_valid() else (None, 422)
    return render(request, "pages/try.html", {"form": form, "look": seen}, status=status)


def looked(request: HttpRequest, form: TryForm) -> tuple[Look | None, int]:
    if not THROTTLE.allow_request(request):
        form.add_error(None, TOO_OFTEN)
        return None, 429
    try:
        return look(**form.cleaned_data), 200
    except UnreadableFile as fault:
        form.add_error("resume", str(fault))
    except UnreadablePosting as fault:
        form.add_error("posting", str(fault))
    except Busy:
        form.add_error(None, BUSY)
        return None, 503
    return None, 422


@sensitive_post_parameters("resume", "posting")
@require_POST
def go_on(request: AuthenticatedRequest) -> HttpResponse:
    """With an account both are saved and compared; without one they wait for it. The overview sends no texts."""
    form = TryForm(request.POST)
    texts = form.cleaned_data if form.is_valid() else carried(request)
    if texts is None:
        return redirect("dashboard" if request.user.is_authenticated else "try")
    if request.user.is_authenticated:
        return saved(request, texts)
    if not THROTTLE.allow_request(request):
        form.add_error(None, TOO_OFTEN)
        return render(request, "pages/try.html", {"form": form}, status=429)
    carry(request, texts)
    return redirect("account_signup")


def saved(request: AuthenticatedRequest, texts: dict[str, str]) -> HttpResponse:
    """Both, and a run that compares them. They are read first, so that one alone is never saved."""
    try:
        given(**texts)
        with all_or_none() as made:
            made.append(resume := add_resume(request.user, texts["resume"].encode(), name_of(texts["resume"])))
            made.append(job := add_job(request.user, texts["posting"]))
            run = start_run(request.user, resume.latest, job, "builtin")
    except (UnreadableFile, UnreadablePosting, LimitReached) as fault:
        form = TryForm(texts)
        form.add_error(None, str(fault))
        return render(request, "pages/try.html", {"form": form}, status=422)
    forget(request)
    return redirect("customization:run", run.pk)
