"""One change before the evidence: may it stand?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from customization.evidence import report as evidence
from customization.evidence.ground import Ground
from customization.evidence.schema import Claim, LineEvidence, Sources, Verdict
from customization.pipeline.doubled import doubled
from customization.pipeline.implement.schema import SectionChange
from customization.pipeline.plan.listing.families import headings
from customization.pipeline.plan.schema import Change
from customization.pipeline.verify.preserved import ADDABLE, REMOVABLE, UNTOUCHABLE, in_name_only
from resumes.paths import get, walk

JOB = re.compile(r"work\[(\d+)\]")


@dataclass(frozen=True)
class Judged:
    """`why` is empty when the change may stand. Paths of `lines` count in the original."""

    lines: tuple[LineEvidence, ...] = ()
    why: str = ""


def judge(change: Change, made: SectionChange, ground: Ground, *, own_words: bool, today: date | None = None) -> Judged:
    """A flagged line stands only in the person's own words; a blocked one never. `today` ends the jobs that go on."""
    sources = ground.sources
    if change.op == "remove":
        return Judged(why="" if removable(change.path, sources) else "A whole entry must not be lost.")
    if change.op == "reorder":
        return Judged(why="")
    if change.op == "add" and not ADDABLE.search(change.path):
        return Judged(why="Entries cannot be added while tailoring: correct the résumé itself.")
    if UNTOUCHABLE.search(change.path) or (change.op == "group" and change.path != "skills"):
        return Judged(why="Names, dates, places and contact data stay as they are.")
    if not all(removable(path, sources) for path in change.takes_in):
        return Judged(why="A whole entry must not be lost.")
    day = today or evidence.this_day()
    lines = tuple(
        evidence.judge(ground, path, before, after, day)
        for path, before, after in new_texts(change, made.after, sources)
        if not (change.op == "group" and after in headings())
    )
    refused = [line for line in lines if not stands(line.verdict, own_words=own_words)]
    return Judged(lines, reason(refused[0]) if refused else "")


def removable(path: str, sources: Sources) -> bool:
    """A reference only when it is one in name only, a job only when another entry says all that it says."""
    if match := JOB.fullmatch(path):
        held, number = sources.resume.work, int(match[1])
        return number < len(held) and doubled(held, number) is not None
    if not path.startswith("references"):
        return bool(REMOVABLE.search(path))
    number = int(path.partition("[")[2].partition("]")[0])
    named = sources.resume.references
    return bool(REMOVABLE.search(path)) and number < len(named) and in_name_only(named[number])


def stands(verdict: Verdict, *, own_words: bool) -> bool:
    return verdict is Verdict.SUPPORTED or (verdict is Verdict.FLAGGED and own_words)


def new_texts(change: Change, value: Any, sources: Sources) -> Iterator[tuple[str, str | None, str]]:
    """Path, original text and new text of each text that the change brings; the original is read, not believed."""
    was = dict(walk(standing(sources, change.path), "")) if change.op == "replace" else {}
    for inner, text in walk(value, ""):
        before = was.get(inner)
        if before != text:
            yield join(change.path, inner), before, text


def standing(sources: Sources, path: str) -> Any:
    try:
        return get(sources.resume, path)
    except KeyError:
        return ""


def join(path: str, inner: str) -> str:
    return f"{path}{inner}" if not inner or inner.startswith("[") else f"{path}.{inner}"


def reason(line: LineEvidence) -> str:
    worst = next((claim for claim in line.claims if claim.verdict is line.verdict), None)
    return claim_reason(worst) if worst else "No source was found for it."


def claim_reason(claim: Claim) -> str:
    if claim.text in claim.why:
        return claim.why
    return f"“{claim.text}”: {claim.why}" if claim.why else f"“{claim.text}” has no source."
