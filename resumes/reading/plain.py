"""All visible text of a read file, also of one that is data."""

from collections.abc import Iterator
from typing import Any

from resumes.reading.schema import SourceText


def plain(source: SourceText) -> str:
    return source.text if source.data is None else "\n".join(_texts(source.data))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif value not in (None, "") and not isinstance(value, bool):
        yield str(value)
