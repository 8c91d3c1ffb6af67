"""What follows from which words, by `jobs/data/implications.csv`: common knowledge of trades."""

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jobs.requirements import RequirementType

TABLE = Path(__file__).resolve().parent.parent / "data" / "implications.csv"


@dataclass(frozen=True)
class Implication:
    """`rests_on` says where its words must stand: requirements, title, or anywhere but in benefits and the like."""

    language: str
    rests_on: str
    pattern: re.Pattern[str]
    text: str
    terms: tuple[str, ...]
    type: RequirementType
    reason: str


@cache
def implications(language: str) -> tuple[Implication, ...]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return tuple(implication(row) for row in csv.DictReader(lines) if row["language"] == language)


def implication(row: dict[str, str]) -> Implication:
    return Implication(
        language=row["language"],
        rests_on=row["rests_on"],
        pattern=re.compile(row["words"], re.IGNORECASE),
        text=row["text"],
        terms=tuple(row["terms"].split("|")),
        type=RequirementType(row["type"]),
        reason=row["reason"],
    )
