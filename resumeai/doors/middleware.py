"""What happens under /api/ before or beside its operations: unknown addresses, wrong methods, refused bodies."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from resumeai.doors.problems import MEDIA_TYPE, problem


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
