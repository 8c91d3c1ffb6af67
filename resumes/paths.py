"""Paths into a ResumeDocument: `basics.summary`, `work[0].highlights[2]`, `skills[1].keywords[0]`."""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from resumes.document import ResumeDocument

STEP = re.compile(r"\[(\d+|\+)\]|([^.\[\]]+)")
type Step = str | int
APPEND = -1


def steps(path: str) -> list[Step]:
    """`work[0].name` → ["work", 0, "name"]; `[+]` at the end is APPEND."""
    return [
        (APPEND if index == "+" else int(index)) if index else name
        for index, name in (match.groups() for match in STEP.finditer(path))
    ]


def plain(document: ResumeDocument) -> dict[str, Any]:
    """The document as JSON values in which every path of `texts` exists."""
    return document.model_dump(mode="json", by_alias=True)


def texts(document: ResumeDocument) -> Iterator[tuple[str, str]]:
    """Every text that is not empty, with its path, in the order of the document."""
    yield from walk(plain(document), "")


def walk(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, f"{path}[{index}]")
    elif isinstance(value, str) and value.strip():
        yield path, value


def get(document: ResumeDocument, path: str) -> Any:
    """The JSON value at a path; raises KeyError when there is none."""
    value: Any = plain(document)
    for step in steps(path):
        try:
            value = value[step]
        except (IndexError, TypeError, KeyError):
            raise KeyError(path) from None
    return value


def put(document: ResumeDocument, path: str, value: Any) -> ResumeDocument:
    """A new document with `value` at the path; `[+]` appends. Raises KeyError when the path leads nowhere."""
    return edited(document, path, lambda parent, step: place(parent, step, value))


def remove(document: ResumeDocument, path: str) -> ResumeDocument:
    """A new document without the list item or text at the path. Later items of the list move up."""
    return edited(document, path, drop)


def edited(document: ResumeDocument, path: str, change: Any) -> ResumeDocument:
    data = deepcopy(plain(document))
    *parents, last = steps(path)
    target: Any = data
    for step in parents:
        try:
            target = target[step]
        except (IndexError, TypeError, KeyError):
            raise KeyError(path) from None
    try:
        change(target, last)
    except (IndexError, TypeError, KeyError):
        raise KeyError(path) from None
    return ResumeDocument.model_validate(data)


def place(parent: Any, step: Step, value: Any) -> None:
    if step == APPEND:
        parent.append(value)
    else:
        parent[step] = value


def drop(parent: Any, step: Step) -> None:
    if isinstance(parent, list):
        parent.pop(int(step))
    else:
        parent[step] = "" if isinstance(parent[step], str) else []
