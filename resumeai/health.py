"""For machines that watch this one: alive, ready, and figures."""

import secrets

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from resumeai.work import figures


@require_safe
def alive(request: HttpRequest) -> JsonResponse:
    """This process answers. Says nothing of what it needs: a restart would not bring that back."""
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def ready(request: HttpRequest) -> JsonResponse:
    """503 while the database, the broker or the workers are missing. Pages may well work meanwhile."""
    parts = figures.readiness()
    whole = all(parts.values())
    return JsonResponse({"status": "ok" if whole else "not ready", **parts}, status=200 if whole else 503)


@never_cache
@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """For staff, or with the token of the settings; for all others there is nothing here."""
    if not (has_token(request) or (request.user.is_active and request.user.is_staff)):
        raise Http404
    return HttpResponse(figures.exposition(figures.metrics()), content_type="text/plain; version=0.0.4; charset=utf-8")


def has_token(request: HttpRequest) -> bool:
    wanted = settings.METRICS_TOKEN
    sent = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return bool(wanted) and secrets.compare_digest(sent.encode(), wanted.encode())
