"""Both texts on their way through sign-up: in the cache for an hour, under a secret of this browser's session."""

import secrets

from django.core.cache import cache
from django.http import HttpRequest

KEY = "tried"
SECONDS = 3600


def carry(request: HttpRequest, texts: dict[str, str]) -> None:
    forget(request)
    secret = secrets.token_urlsafe(32)
    cache.set(f"tried:{secret}", texts, SECONDS)
    request.session[KEY] = secret


def carried(request: HttpRequest) -> dict[str, str] | None:
    texts: dict[str, str] | None = cache.get(f"tried:{request.session.get(KEY, '')}")
    return texts


def forget(request: HttpRequest) -> None:
    cache.delete(f"tried:{request.session.pop(KEY, '')}")
