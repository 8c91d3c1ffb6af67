"""What each change is worth: the score with it and without it."""

from collections.abc import Iterable
from contextlib import suppress

from customization.ats.report import quick_score
from customization.matching.index import index
from customization.pipeline.carry import carry, turn
from customization.pipeline.given import Given
from customization.pipeline.plan.schema import MOST, Change, ChangeKind
from customization.pipeline.sheet import Impossible, Sheet

CUTS = (ChangeKind.TIGHTEN, ChangeKind.DROP, ChangeKind.MERGE, ChangeKind.VERB, ChangeKind.REWRITE)

WORDS = (*CUTS, ChangeKind.FORMAT, ChangeKind.UNIFORM, ChangeKind.SPLIT)
FEW = 3


def measured(given: Given, changes: Iterable[Change]) -> tuple[Change, ...]:
    """In order of impact, named c1, c2 …; among equals as proposed, minor ones last. What would cost points goes."""
    base = quick_score(index(given.resume, today=given.today), given.job)
    weighed = weigh(given, foremost(list(changes)), base)
    weighed = lasting(given, [change for change in weighed if change.impact >= 0], base)
    weighed.sort(key=lambda change: (-change.impact, change.minor))
    return tuple(change.model_copy(update={"id": f"c{number}"}) for number, change in enumerate(weighed, 1))


def foremost(changes: list[Change]) -> list[Change]:
    """As many as a person can decide on; order and form go first."""
    return sorted(changes, key=lambda change: change.minor)[:MOST] if len(changes) > MOST else changes


def weigh(given: Given, changes: list[Change], base: float) -> list[Change]:
    """Each change with its impact. Those of words alone are measured together first: most of them move nothing."""
    words = [change for change in changes if change.kind in WORDS]
    still = set(map(id, unmoved(given, words, base)))
    return [
        change.model_copy(update={"impact": 0.0 if id(change) in still else round(score(given, change) - base, 1)})
        for change in changes
    ]


def unmoved(given: Given, changes: list[Change], base: float) -> list[Change]:
    """Those that leave the score where it is, found by halves: thirty lines need no thirty scores."""
    if len(changes) < FEW:
        return []
    if score(given, *changes) == base:
        return changes
    half = len(changes) // 2
    return [*unmoved(given, changes[:half], base), *unmoved(given, changes[half:], base)]


def lasting(given: Given, changes: list[Change], base: float) -> list[Change]:
    """Those that cost nothing together either: many small cuts can leave a résumé too short. The last cuts go first."""
    cuts = sorted((change for change in changes if change.kind in CUTS), key=lambda change: -change.impact)
    kept = changes
    while cuts and score(given, *kept) < base:
        gone = cuts[len(cuts) // 2 :]
        cuts = cuts[: len(cuts) // 2]
        kept = [change for change in kept if change not in gone]
    return worthwhile(given, kept, base)


def worthwhile(given: Given, changes: list[Change], base: float) -> list[Change]:
    """Without those that cost points beside the others, though alone they cost none: the least worth first."""
    kept, now = changes, score(given, *changes)
    for change in sorted(changes, key=lambda one: one.impact):
        if now >= base:
            break
        without = [one for one in kept if one is not change]
        if (then := score(given, *without)) > now:
            kept, now = without, then
    return kept


def score(given: Given, *changes: Change) -> float:
    """The score with these changes; a change without its words changes nothing yet."""
    sheet = Sheet(given.resume)
    for change, value in sorted(((change, change.after) for change in changes), key=turn):
        if value is not None or change.op == "remove":
            with suppress(Impossible):
                carry(sheet, change, value)
    for path in (path for change in changes for path in change.takes_in):
        with suppress(Impossible):
            sheet.remove(path)
    return quick_score(index(sheet.document, today=given.today), given.job)
