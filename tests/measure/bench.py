"""`make bench`: each `bench_*.py` beside this file prints the speeds of one room, ratios within one run.

A module has `measure() -> Iterator[tuple[str, float, str]]`: name, figure, unit.
"""

import importlib
import pkgutil

import tests.measure


def main() -> None:
    for module in pkgutil.iter_modules(tests.measure.__path__, "tests.measure."):
        room = module.name.rpartition(".")[2]
        if room.startswith("bench_"):
            for name, figure, unit in importlib.import_module(module.name).measure():
                print(f"{room.removeprefix('bench_'):12} {name:50} {figure:10.2f} {unit}")


if __name__ == "__main__":
    main()
