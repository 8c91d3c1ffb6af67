"""Addresses and spellings, one a line."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "data" / "addresses"


def table(name: str) -> list[str]:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
