"""Which changes a model writes, and which of them share a call."""

from collections.abc import Sequence

from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.schema import Change


def to_write(given: ImplementGiven) -> list[Change]:
    """Kept changes that have a task but no words yet, neither from the plan nor from the person."""
    return [
        change
        for change in given.plan.changes
        if change.id in given.choice.kept
        and change.id not in given.choice.edits
        and change.after is None
        and change.op == "replace"
        and change.instruction
    ]


def batches(changes: Sequence[Change], most: int) -> list[list[Change]]:
    """At most `most` calls of about equal size; a section is never split, small sections share a call."""
    sections: dict[str, list[Change]] = {}
    for change in changes:
        sections.setdefault(change.section, []).append(change)
    calls: list[list[Change]] = [[] for _ in range(min(most, len(sections)))]
    for section in sorted(sections.values(), key=len, reverse=True):
        min(calls, key=len).extend(section)
    return calls
