"""What the model engine sends and pays, against the stand-in with its strict cache. It needs no samples."""

import asyncio
from pathlib import Path

import pydantic_ai.models

from tests.measure.whole_run import whole_run
from tests.standin.fixtures import opened
from tests.standin.personas import Persona
from tests.standin.server import StandIn

FLOORS = {
    "requests_at_most": 10,
    "input_to_material_at_most": 5.95,
    "input_not_cached_to_material_at_most": 2.2,
    "read_from_cache": 0.625,
}


def measure(shared: Path) -> dict[str, float]:
    pydantic_ai.models.ALLOW_MODEL_REQUESTS = True
    standin = StandIn(Persona())
    try:
        return asyncio.run(in_loop(standin))
    finally:
        standin.stop()
        pydantic_ai.models.ALLOW_MODEL_REQUESTS = False


async def in_loop(standin: StandIn) -> dict[str, float]:
    async with opened(standin) as engine:
        return await whole_run(standin, engine)
