"""What a posting asks for and how it is met: as a map, its own text with the states in it, and as a list."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from jobs.presentation import stretches
from jobs.requirements import Importance, JobRequirement, JobRequirements

type States = Mapping[str, str]
"""met, partly or missing, by the id of the requirement."""


@dataclass(frozen=True)
class Mark:
    """A run of the text. `opens`: its state begins here and carries the sign; `label` says the state in words."""

    text: str
    state: str = ""
    opens: bool = False
    label: str = ""


@dataclass(frozen=True)
class Cell:
    """One requirement in the strip; nice ones stand apart, after a gap or in rows of their own."""

    at: int
    down: int
    state: str


@dataclass(frozen=True)
class PostingMap:
    marks: list[Mark]
    cells: list[Cell]
    height: int
    counts: dict[str, int]
    musts: int
    nice: int


STEP, GAP = 12, 8
# So many stand side by side on a phone and can still be told apart; the drawing is as wide as one row with its gap.
ROW = 20


def posting_map(job: JobRequirements, states: States) -> PostingMap:
    cells = strip(job, states)
    found = [cell.state for cell in cells]
    musts = sum(is_must(each) for each in job.requirements if each.id in states)
    return PostingMap(
        marks(job, states),
        cells,
        max((cell.down for cell in cells), default=0) + STEP,
        {state: found.count(state) for state in ("met", "partly", "missing")},
        musts,
        len(cells) - musts,
    )


def marks(job: JobRequirements, states: States) -> list[Mark]:
    """Only what the posting says itself: what follows from it has no words of its own."""
    said = {"met": _("met"), "partly": _("partly"), "missing": _("missing")}
    stated = {each.id for each in job.requirements if each.explicit and each.id in states}
    found: list[Mark] = []
    for stretch in stretches(job):
        state = together([states[one] for one in stretch.ids if one in stated])
        opens = bool(state) and (not found or found[-1].state != state)
        found.append(Mark(stretch.text, state, opens, said.get(state, "")))
    return found


def together(states: list[str]) -> str:
    """Of several requirements in the same words: what holds for all of them, else partly."""
    return states[0] if len(set(states)) == 1 else "partly" if states else ""


def strip(job: JobRequirements, states: States) -> list[Cell]:
    """Must-haves first, each kind in the order of the posting."""
    asked = [each for each in job.requirements if each.id in states]
    musts, rest = [each for each in asked if is_must(each)], [each for each in asked if not is_must(each)]
    if len(asked) <= ROW:
        beside, below = len(musts) * STEP + (GAP if musts else 0), 0
    else:
        beside, below = 0, -(-len(musts) // ROW) * STEP + (GAP // 2 if musts else 0)
    apart = [Cell(cell.at + beside, cell.down + below, cell.state) for cell in row(rest, states)]
    return row(musts, states) + apart


def is_must(each: JobRequirement) -> bool:
    return each.importance == Importance.MUST


def row(asked: list[JobRequirement], states: States) -> list[Cell]:
    """From the left, and on to a next row where one is full."""
    return [Cell(at % ROW * STEP, at // ROW * STEP, states[each.id]) for at, each in enumerate(asked)]


def states(rows: Iterable[Any]) -> States:
    """Of the matches of an evaluation, or of the coverage in a report."""
    return {row.requirement_id: row.status for row in rows}


def matches(job: JobRequirements, evaluation: Any) -> list[dict[str, Any]]:
    """Each requirement with how it is met, must-haves that are missing first."""
    order = {"missing": 0, "partly": 1, "met": 2}
    rows = [{"requirement": job.requirement(match.requirement_id), "match": match} for match in evaluation.matches]
    return sorted(rows, key=lambda row: (row["requirement"].importance != "must", order[row["match"].status]))
