"""`make quality`: each `quality_*.py` beside this file scores one room on the samples and names its floors.

A module has `FLOORS: dict[str, float]` and `measure(shared: Path) -> dict[str, float]`.
A figure under its floor (or, for a name that ends in `_at_most`, above it) fails the run.
"""

import importlib
import pkgutil
import sys
from pathlib import Path

import tests.measure


def main(shared: Path) -> int:
    failures = 0
    for module in pkgutil.iter_modules(tests.measure.__path__, "tests.measure."):
        if not module.name.rpartition(".")[2].startswith("quality_"):
            continue
        room = importlib.import_module(module.name)
        figures = room.measure(shared)
        for name, figure in figures.items():
            failures += report(module.name.rpartition("quality_")[2], name, figure, room.FLOORS.get(name))
    return failures


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
