"""What the head of a résumé says, as it is collected."""

from dataclasses import dataclass, field
from typing import Any

from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words


@dataclass
class Head:
    """`rest` is what no field took; `labels` say what something else is; `page` is a link that has no text."""

    fields: dict[str, Words] = field(default_factory=dict)
    place: dict[str, Words] = field(default_factory=dict)
    country: str = ""
    profiles: list[dict[str, Any]] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)
    labels: list[Words] = field(default_factory=list)
    extra: dict[str, Words] = field(default_factory=dict)
    page: str = ""


def text_of(value: Words | str | None) -> str:
    return value.text if isinstance(value, Words) else value or ""
