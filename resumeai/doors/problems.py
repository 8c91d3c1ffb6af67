"""One shape for everything that goes wrong under /api/: a problem document as RFC 9457 describes it."""

import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from ninja import NinjaAPI
from ninja.errors import HttpError, Throttled, ValidationError
from pydantic import BaseModel, ConfigDict

from resumeai.doors.parsing import Unstorable
from resumeai.limits import LimitReached
from resumeai.wire.outages import Outage, marked, outage_of

log = logging.getLogger(__name__)
MEDIA_TYPE = "application/problem+json"
UNREADABLE = "The form could not be read: send it as multipart/form-data, each part with its name."
SOURCES = ("body", "query", "path", "form", "file", "header", "cookie")
SENTENCES = {
    400: "The request could not be read: check that its body is valid JSON.",
    401: "Sign in first: send a session cookie, an access token or a session token.",
    403: "This is not allowed. A request with a session cookie needs its X-CSRFToken header.",
    404: "There is nothing at this address that you may open.",
    405: "This address does not know this method.",
    413: "The request is too large: at most 2 MB of JSON, or a form with one file.",
    422: "Some of what you sent cannot be used: each fault is named under errors.",
    429: "Too many requests: wait as many seconds as Retry-After says.",
    500: "Something went wrong on our side. Nothing was changed half-way; try again.",
    503: "This cannot be done just now: try again after as many seconds as Retry-After says.",
}


class FieldFault(BaseModel):
    """`field` is the path of the value in what was sent, such as `document.basics.name`; empty for the whole."""

    field: str
    message: str


class Problem(BaseModel):
    """`type` is a stable name of the kind of fault, `detail` one sentence for the person."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "/api/docs#unprocessable-entity",
                    "title": "Unprocessable Entity",
                    "status": 422,
                    "detail": "The posting is empty: paste the text of the job posting.",
                    "errors": [],
                }
            ]
        }
    )
    type: str
    title: str
    status: int
    detail: str
    errors: list[FieldFault] = []


def problem(status: int, detail: str = "", errors: Sequence[FieldFault] = ()) -> HttpResponse:
    title = "Unprocessable Entity" if status == 422 else HTTPStatus(status).phrase
    document = Problem(
        type=f"/api/docs#{title.lower().replace(' ', '-')}",
        title=title,
        status=status,
        detail=detail or SENTENCES.get(status, f"{title}."),
        errors=list(errors),
    )
    return HttpResponse(document.model_dump_json(), status=status, content_type=MEDIA_TYPE)


def field_fault(error: dict[str, Any]) -> FieldFault:
    """Without the name of our own parameter: `("body", "body", "title")` is `title`."""
    place = [str(part) for part in error["loc"]]
    if place and place[0] in SOURCES:
        place = place[2:] if place[0] == "body" else place[1:]
    return FieldFault(field=".".join(place), message=error["msg"].removeprefix("Value error, "))


def refused(request: HttpRequest, fault: HttpError) -> HttpResponse:
    if isinstance(fault.__cause__, Unstorable):
        return problem(422, str(fault.__cause__))
    spoken = "" if isinstance(fault, Throttled) or fault.message in HTTP_PHRASES else fault.message
    return problem(fault.status_code, spoken)


HTTP_PHRASES = {phrase for status in HTTPStatus for phrase in (status.phrase, f"{status.phrase}.")} | {
    "CSRF check Failed",
    "Cannot parse request body",
}


def invalid(request: HttpRequest, fault: ValidationError) -> HttpResponse:
    return problem(422, errors=[field_fault(error) for error in fault.errors])


def too_large(request: HttpRequest, fault: RequestDataTooBig) -> HttpResponse:
    return problem(413)


def unreadable(request: HttpRequest, fault: Exception) -> HttpResponse:
    return problem(400, UNREADABLE)


def missing(request: HttpRequest, fault: Http404) -> HttpResponse:
    return problem(404)


def forbidden(request: HttpRequest, fault: PermissionDenied) -> HttpResponse:
    return problem(403)


def used_up(request: HttpRequest, fault: LimitReached) -> HttpResponse:
    return problem(429, str(fault))


def unable(outage: Outage) -> HttpResponse:
    return marked(problem(outage.status, outage.sentence), outage)


def broken(request: HttpRequest, fault: Exception) -> HttpResponse:
    """The trace goes to the log; values of a request do not stand in it."""
    log.error("%s %s failed", request.method, request.resolver_match and request.resolver_match.route, exc_info=fault)
    outage = outage_of(fault)
    return unable(outage) if outage else problem(500)


def speak_in_problems(api: NinjaAPI) -> None:
    api.add_exception_handler(HttpError, refused)  # type: ignore[arg-type]
    api.add_exception_handler(ValidationError, invalid)  # type: ignore[arg-type]
    api.add_exception_handler(RequestDataTooBig, too_large)  # type: ignore[arg-type]
    for fault in (MultiPartParserError, SuspiciousOperation, UnreadablePostError):
        api.add_exception_handler(fault, unreadable)  # type: ignore[arg-type]
    api.add_exception_handler(Http404, missing)  # type: ignore[arg-type]
    api.add_exception_handler(PermissionDenied, forbidden)  # type: ignore[arg-type]
    api.add_exception_handler(LimitReached, used_up)  # type: ignore[arg-type]
    api.add_exception_handler(Exception, broken)  # type: ignore[arg-type]
