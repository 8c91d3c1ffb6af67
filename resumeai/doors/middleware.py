"""What happens under /api/ before or beside its operations: unknown addresses, refused bodies, which language."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.cache import patch_cache_control

from resumeai.doors.problems import MEDIA_TYPE, problem
from resumeai.limits import LimitReached


def problems_under_api(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Faults that no operation answered for (404 of an unknown address, 405, a refused body) take the one shape too."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if response.status_code < 400 or not request.path.startswith("/api/"):
            return response
        if response.get("Content-Type", "").startswith((MEDIA_TYPE, "application/json")):
            return response
        response.content = problem(response.status_code).content
        response["Content-Type"] = MEDIA_TYPE
        return response

    return middleware


def addresses_hold_no_nul(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """No browser sends one; a database that is asked for it breaks."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if "%00" in request.META.get("QUERY_STRING", "") or "\x00" in request.path_info:
            raise BadRequest
        return answer(request)

    return middleware


def private_answers_are_not_kept(
    answer: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """What somebody who is signed in is answered stays in no cache, neither on the way nor in a shared browser."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if settings.SESSION_COOKIE_NAME in request.COOKIES or {"Authorization", "X-Session-Token"} & set(
            request.headers
        ):
            patch_cache_control(response, private=True, no_store=True)
        return response

    return middleware


def programs_and_staff_are_answered_in_english(
    answer: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Whatever a browser prefers: programs compare and keep the sentences of the API, and the pages for staff
    speak as the logs and the documentation do; half of their words would be Django's German, half our English."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(("/api/", "/_allauth/", "/admin/")):
            return answer(request)
        with translation.override("en"):
            response = answer(request)
        response.headers.setdefault("Content-Language", "en")
        return response

    return middleware


class Limited:
    """A page that met the end of an account's limit says so."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:
        if isinstance(fault, LimitReached):
            page = render(request, "429.html", {"sentence": str(fault)}, status=429)
            # Whoever tells it in fewer words finds them here.
            page.sentence = str(fault)  # type: ignore[attr-defined]
            return page
        return None
