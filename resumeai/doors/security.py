"""How a program says who it is: an access token, a session token, or the session cookie of a browser."""

from typing import Any

from allauth.headless.contrib.ninja.security import XSessionTokenAuth, jwt_token_auth
from django.http import HttpRequest
from ninja.security import django_auth


class SessionToken(XSessionTokenAuth):  # type: ignore[misc]
    """The library's own answers with the person but leaves the request anonymous."""

    def __call__(self, request: HttpRequest) -> Any:
        user = super().__call__(request)
        if user is not None:
            request.user = user
        return user


# Tokens first: the session checks CSRF even for a request that carries no session.
SIGNED_IN = [jwt_token_auth, SessionToken(), django_auth]
