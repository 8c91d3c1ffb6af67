"""What a script on a page asked for and did not get is told in one line; what was typed stays where it is."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

# As the pages of these faults say it. A script has the token of its page: refused is one that grew old.
SENTENCES = {
    400: _("It was incomplete or too large: go back, shorten what you sent and try again."),
    403: _("The page had been open too long or cookies are off: go back, load the page anew and send the form again."),
    404: _("The address is wrong, or what was here has been deleted, or it belongs to another account."),
    429: _("This was tried too often in a short time. Wait some minutes, then try again; nothing is lost."),
    500: _("It has been written to the log, and what you saved is safe: try again in a moment."),
}


def by_script(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") == "true"


def line(sentence: str, status: int) -> HttpResponse:
    notice = render_to_string("components/notice.html", {"kind": "wrong", "text": sentence})
    return HttpResponse(notice, status=status, headers={"HX-Retarget": ".toasts", "HX-Reswap": "innerHTML"})


def faults_are_told_in_a_line(
    answer: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """A whole page would be swapped into a corner of the page, or not at all."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if by_script(request) and response.status_code in SENTENCES and not response.has_header("HX-Retarget"):
            sentence = getattr(response, "sentence", "") or str(SENTENCES[response.status_code])
            return line(sentence, response.status_code)
        return response

    return middleware
