"""`smtp://user:password@host:587` as Django's mailer; nothing given: mails go to the console."""

from typing import Any
from urllib.parse import unquote, urlsplit

CONSOLE = {"BACKEND": "django.core.mail.backends.console.EmailBackend"}


def mailer(address: str) -> dict[str, Any]:
    if not address:
        return CONSOLE
    parts = urlsplit(address)
    options = {
        "host": parts.hostname,
        "port": parts.port or (465 if parts.scheme == "smtps" else 587),
        "username": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "use_ssl": parts.scheme == "smtps",
        "use_tls": parts.scheme == "smtp" and bool(parts.username),
        "timeout": 10,
    }
    return {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}
