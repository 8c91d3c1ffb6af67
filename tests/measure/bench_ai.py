"""The model engine against the stand-in: what parallel sections and streaming bring, what a run sends."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

import pydantic_ai.models

from customization.pipeline import implement, run
from customization.pipeline.given import Given
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.schema import Change, ChangeKind, Choice, Plan
from jobs import extraction
from jobs.requirements import PostingText
from resumeai.ai.engine import Engine, Usage
from resumeai.ai.step import Made, Partial
from resumes import analysis
from resumes.document import ResumeDocument
from resumes.paths import texts
from tests.ai.people import DATA, PEOPLE, POSTINGS, given, resume
from tests.standin.fixtures import opened
from tests.standin.personas import Persona
from tests.standin.replies import Reply
from tests.standin.server import StandIn

TWO_PAGES = DATA / "two_pages"
FIRST_WORD = 0.8
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


async def whole_run(standin: StandIn, engine: Engine) -> list[tuple[str, float, str]]:
    """A full run for a résumé of two pages, every change kept; from the reading of the posting to the last look."""
    standin.requests.clear()
    document, text = resume(TWO_PAGES / "resume.json"), (TWO_PAGES / "posting.txt").read_text(encoding="utf-8")
    spent = [made.usage async for made in everything(document, PostingText(text=text), engine)]
    usage = sum(spent, Usage())
    as_json = len(json.dumps(document.to_json_resume(), ensure_ascii=False))
    plain = sum(len(words) + 1 for _, words in texts(document))
    billed = usage.input_tokens - usage.cache_read_tokens
    return [
        ("requests of a run", len(standin.messages), ""),
        ("input tokens ÷ (résumé as JSON + posting)", usage.input_tokens * 4 / (as_json + len(text)), "×"),
        ("input tokens ÷ (words of résumé + posting)", usage.input_tokens * 4 / (plain + len(text)), "×"),
        ("not read from the cache ÷ (résumé as JSON + posting)", billed * 4 / (as_json + len(text)), "×"),
        ("input tokens read from the cache", 100 * usage.cache_read_tokens / usage.input_tokens, "%"),
        ("cost of a run at list prices", float(usage.cost or 0) * 100, "US cent"),
    ]


async def everything(document: ResumeDocument, posting: PostingText, engine: Engine) -> AsyncIterator[Made[Any]]:
    job = await extraction.STEP.run(posting, engine)
    yield job
    yield await analysis.STEP.run(document, engine)
    start, done = Given(resume=document, job=job.output), {}
    async for part in run.prepare(start, engine):
        if isinstance(part, Made):
            done[part.stage] = part.output
            yield part
    choice = Choice.everything(done["plan"])
    async for part in run.apply(start, done["evaluate"], done["plan"], choice, engine):
        if isinstance(part, Made):
            yield part
