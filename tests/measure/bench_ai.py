"""The model engine against the stand-in: what parallel sections and streaming bring, what a run sends."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pydantic_ai.models

from customization.pipeline import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.schema import Change, ChangeKind, Choice, Plan
from resumeai.ai.engine import Engine
from resumeai.ai.step import Partial
from resumes import analysis
from resumes.document import ResumeDocument
from tests.ai.people import PEOPLE, POSTINGS, given
from tests.measure.whole_run import whole_run
from tests.standin.fixtures import opened
from tests.standin.personas import Persona
from tests.standin.replies import Reply
from tests.standin.server import StandIn

FIRST_WORD = 0.8
SECTIONS = 8


def measure() -> Iterator[tuple[str, float, str]]:
    pydantic_ai.models.ALLOW_MODEL_REQUESTS = True
    standin = StandIn(Persona())
    try:
        asyncio.run(in_loop(standin, warm_up))
        yield from asyncio.run(in_loop(standin, sections))
        for name, figure in asyncio.run(in_loop(standin, whole_run)).items():
            yield name, figure, ""
    finally:
        standin.stop()
        pydantic_ai.models.ALLOW_MODEL_REQUESTS = False


async def in_loop(standin: StandIn, work: Any) -> Any:
    async with opened(standin) as engine:
        return await work(standin, engine)


async def warm_up(standin: StandIn, engine: Engine) -> list[tuple[str, float, str]]:
    await analysis.STEP.run(given(PEOPLE[0], POSTINGS[0]).resume, engine)
    await timed(eight(), engine)
    standin.cache.used.clear()
    return []


async def sections(standin: StandIn, engine: Engine) -> list[tuple[str, float, str]]:
    """Eight sections, a call with a realistic delay for each, all at once and one after another."""
    standin.always = Reply(first_seconds=FIRST_WORD, pause=0.06)
    apart = replace(engine.limits, share=1)
    standin.seconds.clear()
    parallel, first = await timed(eight(), replace(engine, limits=replace(apart, at_once=SECTIONS)))
    longest = max(standin.seconds)
    in_turn, _ = await timed(eight(), replace(engine, limits=replace(apart, at_once=1)))
    standin.always = Reply()
    return [
        (f"implement, {SECTIONS} sections at once", parallel, "s"),
        (f"implement, {SECTIONS} sections one after another", in_turn, "s"),
        ("at once ÷ longest call (at most 1.15)", parallel / longest, "×"),
        ("one after another ÷ longest call (at least 4)", in_turn / longest, "×"),
        ("first streamed word after the stand-in's own (at most 300)", (first - FIRST_WORD) * 1000, "ms"),
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
    work = [{"name": f"House {n}", "position": "Gardener", "highlights": [line] * 4} for n in range(SECTIONS)]
    places = [f"work[{n}].highlights[{m}]" for n in range(SECTIONS) for m in range(4)]
    changes = tuple(
        Change(id=f"c{n}", kind=ChangeKind.REWRITE, path=path, before=line, instruction="-", reason="-")
        for n, path in enumerate(places)
    )
    plan = Plan(changes=changes)
    resume = ResumeDocument.from_json_resume({"work": work})
    return ImplementGiven(given=start.model_copy(update={"resume": resume}), plan=plan, choice=Choice.everything(plan))
