"""The pages. What a client still sends when its answer stands is read and thrown away.

Otherwise the connection would be cut while it sends, and it would see a reset in place of the answer: "too large",
"sign in first".
"""

import os
from collections.abc import Callable, Iterable
from typing import Any

from django.core.handlers.wsgi import LimitedStream
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumeai.settings.prod")

AT_ONCE = 64 * 1024
# More than the proxy of compose.yaml lets through.
MOST = 48 * 2**20

pages = get_wsgi_application()

# Settings can only be read once Django is set up by the line above.
from resumeai.wire.budget import keep_to_budget  # noqa: E402

keep_to_budget()


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    said = environ.get("CONTENT_LENGTH") or ""
    size = int(said) if said.isdecimal() else 0
    environ["wsgi.input"] = sent = LimitedStream(environ["wsgi.input"], size)
    answer: Iterable[bytes] = pages(environ, start_response)
    while size <= MOST and sent.read(AT_ONCE):
        pass
    return answer
