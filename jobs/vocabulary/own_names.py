"""An operator's own, larger list of names (ESCO, O*NET, a trade's own) beside ours, in the columns of `skills.csv`."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jobs.vocabulary.concept import Concept, Rule
from jobs.vocabulary.normal import normal

COLUMNS = ("id", "label", "kind", "aliases")
KINDS = frozenset({"skill", "tool", "knowledge", "method", "certification", "degree", "soft", "language"})
# Shorter names mean too many things; ours have context rules for those that matter.
SHORTEST = 3
LONGEST = 120
OWN: list[Path] = []

type Meanings = dict[str, list[tuple[str, Rule | None]]]


class FaultyList(ValueError):
    """The message is one sentence for the operator."""


@dataclass(frozen=True)
class Row:
    id: str
    label: str
    kind: str
    names: tuple[str, ...]


def use_own_list(path: Path) -> None:
    OWN[:] = [path]


def own_lists() -> list[Path]:
    return [path for path in OWN if path.is_file()]


def rows(lines: Iterable[str]) -> Iterator[Row]:
    """Raises FaultyList with the number of the first row that cannot be used."""
    table = csv.DictReader(lines)
    missing = [name for name in COLUMNS if name not in (table.fieldnames or ())]
    if missing:
        raise FaultyList(f"The first line must name the columns {', '.join(COLUMNS)}; {', '.join(missing)} is missing.")
    for number, cells in enumerate(table, 2):
        label, kind = (cells["label"] or "").strip(), (cells["kind"] or "").strip()
        if not (cells["id"] or "").strip() or not normal(label) or len(label) > LONGEST:
            raise FaultyList(f"Row {number} has no id, or no label of at most {LONGEST} characters.")
        if kind not in KINDS:
            raise FaultyList(f"Row {number} has the kind {kind[:40]!r}; known are {', '.join(sorted(KINDS))}.")
        aliases = (alias.strip() for alias in (cells["aliases"] or "").split("|"))
        yield Row(cells["id"].strip(), label, kind, (label, *(alias for alias in aliases if alias)))


def add_own(path: Path, concepts: dict[str, Concept], meanings: Meanings) -> dict[str, Concept]:
    """The concepts that are new. A name that ours has already keeps its meaning and lends it to the row's others."""
    found: dict[str, Concept] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in rows(lines):
            known = meanings.get(normal(row.label), [])
            meant = known[0][0] if len(known) == 1 else f"own:{row.id}"
            if meant not in concepts and meant not in found:
                found[meant] = Concept(meant, row.label, row.kind, row.names[1:])
            for name in row.names:
                form = normal(name)
                if len(form) >= SHORTEST and form not in meanings:
                    meanings[form] = [(meant, None)]
    return found
