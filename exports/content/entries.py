"""Each kind of entry of a résumé as one printed entry. Nothing that the document says is left out."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from exports.content.clean import clean, paragraphs
from exports.content.dates import in_words, span
from exports.content.links import web
from exports.content.schema import Entry, Item, Line
from exports.content.words import Words
from resumes.document import (
    Award,
    Certificate,
    Education,
    Part,
    Project,
    Publication,
    Reference,
    Volunteer,
    Work,
)

GRADE = re.compile(r"(?:c?gpa|grade|note|nota|voto|cijfer|media)\b", re.IGNORECASE)
POINT_AVERAGE = re.compile(r"[0-4]\.\d{1,3}(?:\s?(?:/|of|out of)\s?[45](?:\.0+)?)?")
BRACKETS = re.compile(r"\([^()]*\)")
# Keys of other programs that hold no words for a reader.
SILENT = frozenset(
    {"id", "uuid", "meta", "icon", "image", "logo", "color", "order", "visible", "hidden", "picture", "photo", "schema"}
)


def work(one: Work, words: Words) -> Entry:
    return job(one, clean(one.name), (*paragraphs(one.description), *paragraphs(one.summary)), words)


def volunteer(one: Volunteer, words: Words) -> Entry:
    return job(one, clean(one.organization), paragraphs(one.summary), words)


def job(one: Work | Volunteer, employer: str, prose: tuple[str, ...], words: Words) -> Entry:
    head, *rest = present(clean(one.position), employer, clean(one.location)) or [""]
    return Entry(
        head=head,
        dates=span(one.start_date, one.end_date, words),
        detail=items(*rest, web(one.url)),
        paragraphs=prose,
        bullets=cleaned(one.highlights),
        notes=unknown(one),
    )


def education(one: Education, words: Words) -> Entry:
    degree = ", ".join(present(clean(one.study_type), clean(one.area)))
    head, *rest = present(degree, clean(one.institution), clean(one.location)) or [""]
    return Entry(
        head=head,
        dates=span(one.start_date, one.end_date, words),
        detail=items(*rest, graded(clean(one.score), words), web(one.url)),
        bullets=cleaned(one.highlights),
        notes=notes((words.courses, one.courses)) + unknown(one),
    )


def graded(score: str, words: Words) -> str:
    """`GPA 3.7` says itself what it is; `3.7` alone on an English résumé is a grade point average."""
    if not score or GRADE.match(score):
        return score
    label = "GPA" if words.language == "en" and POINT_AVERAGE.fullmatch(score) else words.grade
    return f"{label}: {score}"


def project(one: Project, words: Words) -> Entry:
    head, *rest = present(clean(one.name), *cleaned(one.roles), clean(one.entity), clean(one.type)) or [""]
    return Entry(
        head=head,
        dates=span(one.start_date, one.end_date, words),
        detail=items(*rest, web(one.url)),
        paragraphs=paragraphs(one.description),
        bullets=cleaned(one.highlights),
        notes=notes((words.keywords, one.keywords)) + unknown(one),
    )


def award(one: Award, words: Words) -> Entry:
    return short(one, (one.title, one.awarder), one.date, "", one.summary, words)


def certificate(one: Certificate, words: Words) -> Entry:
    return short(one, (one.name, one.issuer), one.date, one.url, "", words)


def publication(one: Publication, words: Words) -> Entry:
    return short(one, (one.name, one.publisher), one.release_date, one.url, one.summary, words)


def short(one: Part, named: tuple[str, str], date: str, url: str, prose: str, words: Words) -> Entry:
    head, *rest = present(*map(clean, named)) or [""]
    return Entry(
        head=head,
        dates=in_words(date, words),
        detail=items(*rest, web(url)),
        paragraphs=paragraphs(prose),
        notes=unknown(one),
        inline=True,
    )


def reference(one: Reference, words: Words) -> Entry:
    return Entry(head=clean(one.name), paragraphs=paragraphs(one.reference), notes=unknown(one))


MAKERS: dict[str, Callable[[Any, Words], Entry]] = {
    "work": work,
    "volunteer": volunteer,
    "education": education,
    "projects": project,
    "awards": award,
    "certificates": certificate,
    "publications": publication,
    "references": reference,
}


def present(*values: str) -> list[str]:
    return [value for value in values if value]


def cleaned(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(present(*map(clean, values)))


def items(*parts: str | Item) -> tuple[Item, ...]:
    made = [part if isinstance(part, Item) else Item(text=part) for part in parts]
    return tuple(item for item in made if item.text)


def joined(values: Sequence[str]) -> str:
    """Comma between members, semicolon where a member has a comma of its own outside brackets."""
    members = cleaned(values)
    return ("; " if any("," in BRACKETS.sub("", member) for member in members) else ", ").join(members)


def notes(*labelled: tuple[str, Sequence[str]]) -> tuple[Line, ...]:
    made = [Line(label=label, text=joined(values)) for label, values in labelled]
    return tuple(line for line in made if line.text)


def unknown(one: Part) -> tuple[Line, ...]:
    """What the document says under keys that JSON Resume does not know."""
    return notes(*((title(key), list(words_in(value))) for key, value in (one.model_extra or {}).items() if said(key)))


def said(key: str) -> bool:
    return key[:1].isalpha() and key.casefold() not in SILENT and not key.startswith("x-")


def title(key: str) -> str:
    """`reasonForLeaving` → "Reason for leaving"; what is words already stays."""
    if " " in key:
        return clean(key)
    spaced = "".join(f" {char.lower()}" if char.isupper() else char for char in key[:1].lower() + key[1:])
    spaced = clean(spaced.replace("_", " ").replace("-", " "))
    return spaced[:1].upper() + spaced[1:]


def words_in(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if said(str(key)):
                yield from words_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from words_in(inner)
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        yield clean(str(value))
