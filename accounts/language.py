"""The language of an account: of its mails, and of the pages wherever its person has chosen nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation

from accounts.models import User
from accounts.services import is_demo


def keep(user: User, language: str) -> None:
    """What is no language of the pages is not kept; nor is anything in the account that everybody shares."""
    if language in dict(settings.LANGUAGES) and language != user.language and not is_demo(user):
        user.language = language
        user.save(update_fields=["language"])


def carry(user: User, request: HttpRequest, answer: HttpResponseBase) -> None:
    """At sign-in: an account without a language takes this page's; a browser without one takes the account's."""
    if not user.language:
        keep(user, translation.get_language() or "")
    elif settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
        answer.set_cookie(settings.LANGUAGE_COOKIE_NAME, user.language, **cookie())


def cookie() -> dict[str, Any]:
    names = {"max_age": "AGE", "secure": "SECURE", "httponly": "HTTPONLY", "samesite": "SAMESITE"}
    return {flag: getattr(settings, f"LANGUAGE_COOKIE_{name}") for flag, name in names.items()}


@contextmanager
def spoken(user: User | None) -> Iterator[None]:
    """Inside, words are in this person's language. Who has told none, or has no account, is spoken to as till now."""
    with translation.override(user.language if user and user.language else translation.get_language()):
        yield
