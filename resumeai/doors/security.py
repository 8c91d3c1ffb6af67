"""How a program says who it is: an access token, a session token, or the session cookie of a browser."""

from typing import Any

from allauth.headless.contrib.ninja.security import XSessionTokenAuth, jwt_token_auth
from django.http import HttpRequest
from ninja.security import SessionAuth


class SessionToken(XSessionTokenAuth):  # type: ignore[misc]
    """The library's own answers with the person but leaves the request anonymous."""

    def __call__(self, request: HttpRequest) -> Any:
        user = super().__call__(request)
        if user is not None:
            request.user = user
        return user


class SessionCookie(SessionAuth):
    """The library asks for the token of a form even where nobody is signed in: such a program is told to sign in."""

    def _get_key(self, request: HttpRequest) -> Any:
        return super()._get_key(request) if self.param_name in request.COOKIES else None


SIGNED_IN = [jwt_token_auth, SessionToken(), SessionCookie()]
