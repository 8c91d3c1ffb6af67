"""What a page, a fragment or a program is answered when the database or the disk cannot do their part."""

import sys
from collections.abc import Callable

from django.db import close_old_connections
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext
from django.views.defaults import server_error

from resumeai.doors.problems import unable
from resumeai.wire.lines import by_script, line
from resumeai.wire.outages import Outage, marked, outage_of

PROGRAMS = ("/api/", "/_allauth/")
SAFE = ("GET", "HEAD")


def broken(request: HttpRequest) -> HttpResponse:
    """Django's handler of every fault that nobody caught, in whichever layer."""
    outage = outage_of(sys.exc_info()[1])
    return unavailable(request, outage) if outage else server_error(request)


def unavailable(request: HttpRequest, outage: Outage) -> HttpResponse:
    if request.path.startswith(PROGRAMS):
        return unable(outage)
    sentence = gettext(outage.sentence)
    if by_script(request):
        return marked(line(sentence, outage.status), outage)
    page = render_to_string("503.html", {"sentence": sentence})
    return marked(HttpResponse(page, status=outage.status), outage)


def once_more_on_a_fresh_connection(
    answer: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """A read whose connection was cut is made again, once. What may have written something is left to the person."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if request.method in SAFE and getattr(response, "ask_again", False):
            close_old_connections()
            return answer(request)
        return response

    return middleware
