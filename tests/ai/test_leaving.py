"""A run that is left while it writes closes all that it opened, before whoever left it goes on."""

import asyncio
import inspect
import sys
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from types import AsyncGeneratorType
from typing import Any

from customization.pipeline import run
from resumeai.ai.step import Partial
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
