"""Turns of phrase as plain lists in `words/`, one regular expression a line: a language is added without code."""

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "words"


@cache
def entries(name: str) -> tuple[str, ...]:
    """The lines of a list; empty lines and lines that start with `# ` are for its readers."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip("\n") for line in lines if line.strip() and not line.startswith("# "))


def alternatives(name: str) -> str:
    return "|".join(entries(name))


def words(name: str) -> re.Pattern[str]:
    """Finds any entry of the list, in any letter case."""
    return re.compile(alternatives(name), re.IGNORECASE)
