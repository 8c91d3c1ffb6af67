"""The plan without a model: only words that are ready, and only what the evidence supports."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from customization.evidence import check_value
from customization.evidence.schema import Verdict
from customization.pipeline.plan.arranging import entries, order, strongest
from customization.pipeline.plan.bullets import again, filler, lines, merging, paragraphs, shortening
from customization.pipeline.plan.heading import headline, summary
from customization.pipeline.plan.listing import grouping, neatness, skills, terms
from customization.pipeline.plan.looking.desk import Desk, desk
from customization.pipeline.plan.schema import MOST, Change, Plan, PlanGiven
from customization.pipeline.plan.weighing.impact import measured
from customization.pipeline.plan.weighing.settled import settled, within


def plan(given: PlanGiven) -> Plan:
    table = desk(given.given)
    proposed = list(proposals(table))
    found = measured(given.given, settled(proposed))
    while held := held_back(proposed, found):
        # What may not go is worth better words all the same.
        proposed = [change for change in proposed if change not in held]
        found = measured(given.given, settled(proposed))
    return Plan(changes=found)


def held_back(proposed: Sequence[Change], found: Sequence[Change]) -> list[Change]:
    """Removals that would cost points, of a text that another proposal rewords."""
    kept = {change.path for change in found if change.op == "remove"}
    reworded = [change.path for change in proposed if change.op == "replace"]
    held = (change for change in proposed if change.op == "remove" and change.path not in kept)
    return [change for change in held if any(within(path, change.path) for path in reworded)]


def proposals(table: Desk) -> Iterator[Change]:
    """Orders and removals bring no words; whatever does is supported.

    `lines`, `merging` and `summary` have looked at their own. Where two speak of one place, `settled` decides.
    """
    renamings = list(terms.renamings(table))
    twice = list(again.said_twice(table))
    empty = list(filler.filler(table))
    gone = {change.path for change in (*twice, *empty)}
    rewritten = list(islice(lines.lines(table, renamings), MOST))
    yield from supported(table, headline.headline(table))
    yield from summary.summary(table)
    yield from supported(table, terms.listed(table, renamings))
    yield from skills.listed_twice(table)
    surfaced = list(supported(table, skills.surfaced(table)))
    yield from surfaced
    together = list(grouping.grouped(table, surfaced))
    yield from together or order.keywords(table)
    yield from rewritten
    yield from paragraphs.paragraphs(table)
    joined = list(merging.merged(table, {change.path for change in rewritten} | gone))
    yield from joined
    yield from twice
    moved = list(order.bullets(table))
    yield from moved
    yield from strongest.results(table, {change.path for change in moved})
    yield from entries.entries(table)
    yield from entries.inner_lists(table)
    yield from empty
    yield from supported(table, neatness.lists(table))
    taken = {path for change in (*rewritten, *joined) for path in (change.path, *change.takes_in)}
    yield from shortening.shortened(table, taken | gone)


def supported(table: Desk, changes: Iterable[Change]) -> Iterator[Change]:
    for change in changes:
        found = check_value(table.sources, change.path, change.before, change.after)
        if found.verdict is Verdict.SUPPORTED:
            yield change
