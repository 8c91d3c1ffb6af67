"""A run that is left while it writes closes what it opened itself: a loop that ends finds no generator to close."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import aclosing

from customization.pipeline import run
from resumeai.ai.step import Partial
from tests.ai.people import PEOPLE, POSTINGS, given
from tests.standin.fixtures import opened
from tests.standin.replies import Reply

START = given(PEOPLE[0], POSTINGS[0])


def complaints(work: Callable[[], Awaitable[None]]) -> list[str]:
    """What a loop says of things that it has to close itself."""
    told: list[str] = []

    async def heard() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: told.append(context["message"]))
        await work()

    asyncio.run(heard())
    return told


def test_a_run_that_is_left_at_a_word_leaves_nothing_open(standin):
    standin.always = Reply(pause=0.02)

    async def left() -> None:
        async with opened(standin) as engine, aclosing(run.prepare(START, engine)) as parts:
            async for part in parts:
                if isinstance(part, Partial):
                    break

    assert complaints(left) == []


def test_a_run_that_is_cancelled_while_its_words_are_stored_leaves_nothing_open(standin):
    """As a worker does that loses its lease."""
    standin.always, begun = Reply(pause=0.02), threading.Event()

    async def storing() -> None:
        async with opened(standin) as engine, aclosing(run.prepare(START, engine)) as parts:
            async for _ in parts:
                begun.set()
                await asyncio.Event().wait()

    async def cancelled() -> None:
        work = asyncio.create_task(storing())
        await asyncio.to_thread(begun.wait, 30)
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)

    assert complaints(cancelled) == []
