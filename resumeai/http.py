"""What every page shares: typed requests, and one view for a page and its fragment."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django_htmx.middleware import HtmxDetails

from resumeai.ai.configured import available
from resumeai.said import said

BUILT_IN_NAME = gettext_noop("built-in engine")


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
    built_in = ("builtin", _("Built-in engine: on this machine, nothing is sent anywhere"))
    if engine_name() == BUILT_IN_NAME:
        return [built_in]
    return [("model", _("%(model)s: better words, checked by the same rules") % {"model": engine_name()}), built_in]


def engine_asked(request: HttpRequest) -> str:
    """The engine that a button asks for; empty for "as before", also when nobody offers it."""
    engine = request.POST.get("engine", "")
    return engine if engine in dict(engines()) else ""


def engine_again(engine: str) -> str:
    """The engine of an earlier run, or the best there is when this site has it no longer."""
    offered = [name for name, _ in engines()]
    return engine if engine in offered else offered[0]


def engine_in_use(request: HttpRequest) -> dict[str, str]:
    """Template context."""
    return {"engine_in_use": said(engine_name())}
