"""The plan without a model: only words that are ready, and only what the evidence supports."""

from collections.abc import Iterable, Iterator

from customization.evidence import check_value
from customization.evidence.schema import Verdict
from customization.pipeline.plan import (
    entries,
    filler,
    headline,
    lines,
    merging,
    neatness,
    order,
    shortening,
    skills,
    summary,
    terms,
)
from customization.pipeline.plan.desk import Desk, desk
from customization.pipeline.plan.impact import measured
from customization.pipeline.plan.schema import Change, Plan, PlanGiven


def plan(given: PlanGiven) -> Plan:
    table = desk(given.given)
    return Plan(changes=measured(given.given, proposals(table)))


def proposals(table: Desk) -> Iterator[Change]:
    """Orders and removals bring no words; whatever does is supported.

    `lines`, `merging` and `summary` have looked at their own.
    """
    renamings = list(terms.renamings(table))
    dropped = list(skills.listed_twice(table))
    gone = {change.path for change in dropped}
    again = list(filler.said_twice(table))
    repeated = {change.path for change in again}
    rewritten = [change for change in lines.lines(table, renamings) if change.path not in repeated]
    yield from supported(table, headline.headline(table))
    yield from summary.summary(table)
    named = [change for change in terms.listed(table, renamings) if change.path not in gone]
    yield from supported(table, named)
    yield from dropped
    yield from supported(table, skills.surfaced(table))
    yield from order.keywords(table)
    yield from rewritten
    joined = list(merging.merged(table, {change.path for change in rewritten} | repeated))
    yield from joined
    yield from again
    yield from order.bullets(table)
    yield from entries.entries(table)
    yield from entries.inner_lists(table)
    empty = [change for change in filler.filler(table) if change.path not in gone]
    yield from empty
    gone |= {change.path for change in (*named, *empty)}
    yield from supported(table, (change for change in neatness.lists(table) if change.path not in gone))
    taken = {change.path for change in (*rewritten, *again, *empty)}
    yield from shortening.shortened(table, taken | {path for one in joined for path in (one.path, *one.takes_in)})


def supported(table: Desk, changes: Iterable[Change]) -> Iterator[Change]:
    for change in changes:
        found = check_value(table.sources, change.path, change.before, change.after)
        if found.verdict is Verdict.SUPPORTED:
            yield change
