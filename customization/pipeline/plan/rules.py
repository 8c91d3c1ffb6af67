"""The plan without a model: only words that are ready, and only what the evidence supports."""

from collections.abc import Iterable, Iterator

from customization.evidence import check_value
from customization.evidence.schema import Verdict
from customization.pipeline.plan import filler, headline, lines, merging, order, skills, summary, terms
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
    yield from supported(table, (change for change in terms.listed(table, renamings) if change.path not in gone))
    yield from dropped
    yield from supported(table, skills.surfaced(table))
    yield from order.keywords(table)
    yield from rewritten
    yield from merging.merged(table, {change.path for change in rewritten} | repeated)
    yield from again
    yield from order.bullets(table)
    yield from (change for change in filler.filler(table) if change.path not in gone)


def supported(table: Desk, changes: Iterable[Change]) -> Iterator[Change]:
    for change in changes:
        found = check_value(table.sources, change.path, change.before, change.after)
        if found.verdict is Verdict.SUPPORTED:
            yield change
