"""Milliseconds from bytes to lines, sandbox included, beside a plain text extraction of the same files."""

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

import pypdfium2

from resumes.reading import read
from resumes.reading.parse import parse

FILES = Path(__file__).parents[1] / "data" / "resumes" / "files"
ROUNDS = 3


def measure() -> Iterator[tuple[str, float, str]]:
    start = perf_counter()
    read(b"warm", "warm.txt")
    yield "first read, with the start of a helper", (perf_counter() - start) * 1000, "ms"
    pdfs = [(path.read_bytes(), path.name) for path in sorted(FILES.glob("*.pdf"))]
    pages = sum(len(pypdfium2.PdfDocument(data)) for data, _ in pdfs) / len(pdfs)
    plain = _median(pdfs, lambda data, name: _extracted(data))
    for suffix in (".pdf", ".docx", ".md", ".txt", ".json"):
        files = [(path.read_bytes(), path.name) for path in sorted(FILES.glob(f"*{suffix}"))]
        yield f"{suffix} a file, median, sandbox included", _median(files, read), "ms"
        yield f"{suffix} a file, median, parser alone", _median(files, parse), "ms"
    yield ".pdf a page, sandbox included", _median(pdfs, read) / pages, "ms"
    yield ".pdf a file, median, plain extraction by pypdfium2", plain, "ms"


def _median(files: list[tuple[bytes, str]], work: Callable[[bytes, str], object]) -> float:
    return median(min(_spent(work, data, name) for _ in range(ROUNDS)) for data, name in files)


def _spent(work: Callable[[bytes, str], object], data: bytes, name: str) -> float:
    start = perf_counter()
    work(data, name)
    return (perf_counter() - start) * 1000


def _extracted(data: bytes) -> str:
    return "".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))
