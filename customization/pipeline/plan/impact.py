"""What each change is worth: the score with it and without it."""

from collections.abc import Iterable

from customization.ats.report import quick_score
from customization.matching.index import index
from customization.pipeline.given import Given
from customization.pipeline.implement.carry_out import carry_out
from customization.pipeline.plan.schema import Change


def measured(given: Given, changes: Iterable[Change]) -> tuple[Change, ...]:
    """In order of impact, named c1, c2 …; the order of the résumé decides between equals."""
    base = score(given, ())
    weighed = [change.model_copy(update={"impact": round(score(given, (change,)) - base, 1)}) for change in changes]
    weighed.sort(key=lambda change: (change.minor, -change.impact) if change.impact <= 0 else (False, -change.impact))
    return tuple(change.model_copy(update={"id": f"c{number}"}) for number, change in enumerate(weighed, 1))


def score(given: Given, changes: tuple[Change, ...]) -> float:
    if any(change.after is None and change.op != "remove" for change in changes):
        return score(given, ())
    carried = carry_out(given.resume, [(change, change.after) for change in changes])
    return quick_score(index(carried.document), given.job)
