"""One function per kind of section: read its lines and put what they say into the draft."""

import re
from collections.abc import Callable
from typing import Any

from resumes.structuring.assembly import Draft
from resumes.structuring.basics import looks_like_skills
from resumes.structuring.entries.bodies import Body, as_one, body_of
from resumes.structuring.entries.cutting import entries_of
from resumes.structuring.entries.facts import Facts, facts_of
from resumes.structuring.kinds.listed import BARS, items_of
from resumes.structuring.kinds.references import references_of
from resumes.structuring.kinds.school_rows import school_entries
from resumes.structuring.kinds.schools import schools_of
from resumes.structuring.kinds.skills import Group, groups_of, place_items
from resumes.structuring.kinds.spoken import Spoken, spoken_in, spoken_of
from resumes.structuring.kinds.work import jobs_of
from resumes.structuring.lines.words import Words
from resumes.structuring.sections.cutting import Section
from resumes.structuring.sections.paragraphs import full_width, paragraphs_of
from resumes.structuring.signs.dates import Period
from resumes.structuring.signs.headings import exact_kind, names_within


def dates(draft: Draft, facts: Facts) -> dict[str, str]:
    draft.understand(facts.when, *facts.understood)
    return iso_dates(facts.period)


def iso_dates(period: Period | None) -> dict[str, str]:
    if period is None:
        return {}
    start = period.end if period.single else period.start
    return {"startDate": start, "endDate": period.end}


def address(draft: Draft, facts: Facts) -> Words | str | None:
    """The address in the head of an entry, or the one that its words link to."""
    linked = (link.url for link in draft.source.links if link.line in facts.lines and link.url.startswith("http"))
    return facts.url or next(linked, None)


def ended(draft: Draft, facts: Facts) -> str:
    draft.understand(facts.when, *facts.understood)
    return (facts.period.end or facts.period.start) if facts.period else ""


def body_fields(draft: Draft, body: Body) -> dict[str, Any]:
    draft.understand(*body.understood)
    return {"summary": as_one(body.summary) if body.summary else None, "highlights": body.highlights}


def fill_summary(draft: Draft, section: Section) -> None:
    paragraphs = paragraphs_of(section.lines, full_width(section.lines))
    basics = draft.tree["basics"]
    told = basics.get("summary")
    parts = [paragraph.words for paragraph in paragraphs]
    if parts and len(parts) > 1 and "label" not in basics and len(parts[0].text.split()) <= 6:
        basics["label"], parts = parts[0], parts[1:]
    if parts:
        basics["summary"] = as_one([*([told] if told else []), *parts])


def fill_work(draft: Draft, section: Section) -> None:
    positions(draft, section, "work", "name")


def fill_volunteer(draft: Draft, section: Section) -> None:
    positions(draft, section, "volunteer", "organization")


def positions(draft: Draft, section: Section, kind: str, employer: str) -> None:
    for job in jobs_of(entries_of(section.lines)):
        body = body_of(job.entry)
        fields = {
            employer: job.employer,
            "position": job.title,
            "location": job.facts.place,
            "url": address(draft, job.facts),
        }
        notes = {"description": as_one(job.notes)} if job.notes and kind == "work" else {}
        if job.notes and kind != "work":
            body.summary[:0] = job.notes
        listed = {"keywords": body.keywords, "courses": body.courses, "employmentType": job.contract}
        path = draft.add(kind, fields | notes | dates(draft, job.facts) | body_fields(draft, body) | listed)
        doubt_place(draft, path, job.facts)
        if job.doubt < 0.7:
            draft.doubt(f"{path}.{employer}", job.doubt, "Employer and position could be the other way round")


def doubt_place(draft: Draft, path: str, facts: Facts) -> None:
    if facts.unfilled:
        draft.doubt(f"{path}.location", 0.3, "This looks like a place that was never filled in")


def fill_education(draft: Draft, section: Section) -> None:
    for school in schools_of(school_entries(section.lines)):
        period = school.facts.period
        when = {"startDate": "", "endDate": period.end} if period and period.single else iso_dates(period)
        draft.understand(school.facts.when, *school.facts.understood, *school.body.understood)
        fields = {
            "institution": school.institution,
            "studyType": school.degree,
            "area": school.area,
            "score": school.score,
            "location": school.facts.place,
            "url": address(draft, school.facts),
        }
        more = [*school.notes, *school.body.summary, *school.body.highlights]
        path = draft.add("education", fields | when | {"courses": school.body.courses, "highlights": more})
        doubt_place(draft, path, school.facts)
        if not school.institution:
            draft.doubt(f"{path}.institution", 0.3, "No school or university was found in this entry")


def fill_projects(draft: Draft, section: Section) -> None:
    for entry in entries_of(section.lines):
        if not entry.head:
            for _, paragraph in entry.body:
                draft.add("projects", one_line(paragraph.words))
            continue
        facts, body = facts_of(entry.head, BARS), body_of(entry)
        name = facts.texts[0] if facts.texts else None
        told = [*facts.texts[1:], *body.summary]
        fields: dict[str, Any] = {
            "name": name,
            "url": address(draft, facts),
            "description": as_one(told) if told else None,
            "keywords": body.keywords,
        }
        draft.add("projects", fields | dates(draft, facts) | {"highlights": body.highlights} | understood(draft, body))


def one_line(words: Words) -> dict[str, Any]:
    """`Name: what it is` in one bullet."""
    match = re.search(r"\s*:\s+|\s+[–—-]\s+", words.text)
    if not match or len(words.text[: match.start()].split()) > 8:
        return {"name": words} if len(words.text.split()) < 9 else {"description": words}
    return {"name": words.cut(0, match.start()), "description": words.cut(match.end(), len(words.text))}


def understood(draft: Draft, body: Body) -> dict[str, Any]:
    draft.understand(*body.understood)
    return {}


def fill_skills(draft: Draft, section: Section) -> None:
    for group in groups_of(section.lines):
        if group.name and exact_kind(group.name.text) == "languages" and (spoken := spoken_in(group.keywords)):
            draft.understand(group.name)
            add_languages(draft, spoken)
        else:
            draft.add("skills", {"name": group.name, "level": group.level, "keywords": group.keywords})


def add_languages(draft: Draft, spoken: list[Spoken]) -> None:
    for one in spoken:
        draft.add("languages", {"language": one.language, "fluency": one.fluency})


def fill_languages(draft: Draft, section: Section) -> None:
    spoken, _, frame = spoken_of(section.lines)
    draft.understand(*frame)
    add_languages(draft, spoken)


def given(kind: str, name: str, giver: str, date: str) -> Callable[[Draft, Section], None]:
    def fill(draft: Draft, section: Section) -> None:
        for item in items_of(section.lines):
            draft.understand(*item.understood)
            fields: dict[str, Any] = {
                name: item.name,
                giver: item.giver,
                date: ended(draft, item.facts),
                "url": address(draft, item.facts),
            }
            draft.add(
                kind, fields | {"summary": as_one(item.summary) if item.summary else None, "keywords": item.keywords}
            )

    return fill


def fill_interests(draft: Draft, section: Section) -> None:
    for group in groups_of(section.lines):
        draft.add("interests", {"name": group.name, "keywords": group.keywords})


def fill_references(draft: Draft, section: Section) -> None:
    for quoted in references_of(section.lines):
        draft.add("references", {"name": quoted.name, "reference": quoted.reference})


def fill_unknown(draft: Draft, section: Section) -> None:
    if section.heading and names_within(section.heading.text, "highlights") and looks_like_skills(section.lines, 3):
        paths = [draft.add("skills", {"name": line.words}) for line in section.lines]
        draft.doubt(f"{paths[0]}.name", 0.6, "This list stood under a heading of highlights; it looks like skills")
        return
    if section.heading and looks_like_skills(section.lines, 3 if draft.has_skills else 1):
        group = Group(section.heading.words)
        for line in section.lines:
            place_items(group, line.cells)
        path = draft.add("skills", {"name": group.name, "level": group.level, "keywords": group.keywords})
        draft.doubt(f"{path}.name", 0.6, "This heading is not a usual one; its lines look like skills")
        return
    lines = [paragraph.words for paragraph in paragraphs_of(section.lines, full_width(section.lines))]
    draft.add("sections", {"title": section.heading.words if section.heading else None, "lines": lines})


FILL: dict[str, Callable[[Draft, Section], None]] = {
    "summary": fill_summary,
    "work": fill_work,
    "volunteer": fill_volunteer,
    "education": fill_education,
    "projects": fill_projects,
    "skills": fill_skills,
    "languages": fill_languages,
    "certificates": given("certificates", "name", "issuer", "date"),
    "awards": given("awards", "title", "awarder", "date"),
    "publications": given("publications", "name", "publisher", "releaseDate"),
    "interests": fill_interests,
    "references": fill_references,
    "unknown": fill_unknown,
}
