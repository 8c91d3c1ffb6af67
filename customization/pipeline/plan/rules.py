"""The plan without a model: only words that are ready, and only what the evidence supports."""

from collections.abc import Iterator

from customization.evidence import check_value
from customization.evidence.schema import Verdict
from customization.pipeline.plan import front, lines, order, skills, terms
from customization.pipeline.plan.desk import Desk, desk
from customization.pipeline.plan.impact import measured
from customization.pipeline.plan.schema import Change, Plan, PlanGiven


def plan(given: PlanGiven) -> Plan:
    table = desk(given.given)
    return Plan(changes=measured(given.given, [change for change in proposals(table) if holds(table, change)]))


def proposals(table: Desk) -> Iterator[Change]:
    renamings = list(terms.renamings(table))
    yield from front.headline(table)
    yield from front.summary(table)
    dropped = list(skills.listed_twice(table))
    gone = {change.path for change in dropped}
    yield from (change for change in terms.listed(table, renamings) if change.path not in gone)
    yield from dropped
    yield from skills.surfaced(table)
    yield from order.keywords(table)
    yield from lines.lines(table, renamings)
    yield from order.bullets(table)


def holds(table: Desk, change: Change) -> bool:
    """Orders and removals bring no words; whatever does must be supported."""
    if change.op in ("reorder", "remove"):
        return True
    return check_value(table.sources, change.path, change.before, change.after).verdict is Verdict.SUPPORTED
