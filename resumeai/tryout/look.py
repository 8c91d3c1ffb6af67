"""What the built-in engine sees in two pasted texts. Nothing is stored, nothing is logged."""

from dataclasses import dataclass
from threading import BoundedSemaphore
from typing import Any

from customization.ats.report import report
from customization.ats.schema import AtsReport
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.evaluate.schema import Evaluation
from customization.pipeline.given import Given
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import Plan, PlanGiven
from customization.showing.changes import ShownChange, shown
from customization.showing.posting_map import PostingMap, matches, posting_map, states
from customization.showing.result_page import told_once
from jobs.extraction.posting import posting_from_paste
from jobs.extraction.rules import extract
from resumes.enough import require_enough
from resumes.forms import MARKDOWN
from resumes.reading import read
from resumes.structuring.rules import structure

MOST = 3
AT_ONCE = 2
PATIENCE = 5
ROOM = BoundedSemaphore(AT_ONCE)


class Busy(Exception):
    """Strangers may take so many threads and no more."""


@dataclass(frozen=True)
class Look:
    evaluation: Evaluation
    receipt: AtsReport
    changes: list[ShownChange]
    more: int
    matches: list[dict[str, Any]]
    map: PostingMap
    faults: list[tuple[str, int]]


def look(resume: str, posting: str) -> Look:
    """Raises `UnreadableFile` for the résumé, `UnreadablePosting`, and `Busy`."""
    if not ROOM.acquire(timeout=PATIENCE):
        raise Busy
    try:
        return seen(given(resume, posting))
    finally:
        ROOM.release()


def name_of(resume: str) -> str:
    return "pasted.md" if MARKDOWN.search(resume) else "pasted.txt"


def given(resume: str, posting: str) -> Given:
    structured = structure(read(resume.encode(), name_of(resume)))
    require_enough(structured)
    return Given(resume=structured.document, job=extract(posting_from_paste(posting)))


def seen(given: Given) -> Look:
    evaluation = evaluate(given)
    proposed = plan(PlanGiven(given=given, evaluation=evaluation))
    best, receipt = best_of(proposed), report(given.resume, given.job)
    return Look(
        evaluation=evaluation,
        receipt=receipt,
        changes=[shown(given, change) for change in best],
        more=len(proposed.changes) - len(best),
        matches=matches(given.job, evaluation),
        map=posting_map(given.job, states(evaluation.matches)),
        faults=told_once(receipt.faults),
    )


def best_of(proposed: Plan) -> list[Any]:
    """The plan is sorted by what each change gains; what is only order or form convinces nobody."""
    return [change for change in proposed.changes if not change.minor and change.after is not None][:MOST]
