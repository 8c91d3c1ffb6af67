"""The verdict on a line, on a value, and on a whole document."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from customization.evidence.amounts.frequency import frequency_claims
from customization.evidence.amounts.numbers import quantities
from customization.evidence.checks.added import added_claims
from customization.evidence.checks.claims import hard_claims
from customization.evidence.checks.employers import employer_claims
from customization.evidence.checks.exchanged import exchange_claims
from customization.evidence.checks.identity import identity_claims, stated_as_fact
from customization.evidence.checks.keywords import LEVELS, is_list, level_claims, list_claims
from customization.evidence.checks.ladder import ladder_claims
from customization.evidence.checks.markers import marker_claims
from customization.evidence.checks.named import skill_claims
from customization.evidence.checks.novelty import novelty_claims
from customization.evidence.checks.titles import post_claims, since_claims, title_claims
from customization.evidence.checks.turned import turned_claims
from customization.evidence.checks.unfinished import unfinished_claims
from customization.evidence.ground import Ground, entry_of
from customization.evidence.line import Line
from customization.evidence.reading.language import speaking
from customization.evidence.schema import Claim, ClaimKind, EvidenceReport, LineEvidence, Sources, Verdict
from resumes.document import ResumeDocument
from resumes.paths import plain, steps, walk

NARRATIVE = (
    "work",
    "volunteer",
    "education",
    "projects",
    "awards",
    "certificates",
    "publications",
    "sections",
    "letter",
)
MAIN_FIELD = {
    "work": "name",
    "volunteer": "organization",
    "education": "institution",
    "projects": "name",
    "awards": "title",
    "certificates": "name",
    "publications": "name",
    "languages": "language",
    "interests": "name",
    "references": "name",
}
# No line of a résumé is longer; the cost of a check grows faster than the text.
LONGEST, MOST_NUMBERS = 2_500, 50
DATED = ("work", "volunteer", "education", "projects")
WORST = (Verdict.BLOCKED, Verdict.FLAGGED, Verdict.SUPPORTED)


def check_line(
    sources: Sources, path: str, before: str | None, after: str, *, today: date | None = None
) -> LineEvidence:
    """Judge `after`, which is to stand at `path`; `before` is what stood there, None for an added text.

    `today` ends the jobs that have no end date; by default it is the day of the call.
    """
    return judge(Ground(sources), path, before, after, today or this_day())


def judge(ground: Ground, path: str, before: str | None, after: str, today: date) -> LineEvidence:
    line = Line(ground, main_field(path), before, visible(after), today)
    with speaking(ground.language):
        claims = tuple(claims_of(line))
    return LineEvidence(path=path, before=before, after=after, verdict=worst(claims), claims=claims)


def visible(text: str) -> str:
    """Without characters that nobody sees: they would hide a name from the check and not from a reader."""
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf")


def this_day() -> date:
    return datetime.now(UTC).date()


def main_field(path: str) -> str:
    """A text given for a whole entry (`certificates[+]`) stands for the field that names it."""
    section, _, rest = path.partition("[")
    return (
        f"{path}.{MAIN_FIELD[section]}"
        if section in MAIN_FIELD and rest.endswith("]") and rest.count("]") == 1
        else path
    )


def claims_of(line: Line) -> Iterator[Claim]:
    if not line.after.strip() or any(passage.text == line.after for passage in line.same):
        return
    if len(line.after) > LONGEST or len(quantities(line.after[:LONGEST])) > MOST_NUMBERS:
        yield line.blocked(line.after[:60], ClaimKind.DUTY, "This text is too long to be checked: split it into lines.")
    elif stated_as_fact(line.field):
        yield from identity_claims(line)
    elif is_list(line.field, line.after):
        yield from list_claims(line)
    elif line.field in LEVELS:
        yield from level_claims(line)
    else:
        yield from prose_claims(line)


def prose_claims(line: Line) -> Iterator[Claim]:
    """What only stands behind another name of what the source has (`a CRM (Salesforce)`) is asked for that name."""
    claims = tuple(sentence_claims(line))
    if line.renamed and worst(claims) is Verdict.BLOCKED:
        own = line.renamed.partition("(")[2].removesuffix(")")
        again = tuple(sentence_claims(replace(line, after=line.after.replace(line.renamed, own))))
        if worst(again) is not Verdict.BLOCKED:
            yield line.flagged(line.renamed, ClaimKind.DUTY, f"Is “{line.renamed}” only another name of it?")
            claims = again
    yield from claims


def sentence_claims(told: Line) -> Iterator[Claim]:
    line = told.retold()
    hard = (*skill_claims(told), *hard_claims(line))
    yield from hard
    if any(passage.text == line.after for passage in line.same):
        return
    yield from employer_claims(line)
    yield from unfinished_claims(line)
    yield from frequency_claims(line)
    yield from turned_claims(line)
    yield from exchange_claims(line)
    yield from added_claims(line)
    yield from title_claims(line)
    yield from post_claims(line)
    yield from since_claims(line)
    if line.section in ("basics", *NARRATIVE):
        yield from ladder_claims(line)
        yield from marker_claims(line)
        yield from novelty_claims(line, hard)


def worst(claims: Iterable[Claim]) -> Verdict:
    found = {claim.verdict for claim in claims}
    return next((verdict for verdict in WORST if verdict in found), Verdict.SUPPORTED)


def check_value(sources: Sources, path: str, before: Any, after: Any, *, today: date | None = None) -> LineEvidence:
    """Judge a JSON value: a text, a list of texts, or an entry. Each text in it is judged at its own path."""
    day = today or this_day()
    ground = Ground(sources)
    if isinstance(after, str):
        return judge(ground, path, before if isinstance(before, str) else None, after, day)
    parts = [judge_part(ground, at, text, day) for at, text in walk(after, path)]
    claims = tuple(claim for part in parts for claim in part.claims)
    return LineEvidence(path=path, before=flat(before), after=flat(after) or "", verdict=worst(claims), claims=claims)


def judge_part(ground: Ground, path: str, text: str, day: date) -> LineEvidence:
    if any(passage.text == text and same_field(passage.path, path) for passage in ground.passages):
        return LineEvidence(path=path, before=text, after=text, verdict=Verdict.SUPPORTED)
    return judge(ground, path, None, text, day)


def same_field(one: str, other: str) -> bool:
    """The same kind of field in the same entry; items of the skills lists may change places."""
    left = [step for step in steps(one) if isinstance(step, str)]
    right = [step for step in steps(other) if isinstance(step, str)]
    return left == right and entry_of(one) == entry_of(other)


def flat(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return " · ".join(text for _, text in walk(value, ""))


def check_document(
    sources: Sources,
    document: ResumeDocument,
    origins: Mapping[str, str] | None = None,
    *,
    today: date | None = None,
) -> EvidenceReport:
    """The last gate: every text of `document` that is not word for word in its entry of the source is judged.

    `origins` maps entries of the document to those of the original where they moved: {"work[0]": "work[1]"}.
    """
    ground = Ground(sources)
    day = today or this_day()
    known = {(entry_of(passage.path), field(passage.path), passage.text) for passage in ground.passages}
    lines = list(reopened(ground, document, origins or {}))
    for path, text in walk(plain(document), ""):
        source = original(path, origins or {})
        if text.strip() and (entry_of(source), field(source), text) not in known:
            found = judge(ground, source, text_at(ground, source), text, day)
            lines.append(found.model_copy(update={"path": path}))
    return EvidenceReport(lines=tuple(lines))


def reopened(ground: Ground, document: ResumeDocument, origins: Mapping[str, str]) -> Iterator[LineEvidence]:
    """Entries whose end date is gone: without one, a job lasts until today."""
    for section in DATED:
        for index, entry in enumerate(getattr(document, section)):
            path = f"{section}[{index}].endDate"
            stated = text_at(ground, original(path, origins))
            if stated and entry.start_date and not entry.end_date:
                why = f"Your résumé says that this ended in {stated}; without the date it reads as going on."
                claim = Claim(text="until today", kind=ClaimKind.DATES, verdict=Verdict.BLOCKED, why=why)
                yield LineEvidence(path=path, before=stated, after="", verdict=Verdict.BLOCKED, claims=(claim,))


def field(path: str) -> tuple[str, ...]:
    return tuple(step for step in steps(path) if isinstance(step, str))


def original(path: str, origins: Mapping[str, str]) -> str:
    entry = entry_of(path)
    return origins[entry] + path[len(entry) :] if entry in origins else path


def text_at(ground: Ground, path: str) -> str | None:
    return next((passage.text for passage in ground.passages if passage.path == path), None)
