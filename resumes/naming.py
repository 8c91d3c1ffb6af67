"""What a path is called on a page, and where the correction form has its field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from resumes.document import ResumeDocument
from resumes.paths import plain, steps
from resumes.sections import BASICS, BY_KEY, Field, Shape


@dataclass(frozen=True)
class Named:
    """`label` is for people; `anchor` the id of the field or entry in the form, empty when the form has none."""

    path: str
    label: str
    anchor: str = ""


def identifier(path: str) -> str:
    """The id that the form gives to the field or entry of a path."""
    return path.replace("[", "-").replace("]", "").replace(".", "-")


def named(document: ResumeDocument, path: str) -> Named:
    """`work[0].highlights[1]` → "Work: Deckhand, Fjord Line: What you did, line 2"; an unknown path names itself."""
    data = plain(document)
    found: list[Any] = steps(path)
    if found[:1] == ["basics"] and found[1:2] != ["profiles"]:
        field = next((field for field in BASICS if field.key == path.removeprefix("basics.")), None)
        return Named(path, field.label, identifier(path)) if field else Named(path, path)
    holder = data["basics"] if found[:2] == ["basics", "profiles"] else data
    key, *rest = found[1:] if holder is data["basics"] else found or [""]
    shape = BY_KEY.get(str(key))
    if shape is None or not rest or not isinstance(rest[0], int):
        return Named(path, shape.label if shape else path)
    entries = holder[shape.key]
    title = title_of(entries[rest[0]], shape) if rest[0] < len(entries) else ""
    start = (
        f"{shape.label}: {title}"
        if title
        else _("%(section)s, number %(number)s") % {"section": shape.label, "number": rest[0] + 1}
    )
    return within(path, start, shape, rest[1:])


def within(path: str, start: str, shape: Shape, rest: list[Any]) -> Named:
    if not rest:
        return Named(path, start, identifier(path))
    field = next((field for field in shape.fields if field.key == rest[0]), None)
    if field is None:
        return Named(path, f"{start}: {rest[0]}")
    number = _(", line %(number)s") % {"number": rest[1] + 1} if len(rest) > 1 and isinstance(rest[1], int) else ""
    whole = path.rpartition("[")[0] if number else path
    return Named(path, f"{start}: {short(field)}{number}", identifier(whole))


def title_of(entry: Mapping[str, Any], shape: Shape) -> str:
    """What an entry is known by: its first line, and the first word of its second."""
    heads = [str(entry[key]) for key in shape.heads if entry[key]]
    return ", ".join(heads + [str(entry[key]) for key in shape.beneath[:1] if entry[key]])


def short(field: Field) -> str:
    return field.label.partition(",")[0]
