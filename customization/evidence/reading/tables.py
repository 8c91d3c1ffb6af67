"""The word tables of this room, read once from `data/`."""

import csv
from functools import cache
from pathlib import Path

from customization.evidence.reading.language import ENGLISH, by_language, current

FOLDER = Path(__file__).parent.parent / "data"


@by_language()
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `data/<name>.csv`, and for another language than English those of `data/<language>/<name>.csv`."""
    own = FOLDER / current() / f"{name}.csv"
    return (*table(FOLDER / f"{name}.csv"), *(table(own) if current() != ENGLISH else ()))


@cache
def table(path: Path) -> tuple[dict[str, str], ...]:
    if not path.exists():
        return ()
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@by_language()
def grouped(name: str) -> dict[str, tuple[str, ...]]:
    """First column → the phrases of the second, split at `|`; rows with the same first column are joined."""
    found: dict[str, list[str]] = {}
    for row in rows(name):
        key, phrases = list(row.values())[:2]
        found.setdefault(key, []).extend(phrase.strip() for phrase in phrases.split("|") if phrase.strip())
    return {key: tuple(phrases) for key, phrases in found.items()}
