"""How a program says who it is: an access token, a session token, or the session cookie of a browser."""

from typing import Any

from allauth.headless.contrib.ninja.security import JWTTokenAuth, XSessionTokenAuth
from django.http import HttpRequest
from ninja.security import SessionAuth


class AccessToken(JWTTokenAuth):  # type: ignore[misc]
    """The library's own, told in the schema as what it is."""

    openapi_type = "http"
    openapi_scheme = "bearer"


class SessionToken(XSessionTokenAuth):  # type: ignore[misc]
    """The library's own answers with the person but leaves the request anonymous."""

    openapi_name = "X-Session-Token"
    openapi_in = "header"

    def __call__(self, request: HttpRequest) -> Any:
        user = super().__call__(request)
        if user is not None:
            request.user = user
        return user


class SessionCookie(SessionAuth):
    """The library asks for the token of a form even where nobody is signed in: such a program is told to sign in."""

    def _get_key(self, request: HttpRequest) -> Any:
        return super()._get_key(request) if self.param_name in request.COOKIES else None


SIGNED_IN: list[Any] = [AccessToken(), SessionToken(), SessionCookie()]
