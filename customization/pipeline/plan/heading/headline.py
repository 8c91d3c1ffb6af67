"""The headline, from the titles that the person held."""

import re
from collections.abc import Iterator

from customization.matching.titles import LEARNER, SAME_TRADE, bare, nearness, trades, wanted_occupations
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording.capitals import as_title
from resumes.document import Work

LONGEST_TITLE, LONGEST_OWN, CLEARLY = 8, 5, 0.3
# Nobody goes back to the title of a beginner.
LOWER = re.compile(r"\b(?:junior|jr|assistant|associate|helper|trainee|entry[- ]level|apprentice)\b", re.IGNORECASE)


def headline(desk: Desk) -> Iterator[Change]:
    """A title that the person holds, where the headline is missing or says less to this posting than the title does."""
    before, wanted = desk.given.resume.basics.label, desk.given.job.title
    held = held_title(desk, newest_only=bool(before))
    if held is None or (before and not better(held[1].position, before, wanted)):
        yield from recased(desk, before) if before else own_title(desk)
        return
    number, entry = held
    why = f"It is your title at {entry.name}" if entry.name else "It is your own title"
    yield Change(
        id="new",
        kind=ChangeKind.HEADLINE,
        path="basics.label",
        before=before,
        after=as_title(entry.position),
        reason=f"{why}, and near to the “{wanted}” of this posting.",
        confidence=0.9,
        evidence=(desk.support(f"work[{number}].position"),),
    )


def own_title(desk: Desk) -> Iterator[Change]:
    """The newest title where there is no headline: who the person is, whatever the posting wants."""
    newest = desk.given.resume.work[:1]
    title = newest[0].position if newest else ""
    if title and len(title.split()) <= LONGEST_OWN and known(title) and not LEARNER.search(title):
        yield Change(
            id="new",
            kind=ChangeKind.HEADLINE,
            path="basics.label",
            before="",
            after=as_title(title),
            reason="Your newest title as headline: a reader sees at once who writes.",
            confidence=0.7,
            evidence=(desk.support("work[0].position"),),
        )


def known(title: str) -> bool:
    """Whether it is the name of some occupation, and not an employer that was read as one."""
    return bool(trades(bare(title)) or wanted_occupations(title, ""))


def better(title: str, before: str, wanted: str) -> bool:
    """Clearly nearer to the posting, and no mere part of what the headline says now."""
    near = nearness(before, wanted)
    part = set(title.casefold().split()) <= set(re.findall(r"[^\s,]+", before.casefold()))
    return not part and (near < SAME_TRADE or nearness(title, wanted) >= near + CLEARLY)


def held_title(desk: Desk, *, newest_only: bool) -> tuple[int, Work] | None:
    """Only a title of the posting's trade is worth a headline; the newest job decides between equals."""
    recent = [
        (number, entry)
        for number, entry in enumerate(desk.given.resume.work[: 1 if newest_only else 2])
        if entry.position and len(entry.position.split()) <= LONGEST_TITLE and not LEARNER.search(entry.position)
    ]
    recent = [pair for pair in recent if pair[0] == 0 or not LOWER.search(pair[1].position)]
    best = max(recent, key=lambda pair: nearness(pair[1].position, desk.given.job.title), default=None)
    return best if best and nearness(best[1].position, desk.given.job.title) >= SAME_TRADE else None


def recased(desk: Desk, before: str) -> Iterator[Change]:
    """A headline in capitals alone in the usual form."""
    if as_title(before) != before:
        yield Change(
            id="new",
            kind=ChangeKind.FORMAT,
            path="basics.label",
            before=before,
            after=as_title(before),
            reason="Capitals alone are hard to read, and some programs read them as a heading.",
            evidence=(desk.support("basics.label"),),
            minor=True,
        )
