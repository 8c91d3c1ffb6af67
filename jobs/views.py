from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from jobs import presentation, services
from jobs.forms import AddForm, JobForm
from jobs.models import Job
from jobs.requirements import UnreadablePosting
from jobs.tracking.presentation import steps
from resumeai.ai.configured import available
from resumeai.http import AuthenticatedRequest, page_or_partial
from resumeai.work.events import since
from resumeai.work.services import TooMany, room_for_work
from resumeai.work.states import FINISHED

TOO_LARGE = gettext_lazy("What you sent is larger than 2 MB and was not read: paste the text of the posting alone.")


def too_large(request: AuthenticatedRequest) -> bool:
    """By what the browser announces. The token stands in the body, so this must be known before the token is read."""
    announced = str(request.META.get("CONTENT_LENGTH"))
    limit: int = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    return request.method == "POST" and announced.isdecimal() and int(announced) > limit


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def add(request: AuthenticatedRequest) -> HttpResponse:
    if too_large(request):
        return render(request, "jobs/add.html", {"form": AddForm(), "too_large": TOO_LARGE}, status=413)
    return add_posting(request)


@csrf_protect
def add_posting(request: AuthenticatedRequest) -> HttpResponse:
    """By address or text. A page is fetched within the request: at most 15 seconds, in this thread."""
    if request.method != "POST":
        return render(request, "jobs/add.html", {"form": AddForm()})
    form = AddForm(request.POST)
    if form.is_valid():
        if "later" in request.POST and form.cleaned_data["address"] and not form.cleaned_data["text"]:
            return fetch_later(request, form)
        try:
            job = services.add_job(request.user, **form.cleaned_data)
        except UnreadablePosting as fault:
            form.add_error("text" if form.cleaned_data["text"] else "address", str(fault))
        else:
            return redirect("jobs:show", job.pk)
    return render(request, "jobs/add.html", {"form": form}, status=422)


def fetch_later(request: AuthenticatedRequest, form: AddForm) -> HttpResponse:
    wanted = form.cleaned_data
    try:
        room_for_work(request.user)
    except TooMany as why:
        form.add_error("address", str(why))
        return render(request, "jobs/add.html", {"form": form}, status=422)
    task = services.fetch_job(request.user, wanted["address"], wanted["title"], wanted["company"], wanted["form_token"])
    return redirect("work:show", task.pk)


@require_safe
@login_required
def show(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    return page(request, get_object_or_404(Job.objects.owned_by(request.user), pk=pk))


def page(request: AuthenticatedRequest, job: Job) -> HttpResponse:
    task = services.latest_reading(job)
    context = {
        "job": job,
        "steps": steps(job),
        "weights": presentation.weights(job.requirements),
        "stretches": presentation.stretches(job.requirements),
        "model": available(),
        "task": task,
        "working": task is not None and task.state not in FINISHED,
        "events": since(task, 0) if task else [],
    }
    return page_or_partial(request, "jobs/show.html", "found", context)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    if request.method == "POST" and not too_large(request):
        return change_posting(request, job)
    start = {"text": job.text, "title": job.title, "company": job.company}
    context = {"job": job, "form": JobForm(initial=start), "too_large": TOO_LARGE if request.method == "POST" else ""}
    return render(request, "jobs/edit.html", context, status=413 if context["too_large"] else 200)


@csrf_protect
def change_posting(request: AuthenticatedRequest, job: Job) -> HttpResponse:
    form = JobForm(request.POST)
    if form.is_valid():
        try:
            services.edit_job(job, **form.cleaned_data)
        except UnreadablePosting as fault:
            form.add_error("text", str(fault))
        else:
            messages.success(request, _("Saved."))
            return redirect("jobs:show", job.pk)
    return render(request, "jobs/edit.html", {"job": job, "form": form}, status=422)


@require_POST
@login_required
def read_again(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """Starts a reading by the model, or stops the one under way."""
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    if request.POST.get("do") == "stop":
        services.stop_reading(job)
    elif available():
        services.read_again(job)
    return redirect("jobs:show", job.pk)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def delete(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    job = get_object_or_404(Job.objects.owned_by(request.user), pk=pk)
    if request.method != "POST":
        return render(request, "jobs/delete.html", {"job": job})
    job.delete()
    messages.success(request, _("“%(name)s” is deleted.") % {"name": job})
    return redirect("jobs:list")
