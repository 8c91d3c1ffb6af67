"""What to look at again in a finished draft: fields that say what another field should."""

from collections.abc import Iterator
from typing import Any

from resumes.structuring.assembly import Draft
from resumes.structuring.lines.words import Words
from resumes.structuring.signs.headings import exact_kind, names_within
from resumes.structuring.signs.lexicon import degree_score, employer_score, school_score, title_score

EMPLOYERS = {"work": "name", "volunteer": "organization"}
ENTRIES = (*EMPLOYERS, "education", "projects")
SECTIONS = ("summary", "contact", "work", "education", "references")
LONG_ENOUGH = 40
type Found = tuple[str, float, str]


def doubt_fields(draft: Draft) -> None:
    """Adds no doubt to a field that has one already."""
    doubted = {doubt.path for doubt in draft.doubts}
    for path, confidence, why in (*positions(draft), *schools(draft), *skills(draft), *repeated(draft)):
        if path not in doubted:
            doubted.add(path)
            draft.doubt(path, confidence, why)


def listed(draft: Draft, section: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, entry in enumerate(draft.tree.get(section, [])):
        yield f"{section}[{number}]", entry


def text_of(entry: dict[str, Any], field: str) -> str:
    value = entry.get(field)
    return value.text if isinstance(value, Words) else str(value or "")


def positions(draft: Draft) -> Iterator[Found]:
    for section, field in EMPLOYERS.items():
        for path, entry in listed(draft, section):
            employer, title = text_of(entry, field), text_of(entry, "position")
            if title_score(employer) and not employer_score(employer) and not title_score(title):
                yield f"{path}.{field}", 0.4, "This sounds like a position, not like an employer"
            if title and not title_score(title) and (employer_score(title) or school_score(title)):
                yield f"{path}.position", 0.4, "This sounds like an employer, not like a position"


def schools(draft: Draft) -> Iterator[Found]:
    for path, entry in listed(draft, "education"):
        school = text_of(entry, "institution")
        if school and not entry.get("studyType") and degree_score(school) and len(school.split()) > 3:
            yield f"{path}.institution", 0.4, "Degree and school could stand together in this field"


def skills(draft: Draft) -> Iterator[Found]:
    for path, entry in listed(draft, "skills"):
        name = text_of(entry, "name")
        heading = exact_kind(name) in SECTIONS or names_within(name, "highlights")
        if heading and not entry.get("keywords"):
            yield f"{path}.name", 0.3, "This is what a section is called, not a skill"


def repeated(draft: Draft) -> Iterator[Found]:
    """Long texts that two entries of one section share."""
    for section in ENTRIES:
        seen: set[str] = set()
        for path, entry in listed(draft, section):
            said = {text for text in long_texts(entry) if len(text) >= LONG_ENOUGH}
            if said and said <= seen:
                yield f"{path}.{first_field(entry)}", 0.5, "An entry above says the same; this one may be there twice"
            seen |= said


def first_field(entry: dict[str, Any]) -> str:
    return next((field for field, value in entry.items() if isinstance(value, Words)), "highlights[0]")


def long_texts(entry: dict[str, Any]) -> Iterator[str]:
    for value in entry.values():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, Words):
                yield one.text
