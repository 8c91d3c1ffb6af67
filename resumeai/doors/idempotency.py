"""A POST sent twice with the same Idempotency-Key is done once, and both get the same answer."""

import hashlib
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja.errors import HttpError

from resumeai.doors.models import Reply

HEADER = "Idempotency-Key"
KEPT = timedelta(hours=24)
# A worker that died in the middle answers nobody: after this the key is free again.
ABANDONED = timedelta(minutes=15)
LARGEST = 2**20
LONGEST_KEY = 200
TOO_LONG = f"An Idempotency-Key has at most {LONGEST_KEY} characters."
AT_WORK = "The first request with this Idempotency-Key is still being answered: wait and send it again."
OTHER = "This Idempotency-Key was used for another request: choose a new key."


def once_per_key[**P, R](operation: Callable[P, R]) -> Callable[P, Any]:
    """Inside an operation, where it is known who asks: answers again, or claims the key."""

    @wraps(operation)
    def checked(*args: P.args, **kwargs: P.kwargs) -> Any:
        request: Any = args[0]
        key = request.headers.get(HEADER, "")
        # Where nobody has come in yet there is no owner to keep an answer for, and tokens are kept for none.
        if request.method != "POST" or not key or getattr(request, "auth", None) is None:
            return operation(*args, **kwargs)
        if len(key) > LONGEST_KEY:
            raise HttpError(400, TOO_LONG)
        row, earlier = claimed(request.user, key, fingerprint(request))
        if earlier is not None:
            return earlier
        request.reply = row
        return operation(*args, **kwargs)

    return checked


def kept_for_its_key[**P](run: Callable[P, HttpResponse]) -> Callable[P, HttpResponse]:
    """Around an operation: what it answered is kept with the key; an answer that may change is not."""

    @wraps(run)
    def keeping(*args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        response = run(*args, **kwargs)
        row: Reply | None = getattr(args[0], "reply", None)
        if row is None:
            return response
        if response.status_code >= 400 or response.streaming or len(response.content) > LARGEST:
            row.delete()
            return response
        row.status, row.body = response.status_code, response.content
        row.content_type = response.get("Content-Type", "")
        row.save(update_fields=["status", "body", "content_type", "updated"])
        return response

    return keeping


def claimed(owner: Any, key: str, fingerprint: str) -> tuple[Reply, HttpResponse | None]:
    """A new row, or the earlier answer. Raises HttpError when the key is at work or belongs to another request."""
    now = timezone.now()
    rows = Reply.objects.owned_by(owner)
    rows.filter(created__lt=now - KEPT).delete()
    rows.filter(status=0, created__lt=now - ABANDONED).delete()
    try:
        with transaction.atomic():
            return Reply.objects.create(owner=owner, key=key, fingerprint=fingerprint), None
    except IntegrityError:
        return again(rows.filter(key=key).first(), fingerprint)


def again(row: Reply | None, fingerprint: str) -> tuple[Reply, HttpResponse]:
    if row is not None and row.fingerprint != fingerprint:
        raise HttpError(422, OTHER)
    if row is None or row.status == 0:
        raise HttpError(409, AT_WORK)
    return row, HttpResponse(
        bytes(row.body), status=row.status, content_type=row.content_type, headers={"Idempotent-Replayed": "true"}
    )


def fingerprint(request: HttpRequest) -> str:
    """Of the address and all that was sent. A form of files has been read by now: its parts are taken instead."""
    parts = hashlib.sha256(f"{request.method} {request.get_full_path()}\n".encode())
    if request.FILES or request.POST:
        parts.update(repr(sorted(request.POST.lists())).encode())
        for name, file in sorted(request.FILES.items()):
            parts.update(f"{name} {file.name}\n".encode())  # type: ignore[union-attr]
            for chunk in file.chunks():  # type: ignore[union-attr]
                parts.update(chunk)
            file.seek(0)  # type: ignore[union-attr]
    else:
        parts.update(request.body)
    return parts.hexdigest()
