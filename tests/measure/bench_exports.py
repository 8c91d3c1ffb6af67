"""Speeds of the exports of a two-page résumé, beside LibreOffice's conversion of the same Word file."""

import statistics
import time
from collections.abc import Callable, Iterator

from exports import services
from exports.renderers import pdf_office
from tests.exports.plain import person

ROUNDS = 9


def measure() -> Iterator[tuple[str, float, str]]:
    nurse = person("nurse")
    services.render(nurse, "pdf")
    for style in services.STYLES:
        for format in ("docx", "pdf"):
            yield (
                f"{format}, {style}, two pages, warm",
                milliseconds(lambda f=format, s=style: services.render(nurse, f, s)),
                "ms",
            )
    for format in ("txt", "md", "json"):
        yield f"{format}, two pages", milliseconds(lambda f=format: services.render(nurse, f)), "ms"
    if pdf_office.program():
        document = services.render(nurse, "docx").content
        yield (
            "LibreOffice, the same Word file, cold",
            milliseconds(lambda: pdf_office.convert(document), rounds=2),
            "ms",
        )


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    return statistics.median(taken(work) for _ in range(rounds))


def taken(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000
