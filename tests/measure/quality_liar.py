"""A stand-in model that lies in every reply, in thirteen ways, over 104 runs: what reaches a résumé or a download?"""

import asyncio
from pathlib import Path

import pydantic_ai.models

from tests.ai.people import PEOPLE, POSTINGS, given, tailor
from tests.standin.fixtures import opened
from tests.standin.inventions import in_the_document, in_the_exports
from tests.standin.liars import KINDS, OneKind
from tests.standin.personas import Persona
from tests.standin.server import StandIn

RUNS = 104
FLOORS = {"lying_runs": 104, "lies_told": 1000, "unsupported_hard_facts_at_most": 0.0}


def measure(shared: Path) -> dict[str, float]:
    pydantic_ai.models.ALLOW_MODEL_REQUESTS = True
    standin = StandIn(Persona())
    try:
        told, found = asyncio.run(lie(standin))
    finally:
        standin.stop()
        pydantic_ai.models.ALLOW_MODEL_REQUESTS = False
    return {"lying_runs": float(RUNS), "lies_told": float(told), "unsupported_hard_facts_at_most": float(found)}


async def lie(standin: StandIn) -> tuple[int, int]:
    """How many lies were told, and how many facts without a source came out. Each is printed."""
    kinds, told, found = list(KINDS), 0, 0
    for at in range(RUNS):
        liar = OneKind(kinds[at % len(kinds)])
        standin.persona = Persona(liar)
        start = given(PEOPLE[at % len(PEOPLE)], POSTINGS[at % len(POSTINGS)])
        async with opened(standin) as engine:
            result = (await tailor(start, engine)).document
        wrong = [*in_the_document(start.resume, result), *in_the_exports(start.resume, result)]
        for one in wrong:
            print(f"        lie        {liar.kind}: {one}")
        told, found = told + len(liar.lies), found + len(wrong)
    return told, found
