"""A run that is left while it writes closes all that it opened, before whoever left it goes on."""

import asyncio
import inspect
import sys
import time
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from types import AsyncGeneratorType
from typing import Any

import pytest

from customization.pipeline import run
from resumeai.ai.asking import ask
from resumeai.ai.step import Partial
from tests.ai.note import agent, answer, call
from tests.ai.people import PEOPLE, POSTINGS, given
from tests.standin.replies import Reply

START = given(PEOPLE[0], POSTINGS[0])


@contextmanager
def begun() -> Iterator[list[AsyncGeneratorType[Any, Any]]]:
    """Every asynchronous generator that is entered meanwhile, ours and the libraries'."""
    seen: list[AsyncGeneratorType[Any, Any]] = []
    hooks = sys.get_asyncgen_hooks()

    def first(generator: Any) -> None:
        seen.append(generator)
        if hooks.firstiter:
            hooks.firstiter(generator)

    sys.set_asyncgen_hooks(firstiter=first)
    try:
        yield seen
    finally:
        sys.set_asyncgen_hooks(firstiter=hooks.firstiter)


def left_open(seen: list[AsyncGeneratorType[Any, Any]]) -> list[str]:
    """Ours: these a loop would have to close when it ends, in no order ("didn't stop after athrow()")."""
    codes = [one.ag_code for one in seen if inspect.getasyncgenstate(one) != inspect.AGEN_CLOSED]
    return [code.co_qualname for code in codes if "site-packages" not in code.co_filename]


async def test_at_a_word(standin, make_engine):
    standin.always = Reply(pause=0.02)
    with begun() as seen:
        async with aclosing(run.prepare(START, make_engine())) as parts:
            async for part in parts:
                if isinstance(part, Partial):
                    break
        assert len(seen) > 5
        assert left_open(seen) == []


async def test_when_its_words_cannot_be_stored(standin, make_engine):
    """As in a worker that has lost its lease."""
    standin.always, engine = Reply(pause=0.02), make_engine()

    async def store() -> None:
        async with aclosing(run.prepare(START, engine)) as parts:
            async for _ in parts:
                raise LookupError

    with begun() as seen:
        (fault,) = await asyncio.gather(store(), return_exceptions=True)
        assert isinstance(fault, LookupError)
        assert left_open(seen) == []


async def test_leaving_early_hangs_up(standin, make_engine):
    standin.will(Reply(data={"text": "word " * 500, "ids": ["a"]}, pause=0.05))
    begun = time.monotonic()
    async with aclosing(ask(agent, call(), make_engine())) as stream:
        async for _ in stream:
            break
    assert time.monotonic() - begun < 1.5
    await hung_up(standin)


async def test_a_cancelled_task_hangs_up(standin, make_engine):
    standin.will(Reply(data={"text": "word " * 500, "ids": ["a"]}, pause=0.05))
    task = asyncio.create_task(answer(make_engine()))
    await asyncio.sleep(0.5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await hung_up(standin)
    assert len(standin.messages) == 1


async def hung_up(standin):
    """The server notices at its next word."""
    for _ in range(100):
        if standin.hung_up:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the connection stayed open")
