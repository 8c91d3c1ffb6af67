"""What names are for: those that do the same, and the purposes that an occupation lives by.

`jobs/data/purposes.csv` has them: see `jobs/data/README.md`.
"""

from dataclasses import dataclass
from functools import cache

from jobs.vocabulary.concepts import parts, table


@dataclass(frozen=True)
class Purpose:
    """`alike`: one member does what another does (Tableau and Power BI); otherwise they only go together."""

    alike: bool
    members: frozenset[str]
    occupations: frozenset[str]


@cache
def purposes() -> tuple[Purpose, ...]:
    return tuple(
        Purpose(row["alike"] == "1", frozenset(parts(row["members"])), frozenset(parts(row["occupations"])))
        for row in table("purposes.csv")
    )


@cache
def alike(concept_id: str) -> frozenset[str]:
    """What does the same as this concept, itself excluded."""
    found = (purpose.members for purpose in purposes() if purpose.alike and concept_id in purpose.members)
    return frozenset[str]().union(*found) - {concept_id}


@cache
def staples(occupation_id: str) -> tuple[frozenset[str], ...]:
    """The purposes that this occupation lives by, each as the names that serve it."""
    return tuple(purpose.members for purpose in purposes() if occupation_id in purpose.occupations)
