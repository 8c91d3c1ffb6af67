"""The page of any piece of work: what it does, a way to stop it or try again, and what came of it."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from resumeai.http import AuthenticatedRequest
from resumeai.work import events, services
from resumeai.work.models import File, Task
from resumeai.work.registry import KINDS
from resumeai.work.states import FINISHED, State

PAGE = 20


def mine(request: AuthenticatedRequest, task_id: uuid.UUID) -> Task:
    return get_object_or_404(Task.objects.owned_by(request.user), pk=task_id)


def titled(task: Task) -> str:
    kind = KINDS.get(task.kind)
    return _(kind.title) if kind else task.kind


@never_cache
@require_safe
@login_required
def tasks(request: AuthenticatedRequest) -> HttpResponse:
    page = Paginator(Task.objects.owned_by(request.user), PAGE).get_page(request.GET.get("page"))
    return render(request, "work/list.html", {"page": page, "rows": [(task, titled(task)) for task in page]})


@never_cache
@require_safe
@login_required
def show(request: AuthenticatedRequest, task_id: uuid.UUID) -> HttpResponse:
    task = mine(request, task_id)
    context = {
        "task": task,
        "title": titled(task),
        "events": events.since(task, 0),
        "working": task.state not in FINISHED,
        "failed": task.state == State.FAILED,
        "result": services.result_of(task),
    }
    return render(request, "work/task.html", context)


@never_cache
@require_safe
@login_required
def file(request: AuthenticatedRequest, task_id: uuid.UUID) -> HttpResponse:
    return attached(get_object_or_404(File, task=mine(request, task_id)))


def attached(file: File) -> HttpResponse:
    headers = {
        "Content-Disposition": content_disposition_header(as_attachment=True, filename=file.name) or "attachment",
        "X-Content-Type-Options": "nosniff",
    }
    return HttpResponse(bytes(file.content), content_type=file.content_type, headers=headers)


@require_POST
@login_required
def cancel(request: AuthenticatedRequest, task_id: uuid.UUID) -> HttpResponse:
    services.cancel(mine(request, task_id))
    return redirect("work:show", task_id)


@require_POST
@login_required
def retry(request: AuthenticatedRequest, task_id: uuid.UUID) -> HttpResponse:
    if not services.retry(mine(request, task_id)):
        messages.warning(request, _("Only failed work can be tried again."))
    return redirect("work:show", task_id)
