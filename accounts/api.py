"""/api/auth: sign up, in and out, and stay signed in. django-allauth decides; this door gives its answers our shape."""

import json
from typing import Any, Literal

from allauth.account.models import EmailAddress
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.headless.account.views import (
    LoginView,
    RequestPasswordResetView,
    ResetPasswordView,
    SessionView,
    SignupView,
)
from allauth.headless.constants import Client
from allauth.headless.mfa.views import AuthenticateView
from allauth.headless.tokens.views import RefreshTokenView
from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest, HttpResponse
from ninja import Router, Status
from pydantic import BaseModel, ConfigDict, Field

from resumeai.doors.problems import FieldFault, problem

auth = Router(tags=["auth"])
TOKEN = {"parameters": [{"in": "header", "name": "X-Session-Token", "schema": {"type": "string"}, "required": True}]}
PENDING = {
    "verify_email": "Confirm the e-mail address first: a message with a link is on its way to it.",
    "mfa_authenticate": "A code of the second factor is needed: send it to /api/auth/mfa with this session token.",
}
SECOND_FACTOR = "Without a session token of a login that waits for its second factor there is nothing to confirm."
SIGN_IN = "Sign in first."
TOO_OFTEN = "Too many tries: wait some minutes, then try again."
ENDED = {
    409: (409, "This session token is signed in already: leave it out, or sign it out first."),
    410: (401, "The session of this session token has ended: leave it out and sign in again."),
    429: (429, TOO_OFTEN),
}


class Credentials(BaseModel):
    model_config = ConfigDict(
        json_schema_extra={"examples": [{"email": "ida@example.org", "password": "a calm long evening"}]}
    )
    email: str = Field(max_length=254)
    password: str = Field(max_length=200)


class Code(BaseModel):
    model_config = ConfigDict(json_schema_extra={"examples": [{"code": "123456"}]})
    code: str = Field(max_length=64, description="Of the authenticator app, or a recovery code")


class Refresh(BaseModel):
    model_config = ConfigDict(json_schema_extra={"examples": [{"refresh_token": "eyJ…"}]})
    refresh_token: str = Field(max_length=4000)


class Address(BaseModel):
    model_config = ConfigDict(json_schema_extra={"examples": [{"email": "ida@example.org"}]})
    email: str = Field(max_length=254)


class NewPassword(BaseModel):
    model_config = ConfigDict(json_schema_extra={"examples": [{"key": "4-cx…", "password": "a calm long evening"}]})
    key: str = Field(max_length=200, description="From the link of the message")
    password: str = Field(max_length=200)


class Tokens(BaseModel):
    """Send the access token as `Authorization: Bearer …`. It ends after minutes; the refresh token gives the next."""

    access_token: str
    refresh_token: str = ""


class SignedIn(Tokens):
    session_token: str = Field("", description="The same session for the X-Session-Token header")


class Me(BaseModel):
    email: str
    tier: Literal["free", "premium"]
    email_verified: bool
    second_factor: bool


def asked(view: Any, request: HttpRequest, method: str = "post", body: dict[str, str] | None = None) -> HttpResponse:
    """One of allauth's own views, as its client for programs."""
    request.method = method.upper()
    request._body = json.dumps(body or {}).encode()
    try:
        answer: HttpResponse = view.as_api_view(client=Client.APP)(request)
    except ImmediateHttpResponse as early:
        # A session token that is none is answered before any view is asked.
        answer = early.response
    return answer


def told(answer: HttpResponse, waiting: str = SIGN_IN) -> Any:
    """Tokens, or a problem document; one that waits for a second factor carries the session token to go on with."""
    found = json.loads(answer.content)
    data, meta = found.get("data", {}), found.get("meta", {})
    if answer.status_code == 200:
        return {**data, **meta}
    if answer.status_code in ENDED:
        return problem(*ENDED[answer.status_code])
    if errors := found.get("errors"):
        if any(each.get("code") == "too_many_login_attempts" for each in errors):
            return problem(429, TOO_OFTEN)
        return problem(
            422, errors=[FieldFault(field=each.get("param", ""), message=each["message"]) for each in errors]
        )
    pending = [flow["id"] for flow in data.get("flows", ()) if flow.get("is_pending")]
    refusal = problem(401, next((PENDING[flow] for flow in pending if flow in PENDING), waiting))
    if token := meta.get("session_token"):
        refusal["X-Session-Token"] = token
    return refusal


@auth.post("/register", response=SignedIn, auth=None)
def register(request: HttpRequest, body: Credentials) -> Any:
    """A new account. Where addresses are confirmed, the answer is 401 until the link of the message is opened."""
    return told(asked(SignupView, request, body=body.model_dump()))


@auth.post("/login", response=SignedIn, auth=None)
def log_in(request: HttpRequest, body: Credentials) -> Any:
    """With a second factor the answer is 401 and its X-Session-Token header leads to /api/auth/mfa."""
    return told(asked(LoginView, request, body=body.model_dump()))


@auth.post("/mfa", response=SignedIn, auth=None, openapi_extra=TOKEN)
def second_factor(request: HttpRequest, body: Code) -> Any:
    return told(asked(AuthenticateView, request, body=body.model_dump()), SECOND_FACTOR)


@auth.post("/refresh", response=Tokens, auth=None)
def refresh(request: HttpRequest, body: Refresh) -> Any:
    """Each refresh token is good for one time."""
    return told(asked(RefreshTokenView, request, body=body.model_dump()))


@auth.post("/password/request", response={202: None}, auth=None)
def request_password(request: HttpRequest, body: Address) -> Any:
    """Sends a link, where there is such an account; the answer is the same either way."""
    answer = asked(RequestPasswordResetView, request, body=body.model_dump())
    return Status(202, None) if answer.status_code in (200, 401) else told(answer)


@auth.post("/password/reset", response={204: None}, auth=None)
def reset_password(request: HttpRequest, body: NewPassword) -> Any:
    answer = asked(ResetPasswordView, request, body=body.model_dump())
    return Status(204, None) if answer.status_code in (200, 401) else told(answer)


@auth.get("/me", response=Me)
def me(request: HttpRequest) -> dict[str, Any]:
    user: Any = request.user
    verified = EmailAddress.objects.filter(user=user, email__iexact=user.email, verified=True).exists()
    return {"email": user.email, "tier": user.tier, "email_verified": verified, "second_factor": is_mfa_enabled(user)}


@auth.post("/logout", response={204: None})
def log_out(request: HttpRequest) -> Status[None]:
    """Ends the session that the token or the cookie belongs to; its tokens end with it."""
    asked(SessionView, request, "delete")
    return Status(204, None)
