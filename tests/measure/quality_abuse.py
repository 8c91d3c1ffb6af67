"""Hostile files: the slowest verdict, the memory of the hungriest child, helpers lost."""

import contextlib
import resource
from pathlib import Path
from time import perf_counter

from resumes.reading import read, sandbox
from resumes.reading.errors import UnreadableFile
from tests.resumes.reading.abuse import hostile

FLOORS = {"files": 45, "slowest_seconds_at_most": 20.0, "largest_child_mib_at_most": 600.0, "helpers_lost_at_most": 0.0}


def measure(shared: Path) -> dict[str, float]:
    read(b"warm", "warm.txt")
    helper, slowest, count, lost = sandbox.helpers._idle[-1], 0.0, 0, 0
    for _, name, data, _ in hostile():
        count += 1
        start = perf_counter()
        with contextlib.suppress(UnreadableFile):
            read(data, name)
        slowest = max(slowest, perf_counter() - start)
        lost += helper not in sandbox.helpers._idle
    sandbox.helpers.end()
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {
        "files": count,
        "slowest_seconds_at_most": slowest,
        "largest_child_mib_at_most": memory,
        "helpers_lost_at_most": float(lost),
    }
