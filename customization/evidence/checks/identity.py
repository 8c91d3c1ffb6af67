"""Fields that state one checkable fact each: employer, title, school, degree, certificate, award, date, contact."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from customization.evidence.checks.same_fact import same_fact
from customization.evidence.ground import Passage
from customization.evidence.line import Line
from customization.evidence.reading.dates import moments, open_ended
from customization.evidence.reading.levels import level
from customization.evidence.reading.stems import plain
from customization.evidence.retold import retold
from customization.evidence.schema import Claim, ClaimKind

KINDS = {
    "work.name": ClaimKind.EMPLOYER,
    "volunteer.organization": ClaimKind.EMPLOYER,
    "projects.entity": ClaimKind.EMPLOYER,
    "work.position": ClaimKind.TITLE,
    "volunteer.position": ClaimKind.TITLE,
    "projects.roles": ClaimKind.TITLE,
    "basics.label": ClaimKind.TITLE,
    "education.institution": ClaimKind.INSTITUTION,
    "education.studyType": ClaimKind.DEGREE,
    "education.area": ClaimKind.DEGREE,
    "education.score": ClaimKind.NUMBER,
    "certificates.name": ClaimKind.CERTIFICATE,
    "certificates.issuer": ClaimKind.CERTIFICATE,
    "awards.title": ClaimKind.AWARD,
    "awards.awarder": ClaimKind.AWARD,
    "publications.name": ClaimKind.AWARD,
    "publications.publisher": ClaimKind.AWARD,
    "projects.name": ClaimKind.NAME,
    "languages.language": ClaimKind.LANGUAGE,
    "references.name": ClaimKind.NAME,
}
DATES = ("startDate", "endDate", "date", "releaseDate")
EXACT = (
    "basics.name",
    "basics.email",
    "basics.phone",
    "basics.url",
    "basics.image",
    "basics.location",
    "basics.profiles",
)
WHAT = {
    ClaimKind.EMPLOYER: "employer",
    ClaimKind.TITLE: "title",
    ClaimKind.INSTITUTION: "school",
    ClaimKind.DEGREE: "degree or field",
    ClaimKind.NUMBER: "result",
    ClaimKind.CERTIFICATE: "certificate",
    ClaimKind.AWARD: "award or publication",
    ClaimKind.NAME: "name",
    ClaimKind.LANGUAGE: "language",
}


def stated_as_fact(field: str) -> bool:
    return field in KINDS or field.rpartition(".")[2] in DATES or exact(field)


def exact(field: str) -> bool:
    return field.startswith(EXACT) or field.rpartition(".")[2] in (
        "url",
        "location",
        "network",
        "username",
        "email",
        "phone",
    )


def identity_claims(line: Line) -> Iterator[Claim]:
    if line.field.rpartition(".")[2] in DATES:
        yield judge_date(line)
    elif exact(line.field):
        yield judge_exact(line)
    else:
        yield judge_identity(line)


def judge_exact(line: Line) -> Claim:
    """Contact data: the same characters, whatever the spacing."""
    wanted = re.sub(r"[\s().-]|https?://|www\.", "", plain(line.after)).rstrip("/")
    for passage in line.ground.passages:
        if re.sub(r"[\s().-]|https?://|www\.", "", plain(passage.text)).rstrip("/") == wanted:
            return line.supported(line.after, ClaimKind.NAME, line.ground.support(passage))
    return line.blocked(line.after, ClaimKind.NAME, f"“{line.after}” is not what your résumé says here.")


def judge_date(line: Line) -> Claim:
    field = line.field.rpartition(".")[2]
    own = [passage for passage in line.entry if passage.path.endswith(field)]
    claimed = moments(line.after)
    if not claimed and open_ended(line.after) and field == "endDate" and not own and line.same + line.entry:
        return line.supported(line.after, ClaimKind.DATES)
    for passage in own:
        stated = moments(passage.text)
        if claimed and stated and claimed[0].within(stated[0]) and len(claimed) <= len(stated):
            return line.supported(line.after, ClaimKind.DATES, line.ground.support(passage, "form"))
        if not claimed and plain(line.after) == plain(passage.text):
            return line.supported(line.after, ClaimKind.DATES, line.ground.support(passage))
    return line.blocked(line.after, ClaimKind.DATES, f"Your résumé does not give {line.after} as this date.")


def judge_identity(line: Line) -> Claim:
    kind = KINDS[line.field]
    for passage in sources_of(line):
        told = retold(line.after, (passage,), by_names=False, least=2)
        if same_fact(line.after, passage.text, kind) or same_fact(told, passage.text, kind):
            how = "same" if plain(line.after) == plain(passage.text) else "alias"
            return line.supported(line.after, kind, line.ground.support(passage, how))
    near = next(iter(line.same), None)
    if near and kind is ClaimKind.LANGUAGE and line.after.startswith(f"{near.text} (") and level(line.after) is None:
        why = f"Your résumé says “{near.text}”; is the rest only another name of it?"
        return line.flagged(line.after, kind, why, line.ground.support(near))
    said = f" It says “{near.text}”." if near else ""
    support = (line.ground.support(near),) if near else ()
    return line.blocked(line.after, kind, f"Your résumé has no {WHAT[kind]} “{line.after}” here.{said}", *support)


def sources_of(line: Line) -> tuple[Passage, ...]:
    """The same field of the same entry; for a new entry the same field anywhere; and the person's answers."""
    answers = tuple(passage for passage in line.entry if passage.answer)
    if line.field == "basics.label":
        return (*line.same, *with_field(line.ground.passages, "basics.label", "work.position"), *answers)
    own = with_field(line.entry, line.field)
    if line.section in ("certificates", "awards", "publications", "languages"):
        return (*(line.same or own), *answers)
    return (*own, *whole_degree(line), *answers)


def whole_degree(line: Line) -> tuple[Passage, ...]:
    """The degree and its field as one text: `BSc Computer Science` of an entry that has them apart."""
    if KINDS[line.field] is not ClaimKind.DEGREE:
        return ()
    kind, area = (with_field(line.entry, f"education.{name}")[:1] for name in ("studyType", "area"))
    return tuple(replace(one, text=f"{one.text} {other.text}") for one in kind for other in area)


def with_field(passages: Iterable[Passage], *fields: str) -> tuple[Passage, ...]:
    return tuple(passage for passage in passages if field_of(passage.path) in fields)


def field_of(path: str) -> str:
    return re.sub(r"\[[^\]]*\]", "", path).removeprefix("others.")
