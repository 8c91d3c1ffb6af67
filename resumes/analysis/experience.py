"""Work: how long, how senior, gaps between positions, what an entry does not say."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Literal

from resumes.analysis.base import finding
from resumes.analysis.schema import Finding
from resumes.analysis.spans import iso, merged, span, years
from resumes.document import ResumeDocument, Work

type Seniority = Literal["", "intern", "entry", "mid", "senior", "manager", "executive"]
LONG_GAP = 6
ENTRY_YEARS, SENIOR_YEARS = 2, 7
LEVELS: tuple[tuple[Seniority, str], ...] = (
    (
        "executive",
        r"\b(?:ceo|cto|cfo|coo|cio|chief|president|vice president|vp|geschäftsführer(?:in)?|vorstand"
        r"|directeur général|directrice générale|director general|directora general|presidente"
        r"|amministratore delegato)\b"),
    (
        "manager",
        r"\b(?:manager|head of|director|directora?|directeur|directrice|leiter(?:in)?|leitung|gerente|jefe|jefa"
        r"|responsable|responsabile|chefe|diretora?|direttore|direttrice|hoofd|teamleider|supervisor"
        r"|superintendent|principal)\b|leiter(?:in)?\b"),
    (
        "senior",
        r"\b(?:senior|sr\.?|lead|staff|expert|meister(?:in)?|oberarzt|oberärztin|charge nurse|executive chef"
        r"|head chef|küchenchef(?:in)?|sénior|capo)\b"),
    (
        "intern",
        r"\b(?:intern|internship|trainee|apprentice|praktikant(?:in)?|werkstudent(?:in)?|azubi|auszubildende[rn]?"
        r"|stagiaire|apprenti[e]?|becari[oa]|practicante|estagiári[oa]|aprendiz|tirocinante|stagista|stagiair"
        r"|leerling)\b"),
    (
        "entry",
        r"\b(?:junior|jr\.?|assistant|graduate|entry|débutant|commis|assistent(?:in)?|auxiliar|ayudante|assistente"
        r"|aide|hilfskraft)\b"),
)  # fmt: skip


def today() -> date:
    return datetime.now(UTC).date()


def years_of_work(document: ResumeDocument, now: date | None = None) -> float:
    return years(found for work in document.work if (found := span(work, now or today())))


def seniority(document: ResumeDocument, now: date | None = None) -> Seniority:
    """What the latest position is called; without a telling word, what the years say."""
    if not document.work:
        return ""
    named = level_of(latest(document, now or today()).position)
    worked = years_of_work(document, now)
    if named:
        return named
    if not worked:
        return ""
    return "entry" if worked < ENTRY_YEARS else "senior" if worked >= SENIOR_YEARS else "mid"


def latest(document: ResumeDocument, now: date) -> Work:
    return max(document.work, key=lambda work: (span(work, now) or (0, 0))[::-1])


def level_of(title: str) -> Seniority:
    return next((level for level, words in LEVELS if re.search(words, title, re.IGNORECASE)), "")


def analyze_experience(document: ResumeDocument) -> Iterator[Finding]:
    if not (document.work or document.volunteer or document.projects):
        yield finding("", "no_work", "No position was found: add what you have done, paid or not, so that it counts.")
    yield from gaps(document, today())
    for position, work in enumerate(document.work):
        yield from missing(f"work[{position}]", work)


def gaps(document: ResumeDocument, now: date) -> Iterator[Finding]:
    """Months between positions that no entry of work, education or volunteering covers."""
    entries = [*document.work, *document.education, *document.volunteer]
    covered = merged(found for entry in entries if (found := span(entry, now)))
    working = [found for entry in document.work if (found := span(entry, now))]
    first = min((begin for begin, _ in working), default=0)
    for (_, end), (begin, _) in pairwise(covered):
        months = begin - end - 1
        if months >= LONG_GAP and end >= first:
            sentence = f"{months} months between {iso(end)} and {iso(begin)} are not explained; one line is enough."
            yield finding(after_gap(document, begin, now), "gap", sentence)


def after_gap(document: ResumeDocument, begin: int, now: date) -> str:
    return next((f"work[{n}]" for n, work in enumerate(document.work) if (span(work, now) or (-1, 0))[0] == begin), "")


def missing(path: str, work: Work) -> Iterator[Finding]:
    title = work.position or work.name
    if not work.start_date:
        yield finding(path, "no_dates", "This position has no dates; readers look for month and year.", title)
    if not work.position:
        yield finding(path, "no_title", "This entry does not say what you were called.", work.name)
    if not work.name:
        yield finding(path, "no_employer", "This entry does not say where you worked.", work.position)
    if not work.highlights and not work.summary:
        yield finding(path, "no_achievements", "This position says nothing about what you did.", title)
