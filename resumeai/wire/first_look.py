"""Who comes from elsewhere gets the styles inside the page: the first look needs one way there and back, not two.

The sheet itself is fetched meanwhile, so that every further page finds it at hand and stays small.
"""

from collections.abc import Callable
from functools import cache

from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.csp import get_nonce
from django.utils.cache import patch_vary_headers
from django.utils.safestring import SafeString, mark_safe

from resumeai.wire.stylesheet import SOURCE, gathered

# Browsers say so themselves where the site is theirs to trust: over TLS, and on the machine itself.
ASKED_FROM = "Sec-Fetch-Site"


def first_look(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    def answer(request: HttpRequest) -> HttpResponseBase:
        request.first_look = request.headers.get(ASKED_FROM, "same-origin") != "same-origin"  # type: ignore[attr-defined]
        response = get_response(request)
        if response.get("Content-Type", "").startswith("text/html"):
            patch_vary_headers(response, [ASKED_FROM])
        return response

    return answer


@cache
def sheet_within() -> SafeString:
    """The sheet as a page may hold it: what it names lies beside it, and a page lies elsewhere."""
    sheet = gathered(SOURCE)
    for path in sorted((SOURCE.parent.parent / "fonts").glob("*.woff2")):
        sheet = sheet.replace(f"../fonts/{path.name}", staticfiles_storage.url(f"fonts/{path.name}"))
    return mark_safe(sheet)  # noqa: S308  # our own file


def styles(request: HttpRequest) -> dict[str, object]:
    """For the head of every page."""
    if getattr(request, "first_look", False):
        return {"sheet_within": sheet_within(), "sheet_nonce": get_nonce(request)}
    return {}
