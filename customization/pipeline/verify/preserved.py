"""What tailoring must not lose or touch."""

import re
from collections.abc import Iterator

from customization.pipeline.references import ON_REQUEST
from customization.pipeline.verify.schema import Preserved
from resumes.document import Reference, ResumeDocument
from resumes.paths import plain

# Nobody rewrites who the person is, where they worked and when. Titles and degrees may take another notation
# that the evidence supports; these may not.
UNTOUCHABLE = re.compile(
    r"^basics\.(?:name|email|phone|url|image|location|profiles)|\.(?:startDate|endDate|date|releaseDate|url|score)$"
    r"|^work\[\d+\]\.(?:name|location)$|^volunteer\[\d+\]\.(?:organization|location)$"
    r"|^education\[\d+\]\.(?:institution|location)$|^certificates\[\d+\]\.issuer$|^references"
)
# Lines and list members may go; entries and fields may not.
REMOVABLE = re.compile(
    r"^references\[\d+\]$|\.(?:highlights|keywords|courses|lines|roles)\[\d+\]$|^skills\[\d+\]$|^interests\[\d+\]$"
)
ADDABLE = re.compile(r"\.(?:highlights|keywords|courses|roles)\[\+\]$|^(?:skills|certificates|languages)\[\+\]$")


def preserved(before: ResumeDocument, after: ResumeDocument) -> tuple[Preserved, ...]:
    return (
        sections(before, after),
        same("employers", [entry.name for entry in before.work], [entry.name for entry in after.work]),
        same("titles", [entry.position for entry in before.work], [entry.position for entry in after.work]),
        same("dates", list(dates(before)), list(dates(after))),
        same("education", list(schools(before)), list(schools(after))),
        same("contact", contact(before), contact(after)),
    )


def sections(before: ResumeDocument, after: ResumeDocument) -> Preserved:
    """Free time may go, and references in name only."""
    had = {name for name, value in plain(before).items() if value} - {"interests"}
    had -= {"references"} if all(in_name_only(one) for one in before.references) else set()
    lost = had - {name for name, value in plain(after).items() if value}
    return Preserved(what="sections", kept=not lost, detail=f"Lost: {', '.join(sorted(lost))}" if lost else "")


def in_name_only(reference: Reference) -> bool:
    return any(ON_REQUEST.fullmatch(text.strip()) for text in (reference.reference, reference.name))


def same(what: str, before: list[str], after: list[str]) -> Preserved:
    lost = [text for text in before if text not in after]
    return Preserved(what=what, kept=not lost, detail=f"Written differently: {', '.join(lost)}" if lost else "")


def dates(resume: ResumeDocument) -> Iterator[str]:
    for entry in (*resume.work, *resume.volunteer, *resume.education, *resume.projects):
        yield f"{entry.start_date} – {entry.end_date}"


def schools(resume: ResumeDocument) -> Iterator[str]:
    for entry in resume.education:
        yield ", ".join(part for part in (entry.study_type, entry.area, entry.institution) if part)


def contact(resume: ResumeDocument) -> list[str]:
    basics = resume.basics
    place = basics.location
    return [
        basics.name,
        basics.email,
        basics.phone,
        basics.url,
        place.city,
        *(profile.url for profile in basics.profiles),
    ]
