"""One proposal for one place: what is to go is neither reworded nor named to go once more."""

import re
from collections.abc import Iterable

from customization.pipeline.plan.schema import Change

ENTRY = re.compile(r"work\[\d+\]")


def settled(changes: Iterable[Change]) -> list[Change]:
    """A removal goes before other words for the same text; of two wordings, or two removals, the first one stays."""
    proposed = list(changes)
    gone = {change.path for change in proposed if change.op == "remove"}
    whole = [path for path in gone if ENTRY.fullmatch(path)]
    seen: set[tuple[str, str]] = set()
    kept = []
    for change in proposed:
        place = (change.op, change.path)
        free = change.op == "remove" or not gone & {change.path, *change.takes_in}
        free = free and not any(within(change.path, entry) and change.path != entry for entry in whole)
        if change.op == "add" or (free and place not in seen):
            seen.add(place)
            kept.append(change)
    return kept


def within(path: str, owner: str) -> bool:
    """Whether it is the owner's path or one inside it."""
    return path == owner or path.startswith((f"{owner}.", f"{owner}["))
