"""Milliseconds from an upload to the stored document, sandbox and database included, beside a plain text extraction."""

import os
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

import django
import pypdfium2
from django.db import connection
from django.test.utils import override_settings

FILES = Path(__file__).parents[1] / "data" / "resumes" / "files"
ROUNDS = 5


def measure() -> Iterator[tuple[str, float, str]]:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumeai.settings.test")
    django.setup()
    connection.creation.create_test_db(verbosity=0)
    try:
        with tempfile.TemporaryDirectory() as folder, override_settings(MEDIA_ROOT=folder):
            yield from uploads()
    finally:
        connection.creation.destroy_test_db(":memory:", verbosity=0)


def uploads() -> Iterator[tuple[str, float, str]]:
    # Models can be imported only when Django is set up.
    from django.contrib.auth import get_user_model

    from resumes.services import add_resume, delete

    owner = get_user_model().objects.create_user(email="bench@example.org", password=None)

    def stored(data: bytes, name: str) -> Callable[[], float]:
        def once() -> float:
            start = perf_counter()
            resume = add_resume(owner, data, name)
            spent = perf_counter() - start
            delete(resume)
            return spent * 1000

        return once

    pdfs = [path.read_bytes() for path in sorted(FILES.glob("*.pdf"))]
    two = [data for data in pdfs if len(pypdfium2.PdfDocument(data)) == 2]
    words = [path.read_bytes() for path in sorted(FILES.glob("*.docx"))]
    stored(two[0], "warm.pdf")()
    upload = median(best(stored(data, "cv.pdf")) for data in two)
    plain = median(best(partial(extracted, data)) for data in two)
    yield "two-page PDF, upload to stored document, median", upload, "ms"
    yield "two-page PDF, plain extraction by pypdfium2, median", plain, "ms"
    yield "two-page PDF, upload over plain extraction", upload / plain, "times"
    yield ".docx, upload to stored document, median", median(best(stored(data, "cv.docx")) for data in words), "ms"


def best(once: Callable[[], float]) -> float:
    return min(once() for _ in range(ROUNDS))


def extracted(data: bytes) -> float:
    start = perf_counter()
    for page in pypdfium2.PdfDocument(data):
        page.get_textpage().get_text_bounded()
    return (perf_counter() - start) * 1000
