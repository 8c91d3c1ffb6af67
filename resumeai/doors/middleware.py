"""What happens under /api/ before or beside its operations: unknown addresses, wrong methods, refused bodies."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

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
        told = problem(response.status_code)
        for name in ("Allow", "Retry-After"):
            if name in response:
                told[name] = response[name]
        return told

    return middleware


class Limited:
    """A page that met the end of an account's limit says so."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:
        if isinstance(fault, LimitReached):
            return render(request, "429.html", {"sentence": str(fault)}, status=429)
        return None
