"""Speeds of the exports of a two-page résumé, beside LibreOffice's conversion of the same Word file."""

import itertools
import statistics
import time
from collections.abc import Callable, Iterator

from exports.files import services
from exports.looks.options import Options
from exports.proof import read_back
from exports.renderers import pdf_office
from resumes.document import ResumeDocument
from tests.exports.plain import person

ROUNDS = 9
NUMBERS = itertools.count()


def measure() -> Iterator[tuple[str, float, str]]:
    nurse = person("nurse")
    services.render(nurse, "pdf")
    for style, format in itertools.product(services.STYLES, ("docx", "pdf")):
        yield f"{format}, {style}, two pages, warm", rendering(nurse, format, style), "ms"
    for format in ("txt", "md", "json"):
        yield f"{format}, two pages", rendering(nurse, format, "classic"), "ms"
    yield "fit to one page, two-page nurse", fitting(nurse), "ms"
    yield "read back and compare, PDF", proving(nurse, "pdf"), "ms"
    yield "read back and compare, Word", proving(nurse, "docx"), "ms"
    if pdf_office.program():
        document = services.render(nurse, "docx").content
        yield "LibreOffice, the same Word file, cold", milliseconds(lambda: cold(document), rounds=2), "ms"
        yield "LibreOffice, the same Word file, one that waits", milliseconds(lambda: warm(document), rounds=3), "ms"
        pdf_office.pool.end()


def rendering(document: ResumeDocument, format: str, style: str) -> float:
    """A new text each time: Typst remembers the pages that it has already laid out."""
    return milliseconds(lambda: services.render(renewed(document), format, style))


def fitting(document: ResumeDocument) -> float:
    return milliseconds(lambda: services.prepared(renewed(document), Options(pages=1)), rounds=3)


def proving(document: ResumeDocument, kind: str) -> float:
    printed, content = services.prepared(document, Options()), services.render(document, kind).content
    return milliseconds(lambda: read_back(printed, content, kind), rounds=3)


def renewed(document: ResumeDocument) -> ResumeDocument:
    plain = (
        document.model_dump_json(by_alias=True)
        .replace("patients", f"patients{next(NUMBERS)}")
        .replace("nurse", "person")
    )
    return ResumeDocument.model_validate_json(plain)


def cold(document: bytes) -> float:
    pdf_office.pool.end()
    return taken(lambda: pdf_office.convert(document))


def warm(document: bytes) -> float:
    while not pdf_office.pool.warm:
        time.sleep(0.1)
    return taken(lambda: pdf_office.convert(document))


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """`work` may say itself how long it took."""
    return statistics.median(taken(work) for _ in range(rounds))


def taken(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    told = work()
    return told if isinstance(told, float) else (time.perf_counter() - begun) * 1000
