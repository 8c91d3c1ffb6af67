"""Headline and summary, from proven facts alone."""

import re
from collections.abc import Iterator

from customization.matching.periods import years
from customization.matching.skills import spoken
from customization.matching.titles import SAME_TRADE, bare, nearness, trades
from customization.pipeline.plan.desk import MUST, Desk, Wanted
from customization.pipeline.plan.names import display_name, prose_name
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording import person, tighten
from customization.pipeline.plan.wording.sentence import capital
from resumes.document import Work

KINDS = ("skill", "tool", "knowledge", "method")
COUNTS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
LONGEST_TITLE, LONGEST_SUMMARY, MOST_NAMED = 8, 90, 3
LEARNER = re.compile(r"\b(?:intern|internship|trainee|apprentice|student|volunteer)\b", re.IGNORECASE)
IN_PROSE = re.compile(r"^[\w .+#/&'’-]+$")


def headline(desk: Desk) -> Iterator[Change]:
    """A title that the person holds, where the headline is missing or says less to this posting than the title does."""
    before, wanted = desk.given.resume.basics.label, desk.given.job.title
    held = held_title(desk, newest_only=bool(before))
    if held is None or (before and nearness(before, wanted) >= SAME_TRADE):
        return
    number, entry = held
    why = f"It is your title at {entry.name}" if entry.name else "It is your own title"
    yield Change(
        id="new",
        kind=ChangeKind.HEADLINE,
        path="basics.label",
        before=before,
        after=entry.position,
        reason=f"{why}, and near to the “{wanted}” of this posting.",
        confidence=0.9,
        evidence=(desk.support(f"work[{number}].position"),),
    )


def held_title(desk: Desk, *, newest_only: bool) -> tuple[int, Work] | None:
    """Only a title of the posting's trade is worth a headline; the newest job decides between equals."""
    recent = [
        (number, entry)
        for number, entry in enumerate(desk.given.resume.work[: 1 if newest_only else 2])
        if entry.position and len(entry.position.split()) <= LONGEST_TITLE and not LEARNER.search(entry.position)
    ]
    best = max(recent, key=lambda pair: nearness(pair[1].position, desk.given.job.title), default=None)
    return best if best and nearness(best[1].position, desk.given.job.title) >= SAME_TRADE else None


def summary(desk: Desk) -> Iterator[Change]:
    if not desk.english:
        return
    before = desk.given.resume.basics.summary.strip()
    text, reason = (improved(desk, before) if before else composed(desk)) or ("", "")
    if text and text != before and len(text.split()) <= max(LONGEST_SUMMARY, len(before.split())):
        used = worth_naming(desk)
        yield Change(
            id="new",
            kind=ChangeKind.SUMMARY,
            path="basics.summary",
            before=desk.given.resume.basics.summary,
            after=text,
            reason=reason,
            requirement_ids=tuple(dict.fromkeys(one for wanted in used for one in wanted.requirement_ids)),
            confidence=0.85,
            evidence=tuple(desk.in_section(wanted.concept.id, "work", "projects")[0].support() for wanted in used)
            or tuple(desk.support("basics.summary") for _ in [before] if before),
        )


def improved(desk: Desk, before: str) -> tuple[str, str] | None:
    """The person's own summary without "I" and empty praise, and one sentence with what it leaves unsaid."""
    text = person.without_first_person(before, about=True) or before
    text = tighten.tightened(text) or text
    text = tighten.without_praise(text) or text
    reasons = ["Says the same more plainly."] if text != before else []
    sentence = skills_sentence(desk, worth_naming(desk))
    if sentence and not person.FIRST.search(text):
        text = f"{text if text.endswith(('.', '!', '?')) else text + '.'} {sentence}"
        reasons.append("Names up front what the posting asks for and your work shows.")
    return (text, " ".join(reasons)) if reasons else None


def composed(desk: Desk) -> tuple[str, str] | None:
    """Two or three sentences for a résumé that has no summary."""
    opening = who(desk)
    if not opening:
        return None
    sentences = [opening, skills_sentence(desk, worth_naming(desk)), languages(desk)]
    return " ".join(
        sentence for sentence in sentences if sentence
    ), "Your résumé has no summary; this one says only what stands below it."


def who(desk: Desk) -> str:
    held = desk.given.resume.work
    if not held or not held[0].position or len(held[0].position.split()) > LONGEST_TITLE:
        return ""
    title, employer = capital(held[0].position.partition(",")[0]), held[0].name
    if not trades(bare(title)) and trades(bare(employer)):
        return ""  # The reader took the employer for the title: better no summary than that one.
    count = int(years([entry for entry in held if nearness(entry.position, title) >= SAME_TRADE], desk.index.today))
    length = f" with {COUNTS[count] if count < len(COUNTS) else count} years of experience" if count >= 2 else ""
    if not employer:
        return f"{title}{length}." if length else ""
    if not held[0].end_date and held[0].start_date:
        return f"{title} at {employer}{length}."
    return f"{title}{length}, most recently at {employer}." if length else ""


def worth_naming(desk: Desk) -> list[Wanted]:
    """Must-haves that the work itself names and the summary does not: those of one kind, the most wanted first.

    Nothing for a posting of another trade: who programmed a budgeting application has not done the budgeting.
    """
    if not desk.near_trade:
        return []
    found = [
        wanted
        for concept_id, wanted in desk.wanted.items()
        if wanted.weight >= MUST
        and wanted.concept.kind in KINDS
        and desk.in_section(concept_id, "work", "projects")
        and not desk.in_section(concept_id, "basics.summary")
        and IN_PROSE.match(prose_name(desk, wanted))
    ]
    tools = [wanted for wanted in found if wanted.concept.kind == "tool"]
    skills = [wanted for wanted in found if wanted.concept.kind != "tool"]
    return (tools if len(tools) >= len(skills) else skills)[:MOST_NAMED]


def skills_sentence(desk: Desk, named: list[Wanted]) -> str:
    if len(named) < 2:
        return ""
    if named[0].concept.kind != "tool":
        return f"Experienced in {spoken([prose_name(desk, wanted) for wanted in named])}."
    now = all(desk.in_section(wanted.concept.id, *current(desk)) for wanted in named)
    return f"{'Works' if now else 'Has worked'} with {spoken([display_name(desk, wanted) for wanted in named])}."


def current(desk: Desk) -> tuple[str, ...]:
    numbers = [number for number, entry in enumerate(desk.given.resume.work) if entry.start_date and not entry.end_date]
    return tuple(f"work[{number}]" for number in numbers) or ("none",)


def languages(desk: Desk) -> str:
    """Only when the posting asks for one."""
    held = [language.language for language in desk.given.resume.languages if language.language]
    asked = [wanted for wanted in desk.wanted.values() if wanted.concept.kind == "language"]
    return (
        f"Speaks {spoken(held)}."
        if 0 < len(held) <= 4 and any(desk.in_section(w.concept.id, "languages") for w in asked)
        else ""
    )
