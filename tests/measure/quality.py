"""`make quality`: each `quality_*.py` beside this file scores one room on the samples and names its floors.

A module has `FLOORS: dict[str, float]` and `measure(shared: Path) -> dict[str, float]`.
A figure under its floor (or, for a name that ends in `_at_most`, above it) fails the run.
"""

import importlib
import pkgutil
import sys
import traceback
from pathlib import Path

import tests.measure


def main(shared: Path) -> int:
    failures = 0
    for module in pkgutil.iter_modules(tests.measure.__path__, "tests.measure."):
        if not module.name.rpartition(".")[2].startswith("quality_"):
            continue
        failures += measured(module.name, shared)
    return failures


def measured(name: str, shared: Path) -> int:
    """How many floors a room missed. A room that breaks is one, and the others are measured all the same."""
    room = importlib.import_module(name)
    try:
        figures = room.measure(shared)
    except Exception:  # noqa: BLE001 - whatever it is, it is told and counted
        traceback.print_exc()
        return 1
    title = name.rpartition("quality_")[2]
    return sum(report(title, figure, value, room.FLOORS.get(figure)) for figure, value in figures.items())


def report(room: str, name: str, figure: float, floor: float | None) -> bool:
    missed = floor is not None and (figure > floor if name.endswith("_at_most") else figure < floor)
    bound = "" if floor is None else f"  (floor {floor:g})"
    print(f"{'MISSED ' if missed else '       '}{room:12} {name:40} {figure:9.4f}{bound}")
    return missed


if __name__ == "__main__":
    where = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared").resolve()
    if not (where / "samples").is_dir():
        sys.exit(f"No samples in {where}: name the folder with make quality SHARED=…")
    sys.exit(1 if main(where) else 0)
