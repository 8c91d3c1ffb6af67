"""A whole run on the built-in engine, stage by stage."""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

from customization.management.commands.score import read_job, read_resume
from customization.pipeline.given import Given
from customization.pipeline.plan.schema import Choice
from customization.pipeline.run import apply, prepare
from resumeai.ai.engine import BUILT_IN
from resumeai.ai.step import Made

DEMO = Path(__file__).parents[2] / "customization" / "demo"
TIMES = 5


def measure() -> Iterator[tuple[str, float, str]]:
    given = Given(resume=read_resume(DEMO / "resume.md"), job=read_job(DEMO / "posting.txt"))
    first = asyncio.run(stages(given))
    again = [asyncio.run(stages(given)) for _ in range(TIMES)]
    yield "whole run, first time in the process", sum(first.values()) * 1000, "ms"
    for name in first:
        yield f"{name}, best of {TIMES}", min(run[name] for run in again) * 1000, "ms"
    yield f"whole run, best of {TIMES}", min(sum(run.values()) for run in again) * 1000, "ms"


async def stages(given: Given) -> dict[str, float]:
    """Seconds by stage."""
    done, seconds, begun = {}, {}, time.perf_counter()
    async for made in prepare(given, BUILT_IN):
        assert isinstance(made, Made)
        done[made.stage] = made.output
        seconds[made.stage], begun = time.perf_counter() - begun, time.perf_counter()
    choice = Choice.everything(done["plan"])
    async for made in apply(given, done["evaluate"], done["plan"], choice, BUILT_IN):
        assert isinstance(made, Made)
        seconds[made.stage], begun = time.perf_counter() - begun, time.perf_counter()
    return seconds
