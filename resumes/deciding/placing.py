"""Where a text that found no field can be put, and putting it there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from resumes.document import ResumeDocument
from resumes.naming import title_of
from resumes.paths import get, plain, put
from resumes.sections import BASICS, SECTIONS, Shape

POINTS = {"work": "highlights", "volunteer": "highlights", "projects": "highlights", "education": "highlights"}
PARTS = {"skills": "keywords", "sections": "lines"}
BETWEEN_SKILLS = re.compile(r"\s*[,;|•·]\s*")
SUMMARY = "basics.summary"
UNTITLED = "More"


class NoSuchPlace(ValueError):
    """The document has no such place (any more)."""


@dataclass(frozen=True)
class Target:
    """`value` is a path; `[+]` at its end adds to a list."""

    value: str
    label: str


@dataclass(frozen=True)
class Group:
    label: str
    targets: tuple[Target, ...]


def groups(document: ResumeDocument) -> tuple[Group, ...]:
    """All places, as a list of choices for a page."""
    found = (
        Group(_("You"), tuple(of_person(document))),
        Group(_("As a line of"), tuple(of_entries(document))),
        Group(_("As a new entry"), tuple(new_entries())),
    )
    return tuple(group for group in found if group.targets)


def of_person(document: ResumeDocument) -> Iterator[Target]:
    """The end of the summary, and what is empty so far."""
    yield Target(SUMMARY, _("Summary, at its end") if document.basics.summary else _("Summary"))
    for field in BASICS:
        if not field.rare and field.key != "summary" and not get(document, f"basics.{field.key}"):
            yield Target(f"basics.{field.key}", field.label)


def of_entries(document: ResumeDocument) -> Iterator[Target]:
    data = plain(document)
    for shape in SECTIONS:
        key = POINTS.get(shape.key) or PARTS.get(shape.key)
        for number, entry in enumerate(data[shape.key] if key else []):
            label = title_of(entry, shape) or _("number %(number)s") % {"number": number + 1}
            yield Target(f"{shape.key}[{number}].{key}[+]", f"{shape.label}: {label}")


def new_entries() -> Iterator[Target]:
    for shape in SECTIONS:
        if shape.key != "profiles":
            yield Target(f"{shape.key}[+]", f"{shape.label}: {shape.one}")


def placed(document: ResumeDocument, to: str, text: str) -> ResumeDocument:
    """The document with the text at a place of `groups`. Raises NoSuchPlace."""
    known = {target.value for group in groups(document) for target in group.targets}
    if to not in known:
        raise NoSuchPlace(to)
    if to == SUMMARY:
        return put(document, to, " ".join(filter(None, (document.basics.summary, text))))
    for value in values(to, text):
        document = put(document, to, value)
    return document


def values(to: str, text: str) -> Iterator[Any]:
    """What goes to the place: the text, each skill of a list, or an entry with the text as its heading."""
    shape = next((shape for shape in SECTIONS if to == f"{shape.key}[+]"), None)
    if shape:
        yield entry_of(shape, text)
    elif to.startswith("skills"):
        yield from skills_in(text)
    else:
        yield text


def entry_of(shape: Shape, text: str) -> dict[str, Any]:
    if shape.key == "skills":
        return {"keywords": skills_in(text)}
    return {"title": UNTITLED, "lines": [text]} if shape.key == "sections" else {shape.heads[0]: text}


def skills_in(text: str) -> list[str]:
    return [skill for skill in BETWEEN_SKILLS.split(text.strip(" .")) if skill]
