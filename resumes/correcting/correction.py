"""Correcting a résumé in a form: document → draft → (posted) draft → document.

A draft is plain JSON in which each entry of a section carries `was`, its number in the document that is corrected:
what the form does not show (unknown keys) is taken from there. Names of inputs are paths: `work[0].position`.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext_noop as _

from resumes.document import ResumeDocument
from resumes.paths import plain
from resumes.sections import BASICS, BY_KEY, SECTIONS, Field, Shape, path

type Draft = dict[str, Any]

BULLET = re.compile(r"^\s*[•▪◦‣⁃*–-]\s+")
NUMBER = re.compile(r"^[0-9]{1,4}$")
DATE = re.compile(r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
WRONG_DATE = _("Write a date as 2021, 2021-03 or 2021-03-15.")
WRONG_ORDER = _("This is before the start.")
MOST_ENTRIES = 200


def draft_of(document: ResumeDocument) -> Draft:
    data = plain(document)
    draft: Draft = {"basics": {field.key: text_at(data["basics"], field.key) for field in BASICS}}
    for shape in SECTIONS:
        entries = data["basics"]["profiles"] if shape.key == "profiles" else data[shape.key]
        draft[shape.key] = [{"was": number, **entry_of(entry, shape)} for number, entry in enumerate(entries)]
    return draft


def text_at(data: Any, key: str) -> str:
    for step in key.split("."):
        data = data[step]
    return str(data)


def entry_of(entry: dict[str, Any], shape: Shape) -> dict[str, Any]:
    return {field.key: entry[field.key] for field in shape.fields}


def draft_from(posted: Mapping[str, str]) -> Draft:
    """The draft that a form sent, in the order of its numbers; nothing but known names is looked at."""
    draft: Draft = {"basics": {field.key: clean(posted.get(f"basics.{field.key}", ""), field) for field in BASICS}}
    for shape in SECTIONS:
        numbers = sorted({int(match[1]) for name in posted if (match := entry_name(shape).match(name))})
        draft[shape.key] = [posted_entry(posted, shape, number) for number in numbers[:MOST_ENTRIES]]
    return draft


def form_of(draft: Draft) -> dict[str, str]:
    """What `draft_from` would read as this draft."""
    form = {f"basics.{key}": str(value) for key, value in draft["basics"].items()}
    for shape in SECTIONS:
        for number, entry in enumerate(draft[shape.key]):
            for key, value in entry.items():
                typed = "\n".join(value) if isinstance(value, list) else "" if value is None else str(value)
                form[f"{path(shape.key)}[{number}].{key}"] = typed
    return form


def entry_name(shape: Shape) -> re.Pattern[str]:
    return re.compile(rf"^{re.escape(path(shape.key))}\[(\d{{1,4}})\]\.was$")


def posted_entry(posted: Mapping[str, str], shape: Shape, number: int) -> dict[str, Any]:
    prefix = f"{path(shape.key)}[{number}]."
    values = {field.key: clean(posted.get(prefix + field.key, ""), field) for field in shape.fields}
    return {"was": place_in_list(posted.get(f"{prefix}was", "")), **values}


def place_in_list(text: str) -> int | None:
    """What a form may say about a place; whatever else it says is no place."""
    return int(text) if NUMBER.match(text) else None


def clean(value: str, field: Field) -> Any:
    """Browsers send line ends as CRLF; a pasted list brings its marks along."""
    text = value.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").strip()
    if field.kind == "list":
        return [item for line in text.split("\n") if (item := " ".join(BULLET.sub("", line).split()))]
    return text if field.kind == "text" else " ".join(text.split())


def edited(draft: Draft, order: str) -> Draft:
    """The draft after one order of a button: `add work`, `remove work 2`, `up work 2`, `down work 2`.

    An order that means nothing changes nothing.
    """
    verb, _, rest = order.partition(" ")
    key, _, number = rest.partition(" ")
    if key not in BY_KEY:
        return draft
    entries = list(draft[key])
    at = place_in_list(number)
    if verb == "add":
        entries.append({"was": None, **{field.key: [] if field.kind == "list" else "" for field in BY_KEY[key].fields}})
    elif at is None or at >= len(entries):
        return draft
    elif verb == "remove":
        entries.pop(at)
    elif verb == "up" and at > 0:
        entries.insert(at - 1, entries.pop(at))
    elif verb == "down":
        entries.insert(at + 1, entries.pop(at))
    return {**draft, key: entries}


def held(draft: Draft, order: str) -> str:
    """The name of the entry that an order has added or moved in this draft, or the neighbour of the one it removed.

    The section's key when no entry is left there; empty for an order that means nothing.
    """
    verb, _, rest = order.partition(" ")
    key, _, number = rest.partition(" ")
    at = place_in_list(number) or 0
    last = len(draft.get(key, ())) - 1
    to = {"add": last, "up": max(at - 1, 0), "down": at + 1, "remove": min(at, last)}
    if key not in BY_KEY or verb not in to:
        return ""
    return key if last < 0 else f"{path(key)}[{to[verb]}]"


def faults(draft: Draft) -> dict[str, str]:
    """Path → what is wrong there, in one sentence."""
    return {
        f"{path(shape.key)}[{number}].{key}": why
        for shape in SECTIONS
        for number, entry in enumerate(draft[shape.key])
        for key, why in date_faults(entry, [field.key for field in shape.fields if field.kind == "date"])
    }


def date_faults(entry: dict[str, Any], keys: list[str]) -> Iterator[tuple[str, str]]:
    wrong = [key for key in keys if entry[key] and not is_date(entry[key])]
    yield from ((key, WRONG_DATE) for key in wrong)
    start, end = entry.get("startDate", ""), entry.get("endDate", "")
    # Text order is date order as long as both are equally exact: "2021" may well end what began in "2021-03".
    if start and end and not wrong and end < start[: len(end)]:
        yield "endDate", WRONG_ORDER


def is_date(text: str) -> bool:
    """A year, a month or a day that the calendar knows."""
    if not DATE.match(text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


def finished(draft: Draft, document: ResumeDocument) -> ResumeDocument:
    """The corrected document. Entries without a word are left out; unknown keys of the old document are kept."""
    data = plain(document)
    for field in BASICS:
        place(data["basics"], field.key, draft["basics"][field.key])
    for shape in SECTIONS:
        holder = data["basics"] if shape.key == "profiles" else data
        old = holder[shape.key]
        holder[shape.key] = [merged(entry, old) for entry in draft[shape.key] if has_words(entry)]
    return ResumeDocument.model_validate(data)


def place(data: dict[str, Any], key: str, value: str) -> None:
    *parents, last = key.split(".")
    for step in parents:
        data = data[step]
    data[last] = value


def has_words(entry: dict[str, Any]) -> bool:
    return any(value for key, value in entry.items() if key != "was")


def merged(entry: dict[str, Any], old: list[dict[str, Any]]) -> dict[str, Any]:
    was = entry["was"]
    base = old[was] if was is not None and was < len(old) else {}
    return {**base, **{key: value for key, value in entry.items() if key != "was"}}
