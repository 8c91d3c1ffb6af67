"""What every page shares: typed requests, and one view for a page and its fragment."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django_htmx.middleware import HtmxDetails

from resumeai.ai.configured import available

BUILT_IN_NAME = "built-in engine"


class HtmxRequest(HttpRequest):
    htmx: HtmxDetails


class AuthenticatedRequest(HtmxRequest):
    """A request behind `login_required`; `user` is never anonymous."""

    user: Any


def page_or_partial(request: HttpRequest, template: str, part: str, context: dict[str, Any]) -> HttpResponse:
    """The whole page, or only its `{% partialdef %}` when htmx asks; the part is named by us, never by the client."""
    name = f"{template}#{part}" if getattr(request, "htmx", False) else template
    return render(request, name, context)


def engine_name() -> str:
    """The engine that a new run would use, in words for people."""
    return available() or BUILT_IN_NAME


def engines() -> list[tuple[str, str]]:
    """What a person may choose from, the best first."""
    built_in = ("builtin", "Built-in engine: on this machine, nothing is sent anywhere")
    if engine_name() == BUILT_IN_NAME:
        return [built_in]
    return [("model", f"{engine_name()}: better words, checked by the same rules"), built_in]


def engine_in_use(request: HttpRequest) -> dict[str, str]:
    """Template context."""
    return {"engine_in_use": engine_name()}
