"""What each change is worth: the score with it and without it."""

from collections.abc import Iterable

from customization.ats.report import quick_score
from customization.matching.index import index
from customization.pipeline.carry import carry
from customization.pipeline.given import Given
from customization.pipeline.plan.schema import Change
from customization.pipeline.sheet import Impossible, Sheet


def measured(given: Given, changes: Iterable[Change]) -> tuple[Change, ...]:
    """In order of impact, named c1, c2 …; among equals as proposed, minor ones last. What would cost points goes."""
    base = quick_score(index(given.resume, today=given.today), given.job)
    weighed = [change.model_copy(update={"impact": round(score(given, change) - base, 1)}) for change in changes]
    weighed = [change for change in weighed if change.impact >= 0]
    weighed.sort(key=lambda change: (-change.impact, change.minor))
    return tuple(change.model_copy(update={"id": f"c{number}"}) for number, change in enumerate(weighed, 1))


def score(given: Given, change: Change) -> float:
    """The score with this one change; a change without its words changes nothing yet."""
    sheet = Sheet(given.resume)
    if change.after is not None or change.op == "remove":
        try:
            carry(sheet, change, change.after)
            for path in change.takes_in:
                sheet.remove(path)
        except Impossible:
            return quick_score(index(given.resume, today=given.today), given.job)
    return quick_score(index(sheet.document, today=given.today), given.job)
