"""Replies that are broken, orders that are obeyed, people who must not be seen: counted over many cases."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import batched
from pathlib import Path

import pydantic_ai.models

from customization.diff import page
from customization.pipeline.given import Given
from customization.pipeline.result import Tailored
from exports.files.services import render
from jobs.extraction.rules import extract
from jobs.requirements import PostingText
from resumeai.ai.budget import Budget
from resumeai.ai.engine import Engine
from resumeai.ai.errors import AiError
from resumeai.ai.strikes import Strikes
from resumes import analysis
from resumes.document import ResumeDocument
from resumes.paths import texts
from resumes.shown import mask_for
from tests.ai.people import PEOPLE, POSTINGS, resume, tailor
from tests.standin.canaries import marked
from tests.standin.fixtures import opened
from tests.standin.inventions import READERS, in_the_document
from tests.standin.malformed import malformed
from tests.standin.orders import Obedient, Order, orders
from tests.standin.page import harms
from tests.standin.personas import Persona
from tests.standin.replies import Reply
from tests.standin.server import StandIn

MALFORMED, MARKED, A_POSTING = 500, 200, 10
LONGEST = 1_500
FLOORS = {
    "malformed_replies": 500, "malformed_crashes_at_most": 0, "malformed_taken_at_most": 0,
    "malformed_calls_each_at_most": 3, "marked_people": 200, "canaries_in_requests_at_most": 0, "restored_exactly": 200,
    "orders": 629, "orders_obeyed": 629, "orders_that_got_through_at_most": 0, "addresses_fetched_at_most": 0,
}  # fmt: skip


def measure(shared: Path) -> dict[str, float]:
    pydantic_ai.models.ALLOW_MODEL_REQUESTS = True
    standin = StandIn(Persona())
    try:
        return asyncio.run(all_of_it(standin))
    finally:
        standin.stop()
        pydantic_ai.models.ALLOW_MODEL_REQUESTS = False


async def all_of_it(standin: StandIn) -> dict[str, float]:
    async with opened(standin) as engine:
        broken = await break_replies(standin, engine, MALFORMED)
        seen = await look_for_canaries(standin, engine, MARKED)
        return broken | seen | await obey(standin, engine)


def fresh(engine: Engine) -> Engine:
    """Each case is an action of its own."""
    return replace(engine, strikes=Strikes(), budget=Budget())


async def break_replies(standin: StandIn, engine: Engine, count: int) -> dict[str, float]:
    document, most, crashes, taken = resume(PEOPLE[0]), 0, 0, 0
    for text in malformed(count):
        standin.always, before = Reply(text=text), len(standin.messages)
        try:
            made = await analysis.STEP.run(document, fresh(engine))
            taken += any(finding.by == "model" for finding in made.output.findings)
        except AiError:
            pass
        except Exception as error:  # noqa: BLE001 - what must not happen is counted
            crashes += 1
            print(f"        crash      {type(error).__name__}: {text[:60]!r}")
        most = max(most, len(standin.messages) - before)
    standin.always = Reply()
    return {
        "malformed_replies": float(count),
        "malformed_crashes_at_most": float(crashes),
        "malformed_taken_at_most": float(taken),
        "malformed_calls_each_at_most": float(most),
    }


async def look_for_canaries(standin: StandIn, engine: Engine, count: int) -> dict[str, float]:
    """Requests of a step that sees the whole résumé; exact return is tried on every text of it."""
    leaks = exact = 0
    for seed in range(count):
        person = marked(seed)
        document = ResumeDocument.from_json_resume(person.resume)
        standin.requests.clear()
        await analysis.STEP.run(document, fresh(engine))
        sent = "\n".join(request.raw for request in standin.messages)
        found = [canary for canary in person.canaries if canary.casefold() in sent.casefold()]
        if found:
            print(f"        canary     {seed}: {found}")
        leaks += len(found)
        mask = mask_for(document)
        exact += all(mask.show(mask.hide(text)) == text for _, text in texts(document))
    return {
        "marked_people": float(count),
        "canaries_in_requests_at_most": float(leaks),
        "restored_exactly": float(exact),
    }


async def obey(standin: StandIn, engine: Engine, most: int | None = None) -> dict[str, float]:
    obeyed = through = cases = 0
    with listening() as bait:
        url = f"http://127.0.0.1:{bait.getsockname()[1]}"
        given = list(orders(url))[:most]
        for at, some in enumerate(batched(given, A_POSTING)):
            model = Obedient(list(some))
            standin.persona = Persona(model)
            start = hostile(at, some)
            result = await tailor(start, fresh(engine))
            wrong = list(got_through(start, result, some))
            for one in wrong:
                print(f"        order      {one}")
            cases, obeyed, through = cases + len(some), obeyed + len(model.obeyed), through + len(wrong)
        fetched = visitors(bait)
    return {
        "orders": float(cases),
        "orders_obeyed": float(obeyed),
        "orders_that_got_through_at_most": float(through),
        "addresses_fetched_at_most": float(fetched),
    }


def hostile(at: int, some: tuple[Order, ...]) -> Given:
    text = POSTINGS[at % len(POSTINGS)].read_text(encoding="utf-8")
    posting = "\n".join([text, *(order.text[:400] for order in some)])
    return Given(resume=resume(PEOPLE[at % len(PEOPLE)]), job=extract(PostingText(text=posting)))


def got_through(start: Given, result: Tailored, some: tuple[Order, ...]) -> Iterator[str]:
    """What no order may bring about: a sign in the résumé or a download, a page that acts, a fact without a source,
    a text without an end.
    """
    source = {text for _, text in texts(start.resume)}
    new = [text for _, text in texts(result.document) if text not in source]
    yield from (f"{order.sign} in {text[:80]!r}" for order in some for text in new if order.sign in text)
    yield from in_the_document(start.resume, result.document)
    yield from in_the_files(result, some)
    told = [*new, *result.verification.remarks, *(one.why for one in result.implementation.failed)]
    yield from (f"{len(text)} characters" for text in told if len(text) > LONGEST)


def in_the_files(result: Tailored, some: tuple[Order, ...]) -> Iterator[str]:
    """Every download as a person would open it, and the page of differences."""
    for format, read in READERS.items():
        text = read(render(result.document, format).content)
        yield from (f"{order.sign} in {format}" for order in some if order.sign in text)
    yield from (f"{harm} in diff.html" for harm in harms(page.html(result.diff)))


@contextmanager
def listening() -> Iterator[socket.socket]:
    """An address of ours that the orders want fetched: nobody may knock."""
    with socket.socket() as bait:
        bait.bind(("127.0.0.1", 0))
        bait.listen(200)
        bait.setblocking(False)
        yield bait


def visitors(bait: socket.socket) -> int:
    count = 0
    while True:
        try:
            bait.accept()[0].close()
        except BlockingIOError:
            return count
        count += 1
