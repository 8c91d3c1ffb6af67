"""Entries of education: school, degree, field, dates, grade, courses."""

import re
from dataclasses import dataclass, field

from resumes.structuring.bodies import Body, body_of
from resumes.structuring.entries import Entry
from resumes.structuring.facts import COMMA, Facts, facts_of, take_place
from resumes.structuring.lexicon import DEGREE, degree_score, employer_score, school_score, words_in
from resumes.structuring.places import shaped
from resumes.structuring.words import Words, joined

SCORE = re.compile(
    r"(?:cumulative\s+|overall\s+|final\s+)?\b(?:gpa|cgpa|grade|score|note|abschlussnote|notendurchschnitt"
    r"|durchschnitt|gesamtnote|mention|moyenne|nota|nota media|media|média|voto|votazione|cijfer"
    r"|gemiddelde)\s*[:=]?\s*(?:of\s+)?"
    r"(?P<value>\d[\d.,]*\s*(?:/\s*\d[\d.,]*)?(?:\s*(?:%|GPA|cum laude|e lode))?|(?:assez |très )?bien|passable"
    r"|sehr gut|gut|distinction|merit|first class|[A-F][+-]?(?!\w)|sobresaliente|notable)"
    r"|(?P<tail>(?<![\d:])2:[12](?![\d:])"
    r"|\d\.\d+(?:/\d(?:\.\d+)?)?\s*(?:c?gpa)|\b(?:summa|magna)?\s*cum laude\b|\b\d{2,3}/110(?: e lode)?"
    r"|\b(?:first|second|upper second|lower second|third)[- ]class(?: honou?rs)?|\bwith (?:high )?(?:distinction"
    r"|honou?rs|merit)\b)",
    re.IGNORECASE,
)
BARE_SCORE = re.compile(r"\d{1,2}[.,]\d{1,2}(?:\s*/\s*\d{1,2}(?:[.,]\d{1,2})?)?|\d{1,3}\s*/\s*\d{2,3}")
JOINT = re.compile(
    r"\s+(?:in|of|en|em|in der|im|for|de|op|zur|zum|als|as an?|as)\s+|\s*[,:]\s+|\s+[–—-]\s+", re.IGNORECASE
)
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
    parts = [part for text in facts.texts for part in pieces(text)]
    choose_school(school, parts)
    choose_degree(school, parts)
    leftovers(school, parts)
    take_body_degree(school)
    take_body_score(school)


def take_score(school: School, text: Words) -> Words:
    if school.score:
        return text
    if BARE_SCORE.fullmatch(text.text):
        school.score = text
        return text.cut(0, 0)
    match = SCORE.search(text.text)
    if not match:
        return text
    group = "value" if match["value"] else "tail"
    school.score = text.cut(*match.span(group))
    school.facts.understood.append(text.cut(*match.span()))
    rest = text.without(*match.span())
    return joined(part.strip(" ,;()·-–") for part in rest if part.strip(" ,;()·-–")) if rest else text.cut(0, 0)


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


SUBJECT = re.compile(
    r"(?:ing|ics|logy|ogie|ogía|ogia|tion|ción|ção|zione|ment|science|sciences|design|arts|studies|business|law"
    r"|history|finance|music|nursing|wissenschaft(?:en)?|kunde|technik|wesen|lehre|management|marketing|medicine"
    r"|education|english|economics|economía)$",
    re.IGNORECASE,
)


def is_subject(text: str) -> bool:
    return any(SUBJECT.search(word) for word in text.split())


def choose_school(school: School, parts: list[Words]) -> None:
    scored = [
        (school_score(part.text) * 2 + 0.5 * bool(employer_score(part.text)) - degree_score(part.text) * 0.8, -position)
        for position, part in enumerate(parts)
    ]
    if scored and max(scored)[0] > 0:
        school.institution = parts.pop(-max(scored)[1])


def choose_degree(school: School, parts: list[Words]) -> None:
    scored = [(degree_score(part.text), -position) for position, part in enumerate(parts)]
    if not scored or max(scored)[0] <= 0:
        return
    degree = parts.pop(-max(scored)[1])
    school.degree, school.area = parted(degree)
    if (school.area and school.area.text.startswith("(")) or not school.area:
        school.degree, school.area = degree, None


def parted(text: Words) -> tuple[Words, Words | None]:
    """`Bachelor of Science in Nursing` → (`Bachelor of Science`, `Nursing`)."""
    for match in JOINT.finditer(text.text):
        before, after = text.text[: match.start()], text.text[match.end() :]
        if not after or not degree_score(before):
            continue
        if (
            re.fullmatch(
                r"(?:the )?(?:science|arts|engineering|education|fine arts|business administration|laws?"
                r"|philosophy|medicine|applied science|commerce|technology|nursing|architecture|music"
                r"|public health|social work)\b.*",
                after,
                re.IGNORECASE,
            )
            and match[0].strip() == "of"
        ):
            if second := re.search(r"\s+(?:in|–|-|,)\s+|,\s+", after):
                end = match.end() + second.start()
                return text.cut(0, end), text.cut(match.end() + second.end(), len(text.text))
            return split_words(text)
        return text.cut(0, match.start()), text.cut(match.end(), len(text.text))
    return split_words(text)


OF_WHAT = re.compile(
    r"^(?:(?:associate|bachelor|master|doctor)(?:['’]?s)? of (?:applied science|fine arts|business administration"
    r"|public health|social work|science|arts|engineering|education|laws?|philosophy|medicine|commerce|technology"
    r"|nursing|architecture|music))\s+(?=\S)",
    re.IGNORECASE,
)


def split_words(text: Words) -> tuple[Words, Words | None]:
    """`Bachelor Information Technology`, `BSc Nursing`: the degree's own words, then the field."""
    if match := OF_WHAT.match(text.text):
        return text.cut(0, match.end()).strip(), text.cut(match.end(), len(text.text))
    words = list(re.finditer(r"\S+", text.text))
    last = -1
    for position, word in enumerate(words[:3]):
        level = position and last == position - 1 and word[0].isdigit()
        if level or any(form in DEGREE for form in words_in(word[0])) or word[0].startswith("("):
            last = position
        else:
            break
    if last < 0 or last == len(words) - 1 or " of " in text.text[: words[last].end() + 4]:
        return text, None
    return text.cut(0, words[last].end()), text.cut(words[last + 1].start(), len(text.text))


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
        if (match := SCORE.match(text.text)) and len(text.text) < 45:
            school.score = text.cut(*match.span("value" if match["value"] else "tail"))
            school.facts.understood.append(text.cut(0, match.end()))
            rest = text.cut(match.end(), len(text.text)).strip(" ,;·")
            school.body.highlights[position : position + 1] = [rest] if rest else []
            return
