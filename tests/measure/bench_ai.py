"""The model engine against the stand-in: what parallel sections and streaming bring, what a run sends."""

import asyncio
import json
import time
from collections.abc import Iterator
from typing import Any

import pydantic_ai.models

from customization.pipeline import implement, run
from customization.pipeline.implement import agent
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.schema import Change, ChangeKind, Choice, Plan
from resumeai.ai.engine import Engine, Usage
from resumeai.ai.step import Made, Partial
from resumes import analysis
from resumes.document import ResumeDocument
from tests.ai.people import PEOPLE, POSTINGS, given
from tests.standin.fixtures import opened
from tests.standin.personas import Persona
from tests.standin.replies import Reply
from tests.standin.server import StandIn

FIRST_WORD = 0.4
SECTIONS = 8


def measure() -> Iterator[tuple[str, float, str]]:
    pydantic_ai.models.ALLOW_MODEL_REQUESTS = True
    standin = StandIn(Persona())
    try:
        asyncio.run(in_loop(standin, warm_up))
        yield from asyncio.run(in_loop(standin, sections))
        yield from asyncio.run(in_loop(standin, whole_run))
    finally:
        standin.stop()
        pydantic_ai.models.ALLOW_MODEL_REQUESTS = False


async def in_loop(standin: StandIn, work: Any) -> list[tuple[str, float, str]]:
    async with opened(standin) as engine:
        figures: list[tuple[str, float, str]] = await work(standin, engine)
        return figures


async def warm_up(standin: StandIn, engine: Engine) -> list[tuple[str, float, str]]:
    await analysis.STEP.run(given(PEOPLE[0], POSTINGS[0]).resume, engine)
    return []


async def sections(standin: StandIn, engine: Engine) -> list[tuple[str, float, str]]:
    """Eight sections, each call with a realistic delay, four at once and one at a time."""
    standin.always = Reply(first_seconds=FIRST_WORD, pause=0.03)
    parallel, first = await timed(eight(), engine)
    at_once, agent.AT_ONCE = agent.AT_ONCE, 1
    one_call, _ = await timed(eight(), engine)
    agent.AT_ONCE = at_once
    standin.always = Reply()
    return [
        (f"implement, {SECTIONS} sections, {at_once} calls at once", parallel, "s"),
        (f"implement, {SECTIONS} sections, one call", one_call, "s"),
        ("one call ÷ parallel", one_call / parallel, "×"),
        ("first streamed word after the stand-in's own", (first - FIRST_WORD) * 1000, "ms"),
    ]


async def timed(wanted: ImplementGiven, engine: Engine) -> tuple[float, float]:
    """Seconds in all, and until the first streamed word."""
    begun, first = time.monotonic(), 0.0
    async for part in implement.STEP.stream(wanted, engine):
        if isinstance(part, Partial) and not first:
            first = time.monotonic() - begun
    return time.monotonic() - begun, first


def eight() -> ImplementGiven:
    start = given(PEOPLE[0], POSTINGS[0])
    line = "Cared for the garden of the house and wrote down each week what had grown there"
    work = [{"name": f"House {n}", "position": "Gardener", "highlights": [line]} for n in range(SECTIONS)]
    changes = tuple(
        Change(
            id=f"c{n}",
            kind=ChangeKind.REWRITE,
            path=f"work[{n}].highlights[0]",
            before=line,
            instruction="-",
            reason="-",
        )
        for n in range(SECTIONS)
    )
    plan = Plan(changes=changes)
    resume = ResumeDocument.from_json_resume({"work": work})
    return ImplementGiven(given=start.model_copy(update={"resume": resume}), plan=plan, choice=Choice.everything(plan))


async def whole_run(standin: StandIn, engine: Engine) -> list[tuple[str, float, str]]:
    """Requests and tokens of evaluate, plan, implement and verify, against the size of résumé and posting."""
    standin.requests.clear()
    nurse = next(path for path in PEOPLE if path.stem == "nurse_en")
    start, usage, done = given(nurse, nurse.parents[2] / "jobs" / "nurse.txt"), Usage(), {}
    async for part in run.prepare(start, engine):
        if isinstance(part, Made):
            done[part.stage], usage = part.output, usage + part.usage
    choice = Choice.everything(done["plan"])
    async for part in run.apply(start, done["evaluate"], done["plan"], choice, engine):
        if isinstance(part, Made):
            usage += part.usage
    size = (len(json.dumps(start.resume.to_json_resume(), ensure_ascii=False)) + len(start.job.text)) / 4
    return [
        ("requests of a run", len(standin.messages), ""),
        ("input tokens ÷ (résumé + posting)", usage.input_tokens / size, "×"),
        ("input tokens read from the cache", 100 * usage.cache_read_tokens / usage.input_tokens, "%"),
        ("cost of a run at list prices", float(usage.cost or 0) * 100, "US cent"),
    ]
