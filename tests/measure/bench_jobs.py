"""Speeds of reading postings and of finding names."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from jobs import vocabulary
from jobs.extraction.posting import posting_from_file
from jobs.extraction.rules import extract
from jobs.vocabulary import concepts

DATA = Path(__file__).parents[1] / "data" / "jobs"


def milliseconds(work: Callable[[], object], times: int) -> float:
    begun = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - begun) * 1000 / times


def measure() -> Iterator[tuple[str, float, str]]:
    concepts.names.cache_clear()
    yield "vocabulary, first use", milliseconds(lambda: vocabulary.find("Python"), 1), "ms"
    files = {path.name: path.read_bytes() for path in sorted(DATA.iterdir()) if path.suffix in (".txt", ".html")}
    pages = "\n".join(content.decode() for name, content in files.items() if name.endswith(".txt"))[:9000]
    vocabulary.mentions(pages)
    yield "names in three pages", milliseconds(lambda: vocabulary.mentions(pages), 20), "ms"
    for name, content in files.items():
        extract(posting_from_file(content, name))
        yield name, milliseconds(lambda: extract(posting_from_file(content, name)), 10), "ms"  # noqa: B023
