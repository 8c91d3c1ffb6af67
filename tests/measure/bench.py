"""`make bench`: each `bench_*.py` beside this file prints the speeds of one room, ratios within one run.

A module has `measure() -> Iterator[tuple[str, float, str]]`: name, figure, unit.
"""

import importlib
import pkgutil
import sys
import traceback

import tests.measure


def main() -> int:
    failures = 0
    for module in pkgutil.iter_modules(tests.measure.__path__, "tests.measure."):
        room = module.name.rpartition(".")[2]
        if room.startswith("bench_"):
            failures += broke(module.name, room.removeprefix("bench_"))
    return failures


def broke(name: str, room: str) -> bool:
    """A room that breaks is told of, and the others are measured all the same."""
    try:
        for figure, value, unit in importlib.import_module(name).measure():
            print(f"{room:12} {figure:50} {value:10.2f} {unit}", flush=True)
    except Exception:  # noqa: BLE001 - whatever it is, it is told and counted
        traceback.print_exc()
        return True
    return False


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
