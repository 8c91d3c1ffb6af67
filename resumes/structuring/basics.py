"""The head of the page and the contact sections, into the draft."""

import re
from collections.abc import Sequence
from typing import Any

from resumes.reading.schema import Link
from resumes.structuring.assembly import Draft
from resumes.structuring.entries.bodies import as_one
from resumes.structuring.head.contacts import read_contacts, take_place
from resumes.structuring.head.found import Head
from resumes.structuring.head.names import take_label, take_name
from resumes.structuring.head.profiles import add_links
from resumes.structuring.kinds.skills import SEPARATED
from resumes.structuring.kinds.spoken import is_language
from resumes.structuring.lines.layout import Line
from resumes.structuring.lines.words import Words
from resumes.structuring.sections.cutting import Section
from resumes.structuring.sections.paragraphs import Kind, full_width, paragraphs_of, stacked
from resumes.structuring.signs.contact import EMAIL, URL
from resumes.structuring.signs.dates import periods

NUMBER = re.compile(r"\d[\d .-]{4,}\d")


def fill_head(draft: Draft, sections: list[Section], links: tuple[Link, ...]) -> None:
    head = Head()
    own = [line for section in sections if section.kind in ("head", "contact") for line in section.lines]
    read_contacts(head, own, links)
    add_links(head, own, links)
    sure = take_name(head)
    take_place(head)
    take_label(head)
    basics: dict[str, Any] = ({"url": head.page} if head.page else {}) | head.fields
    if head.place:
        basics["location"] = location_of(head)
    if head.profiles:
        basics["profiles"] = head.profiles
    draft.tree["basics"] = basics | head.extra
    draft.understand(*head.labels)
    if sure < 0.6:
        draft.doubt("basics.name", sure, "No line of the résumé is surely a name")
    opening(draft, rest_of(draft, head))


def location_of(head: Head) -> dict[str, Any]:
    """The country as it is written, and its code; a code alone is both."""
    country = head.place.get("country")
    if country and country.text == head.country:
        return {name: words for name, words in head.place.items() if name != "country"} | {"countryCode": country}
    return dict(head.place) | ({"countryCode": head.country} if head.country else {})


def rest_of(draft: Draft, head: Head) -> list[Line]:
    """The name said again says nothing new; a row of languages is a section of its own."""
    rest: list[Line] = []
    name = head.fields.get("name")
    for line in head.rest:
        if name and line.text.casefold() == name.text.casefold():
            draft.understand(line.words)
        elif all(is_language(part.text) for part in line.words.split(SEPARATED)):
            for part in line.words.split(SEPARATED):
                draft.add("languages", {"language": part})
        else:
            rest.append(line)
    return rest


def opening(draft: Draft, rest: list[Line]) -> None:
    """Running text at the top is the summary; other lines stay for the person to place."""
    prose = [p for p in paragraphs_of(rest, full_width(rest)) if p.kind is not Kind.HEAD or len(p.text.split()) > 9]
    loose = [line for line in rest if not any(line in paragraph.lines for paragraph in prose)]
    if len(loose) > 2 and looks_like_skills(loose):
        draft.doubt("skills[0]", 0.5, "These words stand without a heading; they look like skills")
        for item in stacked(loose):
            draft.add("skills", {"name": item})
    if prose:
        draft.tree["basics"]["summary"] = as_one([paragraph.words for paragraph in prose])


def looks_like_skills(lines: Sequence[Line], fewest: int = 1) -> bool:
    """Nothing but a few short items: words without dates, full stops, addresses or numbers to call."""
    cells = [cell for line in lines for cell in line.cells]
    return len(cells) >= fewest and all(map(may_be_skill, cells))


def may_be_skill(cell: Words) -> bool:
    text = cell.text
    reached = EMAIL.search(text) or URL.search(text) or NUMBER.search(text)
    return len(text.split()) <= 4 and not text.endswith((".", ":")) and not periods(text) and not reached
