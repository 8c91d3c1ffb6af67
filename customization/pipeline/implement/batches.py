"""Which changes a model writes, and which of them share a call."""

from collections.abc import Sequence

from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.schema import Change

LEAST = 60


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


def batches(changes: Sequence[Change], most: int, enough: int) -> list[list[Change]]:
    """Calls of about equal size, at most `most`; a section is never split, small sections share a call.

    A call of its own costs the whole material once more, so it must have `enough` characters to write.
    """
    sections: dict[str, list[Change]] = {}
    for change in changes:
        sections.setdefault(change.section, []).append(change)
    wanted = -(-sum(map(size, changes)) // enough)
    calls: list[list[Change]] = [[] for _ in range(min(most, wanted, len(sections)))]
    for section in sorted(sections.values(), key=lambda section: -sum(map(size, section))):
        min(calls, key=lambda call: sum(map(size, call))).extend(section)
    return calls


def size(change: Change) -> int:
    """Characters that a model will write, about."""
    return max(len(str(change.before or "")), LEAST)
