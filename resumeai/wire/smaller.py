"""Text is compressed on its way out, where the front has not done so: on a fresh machine there is none."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

TEXT = ("text/html", "text/css", "text/javascript", "image/svg+xml")


class Smaller(GZipMiddleware):
    """Pages, styles and scripts. Files that are taken away are packed already; answers to programs stay plain."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if not response.get("Content-Type", "").startswith(TEXT):
            return response
        return super().process_response(request, response)
