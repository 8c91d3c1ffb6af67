"""Entries of education: school, degree, field, dates, grade, courses."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from resumes.structuring.entries.bodies import Body, body_of
from resumes.structuring.entries.cutting import Entry
from resumes.structuring.entries.entry_places import take_place
from resumes.structuring.entries.facts import Facts, facts_of
from resumes.structuring.kinds.degrees import is_subject, parted, qualified
from resumes.structuring.kinds.grades import grade_in, opening_grade
from resumes.structuring.lines.words import Words, joined
from resumes.structuring.signs.joints import COMMA
from resumes.structuring.signs.lexicon import degree_score, employer_score, school_score
from resumes.structuring.signs.places import shaped

AT = re.compile(r"\s+(?:at|an der|am|à|from|presso|aan de|@)\s+(?=[^\W\d_])", re.IGNORECASE)


@dataclass
class School:
    facts: Facts
    body: Body
    institution: Words | None = None
    degree: Words | None = None
    area: Words | None = None
    score: Words | None = None
    notes: list[Words] = field(default_factory=list)


def schools_of(entries: list[Entry]) -> list[School]:
    schools = [School(facts_of(entry.head), body_of(entry)) for entry in entries]
    for school in schools:
        read(school)
    return [
        school
        for school in schools
        if school.institution
        or school.degree
        or school.area
        or school.body.highlights
        or school.body.summary
        or school.notes
    ]


def read(school: School) -> None:
    facts = school.facts
    for position, text in enumerate(facts.texts):
        facts.texts[position] = take_score(school, text)
    facts.texts = [text for text in facts.texts if text]
    facts.texts = [part for text in facts.texts for part in at_school(school, text)]
    if len(facts.texts) > 1 or "," in " ".join(text.text for text in facts.texts):
        facts.rows = [0] * len(facts.texts)
        take_place(facts)
    pieced = [pieces(text) for text in facts.texts]
    parts = [part for row in pieced for part in row]
    following = {one: other for row in pieced for one, other in pairwise(row)}
    choose_school(school, parts)
    choose_degree(school, parts, following)
    if school.institution and not school.degree and parts and following.get(parts[0]) in parts[1:]:
        school.degree, school.area = parts.pop(0), parts.pop(0)
    leftovers(school, parts)
    take_body_degree(school)
    take_body_score(school)


def take_score(school: School, text: Words) -> Words:
    found = None if school.score else grade_in(text)
    if found is None:
        return text
    school.score, told = found
    school.facts.understood.append(told)
    begin = text.at.index(told.at[0])
    rest = [part.strip(" ,;()·-–") for part in text.without(begin, begin + len(told.text))]
    return joined(part for part in rest if part) if any(rest) else text.cut(0, 0)


def at_school(school: School, text: Words) -> list[Words]:
    """`Bachelor of Arts at Hill College` is two things."""
    for match in AT.finditer(text.text):
        named = school_score(text.text[match.end() :]) or (match[0].strip() == "at" and degree_score(text.text))
        if named and match.start():
            school.facts.understood.append(text.cut(*match.span()))
            return [text.cut(0, match.start()), text.cut(match.end(), len(text.text))]
    return [text]


def pieces(text: Words) -> list[Words]:
    """Parts between commas, but a school keeps the city in its name."""
    parts = text.split(COMMA)
    if (
        len(parts) > 1
        and school_score(parts[0].text)
        and not any(degree_score(part.text) for part in parts[1:])
        and all(shaped(part.text) and not is_subject(part.text) for part in parts[1:])
    ):
        return [text]
    for position in range(len(parts) - 1):
        first, second = parts[position], parts[position + 1]
        if (
            re.search(r"\bUniversity of [A-Z]\w+(?: [A-Z]\w+)?$", first.text)
            and len(second.text.split()) <= 2
            and shaped(second.text)
            and not degree_score(second.text)
            and not is_subject(second.text)
            and position + 2 == len(parts)
        ):
            return [*parts[:position], joined([first, second], ", ")]
    return parts


def choose_school(school: School, parts: list[Words]) -> None:
    scored = [
        (school_score(part.text) * 2 + 0.5 * bool(employer_score(part.text)) - degree_score(part.text) * 0.8, -position)
        for position, part in enumerate(parts)
    ]
    if scored and max(scored)[0] > 0:
        school.institution = parts.pop(-max(scored)[1])


def choose_degree(school: School, parts: list[Words], following: dict[Words, Words]) -> None:
    """The part that sounds most like a degree. Where another part follows it, a mere qualifier stays with it."""
    scored = [(degree_score(part.text), -position) for position, part in enumerate(parts)]
    if not scored or max(scored)[0] <= 0:
        return
    degree = parts.pop(-max(scored)[1])
    field_of = following.get(degree)
    told = qualified(degree.text) or (len(degree.text.split()) == 1 and (school.institution or len(parts) > 1))
    if field_of in parts and told:
        school.degree, school.area = degree, field_of
        parts.remove(field_of)
        return
    school.degree, school.area = parted(degree)
    if (school.area and school.area.text.startswith("(")) or not school.area:
        school.degree, school.area = degree, None


def leftovers(school: School, parts: list[Words]) -> None:
    for part in parts:
        if (not school.institution and not school.area and not school.degree) or (
            not school.institution and (school.degree or school.area) and not is_subject(part.text)
        ):
            school.institution = part
        elif not school.area:
            school.area = part
        elif not school.facts.place and shaped(part.text) and not is_subject(part.text):
            school.facts.place = part
        else:
            school.notes.append(part)


def take_body_degree(school: School) -> None:
    """A degree that stands under its school as the first line of the entry."""
    listed = school.body.summary or school.body.highlights
    if school.degree or not listed or len(listed[0].text.split()) > 9 or not degree_score(listed[0].text):
        return
    degree, area = parted(listed.pop(0))
    school.degree = degree
    if area and school.area:
        school.notes.insert(0, area)
    school.area = school.area or area


def take_body_score(school: School) -> None:
    if school.score:
        return
    for position, text in enumerate(school.body.highlights):
        if found := opening_grade(text):
            school.score, told = found
            school.facts.understood.append(told)
            rest = text.cut(len(told.text), len(text.text)).strip(" ,;·")
            school.body.highlights[position : position + 1] = [rest] if rest else []
            return
