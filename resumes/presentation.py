"""A résumé as the pages show it: blocks of entries, with what the reader is unsure of marked."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.dates import MONTHS_3
from django.utils.html import escape, format_html, html_safe
from django.utils.translation import gettext as _

from resumeai.said import said
from resumes.document import ResumeDocument
from resumes.models import Version
from resumes.naming import Named, named
from resumes.paths import plain, texts
from resumes.sections import SECTIONS, Field, Shape, path
from resumes.structuring.schema import Structured


@html_safe
@dataclass(frozen=True)
class Text:
    """One text, and why it is in doubt (empty: it is not). In a template it stands as it is to be seen."""

    value: str
    doubt: str = ""

    def __str__(self) -> str:
        if not self.doubt:
            return escape(self.value)
        why = said(self.doubt)
        mark = '<mark class="unsure" title="{}">{}</mark><span class="hidden"> ({})</span>'
        return format_html(mark, why, self.value, _("please check: %(why)s") % {"why": why})


@dataclass(frozen=True)
class Entry:
    heads: tuple[Text, ...]
    beneath: tuple[Text, ...]
    when: Text
    paragraphs: tuple[Text, ...]
    bullets: tuple[Text, ...]
    tags: tuple[Text, ...]
    notes: tuple[tuple[str, Text], ...]
    doubt: str = ""

    @property
    def brief(self) -> bool:
        """A word or two, such as a language: several stand on one line."""
        return not (self.when.value or self.paragraphs or self.bullets or self.tags or self.notes or self.doubt)


@dataclass(frozen=True)
class Block:
    label: str
    entries: tuple[Entry, ...]


def doubts_by_path(reading: Structured | None) -> dict[str, str]:
    return {doubt.path: doubt.why for doubt in reading.doubts} if reading else {}


@dataclass(frozen=True)
class Check:
    """A text that the reader was unsure of, for a list that leads to its field."""

    where: Named
    text: str
    why: str


def checks(version: Version) -> list[Check]:
    """What to look at first: the least certain text before the others."""
    words = dict(texts(version.document))
    doubts = sorted(version.reading.doubts if version.reading else (), key=lambda doubt: doubt.confidence)
    return [Check(named(version.document, doubt.path), words.get(doubt.path, ""), doubt.why) for doubt in doubts]


def coverage(reading: Structured) -> str:
    """How much of the file's text found its way, in words."""
    percent = int(reading.coverage * 100)
    if percent >= 100 and not reading.unplaced:
        return _("All text of your file found its place.")
    if percent >= 100:
        return _("All text of your file was read; what found no place is listed here.")
    return _("%(percent)s %% of your file’s text was read: please compare it with your file.") % {"percent": percent}


def basics(document: ResumeDocument, doubts: dict[str, str]) -> dict[str, Any]:
    """The head of the résumé: name, headline, contact and summary, each a `Text`."""
    shown, where = document.basics, document.basics.location
    town = ", ".join(
        part for part in (where.address, f"{where.postal_code} {where.city}".strip(), where.region) if part
    )
    place = " · ".join(part for part in (town, where.country_code) if part)
    unsure = next((why for name, why in doubts.items() if name.startswith("basics.location")), "")
    contact = [Text(shown.email, doubts.get("basics.email", "")), Text(shown.phone, doubts.get("basics.phone", ""))]
    contact += [Text(shown.url, doubts.get("basics.url", "")), Text(place, unsure)]
    return {
        "name": Text(shown.name, doubts.get("basics.name", "")),
        "label": Text(shown.label, doubts.get("basics.label", "")),
        "summary": Text(shown.summary, doubts.get("basics.summary", "")),
        "contact": [text for text in contact if text.value],
    }


def blocks(document: ResumeDocument, doubts: dict[str, str]) -> tuple[Block, ...]:
    """The sections that hold something, in the order of the pages."""
    data = plain(document)
    data["profiles"] = data["basics"]["profiles"]
    found = (
        Block(
            shape.label,
            tuple(
                entry(values, shape, f"{path(shape.key)}[{number}]", doubts)
                for number, values in enumerate(data[shape.key])
            ),
        )
        for shape in SECTIONS
    )
    return tuple(block for block in found if block.entries)


def entry(values: dict[str, Any], shape: Shape, name: str, doubts: dict[str, str]) -> Entry:
    def text(key: str) -> Text:
        return Text(str(values[key]), doubts.get(f"{name}.{key}", ""))

    def items(field: Field) -> Iterator[Text]:
        for number, value in enumerate(values[field.key]):
            yield Text(value, doubts.get(f"{name}.{field.key}[{number}]", ""))

    lists = [field for field in shape.fields if field.kind == "list"]
    placed = {*shape.heads, *shape.beneath}
    return Entry(
        heads=tuple(text(key) for key in shape.heads if values[key]),
        beneath=tuple(text(key) for key in shape.beneath if values[key]),
        when=when(values, name, doubts),
        paragraphs=tuple(text(field.key) for field in shape.fields if field.kind == "text" and values[field.key]),
        bullets=tuple(item for field in lists if field.key in ("highlights", "lines") for item in items(field)),
        tags=tuple(item for field in lists if field.key not in ("highlights", "lines") for item in items(field)),
        notes=tuple(
            (field.label, text(field.key))
            for field in shape.fields
            if field.kind == "line" and field.key not in placed and values[field.key]
        ),
        doubt=doubts.get(name, ""),
    )


def when(values: dict[str, Any], name: str, doubts: dict[str, str]) -> Text:
    """`2021-03` and nothing → "Mar 2021 – today"."""
    keys = [key for key in ("startDate", "endDate", "date", "releaseDate") if key in values]
    why = next((doubts[f"{name}.{key}"] for key in keys if f"{name}.{key}" in doubts), "")
    if "startDate" not in values:
        return Text(in_words(values[keys[0]]) if keys else "", why)
    start, end = in_words(values["startDate"]), in_words(values["endDate"])
    if start:
        return Text(f"{start} – {end or _('today')}" if start != end else start, why)
    return Text(end, why)


def in_words(date: str) -> str:
    """`2021-03-15` → "15 Mar 2021"; what is no ISO date stays as it is."""
    year, *rest = date.split("-")
    if not rest or not all(part.isdigit() for part in rest) or int(rest[0]) not in MONTHS_3:
        return date
    month = f"{str(MONTHS_3[int(rest[0])]).capitalize()} {year}"
    return _("%(day)s %(month)s") % {"day": int(rest[1]), "month": month} if len(rest) > 1 else month
