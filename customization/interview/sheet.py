"""Which lines an interviewer will pick: those that answer the posting, hold a figure, or changed in the tailoring."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from customization.evidence.schema import EvidenceReport, LineEvidence, Verdict
from customization.interview.schema import Gap, InterviewSheet, Point, Weakness
from customization.matching.index import Passage
from customization.matching.schema import Status
from customization.pipeline.given import Given
from customization.pipeline.plan.looking.desk import Desk, desk
from jobs.requirements import Importance, JobRequirements
from resumes.document import ResumeDocument

MOST_POINTS, MOST_GAPS, LONGEST_QUOTE = 8, 8, 160
SPOKEN = re.compile(
    r"^(?P<section>work|projects|volunteer)\[(?P<number>\d+)\]\.(?:highlights\[\d+\]|summary|description)$"
)
FIGURE = re.compile(r"\d")
LEADING = re.compile(
    r"^(?:led|lead|managed?|headed|directed|founded|built|created|launched|introduced|supervised|trained|mentored|leit\w+|führ\w+|aufbau\w*"
    r"|dirig\w+|direction|gestion|création|lider\w+|gestión|gestione|gestão|coordin\w+|leid\w+|begeleid\w+)\b",
    re.IGNORECASE,
)
SHARED = re.compile(
    r"^(?:help|assist|contribut|support|part of|co-|mitarbeit|mithilfe|particip|collabor|colabor|deelname)",
    re.IGNORECASE,
)
CHANGE = re.compile(r"\d[\d.,]*\s?%|[£$€]\s?\d[\d.,]*\w?|\bfrom \d[\d.,]* to \d[\d.,]*|\bvon \d[\d.,]* auf \d[\d.,]*")
# A year is no figure of the work.
COUNT = re.compile(r"(?<![\w.])(?!(?:19|20)\d\d\b)\d[\d.,]*(?:\+| to \d+)?(?![\w-])")
CHANGED, OWN, FIGURES, LEADS = 1.5, 2.0, 1.5, 1.0
AGE = 0.3
SAY_SO = "Your résumé does not show it. Say so, name the nearest thing you have done, and how you would learn it."
A_CASE = "Have one concrete case ready for the part that you have."


@dataclass(frozen=True)
class Picked:
    passage: Passage
    worth: float
    line: LineEvidence | None


def interview(given: Given, document: ResumeDocument, evidence: EvidenceReport) -> InterviewSheet:
    """`document` is what the employer gets; the lines of `evidence` are those that tailoring changed."""
    table = desk(given.model_copy(update={"resume": document}))
    changed = {line.path: line for line in evidence.lines}
    picked = sorted(candidates(table, changed), key=lambda one: -one.worth)[:MOST_POINTS]
    return InterviewSheet(
        title=given.job.title,
        company=given.job.company,
        points=tuple(point(table, one) for one in picked),
        gaps=tuple(gaps(table))[:MOST_GAPS],
        to_ask=tuple(to_ask(given.job)),
    )


def candidates(table: Desk, changed: dict[str, LineEvidence]) -> Iterator[Picked]:
    for passage in table.index.passages:
        match = SPOKEN.match(passage.path)
        if not match or len(passage.text.split()) < 3:
            continue
        line = changed.get(passage.path)
        worth = min(table.relevance(passage), 5.0) + FIGURES * bool(FIGURE.search(passage.text))
        worth += LEADS * bool(LEADING.match(passage.text)) + CHANGED * (line is not None)
        worth += OWN * (line is not None and line.verdict is Verdict.FLAGGED) - AGE * int(match["number"])
        if worth > 1:
            yield Picked(passage, worth, line)


def point(table: Desk, picked: Picked) -> Point:
    passage, line = picked.passage, picked.line
    served = [table.given.job.requirement(number).text for number in table.requirements(passage)[:2]]
    return Point(
        path=passage.path,
        where=where(table.given.resume, passage.path),
        text=passage.text,
        original=line.before or "" if line else "",
        questions=tuple(questions(passage.text)),
        ready=tuple(ready(passage, line)),
        weak=tuple(weak(passage, line)),
        why=f"The posting asks for this: {'; '.join(served)}."
        if served
        else "It holds a result or a lead that people ask about.",
    )


def where(resume: ResumeDocument, path: str) -> str:
    match = SPOKEN.match(path)
    if match is None:
        return ""
    entry = getattr(resume, match["section"])[int(match["number"])]
    names = (getattr(entry, name, "") for name in ("position", "name", "organization"))
    span = f"{entry.start_date[:4]}–{entry.end_date[:4]}" if entry.start_date else ""
    return ", ".join(filter(None, (*names, span)))


def questions(text: str) -> Iterator[str]:
    """Never about a fact that is not in the line."""
    if found := CHANGE.search(text):
        yield f"How did you measure “{found[0]}”, and what else may have moved it?"
    elif found := COUNT.search(text):
        yield f"Where does the figure “{found[0]}” come from?"
    if LEADING.match(text) or SHARED.match(text):
        yield "What was your own part in it, and what did others do?"
    yield "What was hard about it, and what would you do differently today?"


def ready(passage: Passage, line: LineEvidence | None) -> Iterator[str]:
    """Claims that rest on the same words share a line."""
    if line is None:
        yield "This line stands as you wrote it: have one concrete case ready, with place, people and outcome."
        return
    found: dict[str, list[str]] = {}
    for claim in line.claims:
        for support in claim.support[:1]:
            page = f", page {support.place.page}" if support.place and support.place.page else ""
            found.setdefault(f"“{brief(support.quote)}”{page}", []).append(claim.text)
    for quote, claims in found.items():
        yield f"{', '.join(dict.fromkeys(claims))}: your source is {quote}."
    if not found:
        yield f"The tailored line rests on your own: “{brief(line.before or '')}”."


def brief(quote: str) -> str:
    return quote.rstrip(".") if len(quote) <= LONGEST_QUOTE else f"{quote[:LONGEST_QUOTE].rsplit(' ', 1)[0]}…"


def weak(passage: Passage, line: LineEvidence | None) -> Iterator[Weakness]:
    if line is not None and line.verdict is Verdict.FLAGGED:
        yield Weakness.OWN_WORD
    if not (COUNT.search(passage.text) or CHANGE.search(passage.text)):
        yield Weakness.NO_FIGURE


def gaps(table: Desk) -> Iterator[Gap]:
    """Must-haves first; what is missing before what is shown in part."""
    order = {Status.MISSING: 0, Status.PARTLY: 1}
    open_ones = [grade for grade in table.grades if grade.match.status in order and grade.requirement.explicit]
    for grade in sorted(
        open_ones, key=lambda one: (one.requirement.importance is not Importance.MUST, order[one.match.status])
    ):
        requirement = grade.requirement
        advice = SAY_SO if grade.match.status is Status.MISSING else f"{grade.match.why} {A_CASE}"
        yield Gap(text=requirement.text, importance=requirement.importance, status=grade.match.status, advice=advice)


def to_ask(job: JobRequirements) -> Iterator[str]:
    """What the posting leaves unsaid and every applicant may ask."""
    if not job.pay.text:
        yield "What pay is planned for the post?"
    if job.remote is None:
        yield "Where is the work done, and how often on site?"
    yield "What should the new person have done after the first three months?"
    if not re.search(r"\bteam\b", job.text, re.IGNORECASE):
        yield "Who would I work with, and to whom does the post report?"
