"""Several answers at once: within the limit, one fault does not stop the others, leaving cancels all."""

import asyncio
from contextlib import aclosing

import pytest

from resumeai.ai.errors import Overloaded
from resumeai.ai.together import Lost, together


class Counter:
    def __init__(self):
        self.now = self.peak = self.closed = 0

    async def words(self, *texts, fault=None):
        self.now += 1
        self.peak = max(self.peak, self.now)
        try:
            for text in texts:
                await asyncio.sleep(0.01)
                yield text
            if fault:
                raise fault
        finally:
            self.now -= 1
            self.closed += 1


async def test_no_more_than_the_limit_run_at_a_time_and_all_arrive():
    counter = Counter()
    streams = [counter.words(f"{n}a", f"{n}b") for n in range(9)]
    found = [item async for item in together(streams, 3)]
    assert len(found) == 18
    assert set(found) == {(n, f"{n}{letter}") for n in range(9) for letter in "ab"}
    assert counter.peak == 3


async def test_a_fault_ends_its_own_stream_only():
    counter, fault = Counter(), Overloaded("busy.")
    found = [item async for item in together([counter.words("a", fault=fault), counter.words("b", "c")], 4)]
    assert Lost(0, fault) in found
    assert (1, "c") in found


async def test_another_error_ends_all():
    counter = Counter()
    streams = [counter.words("a", fault=ValueError("bug")), counter.words(*"bcdefgh")]
    with pytest.raises(ExceptionGroup):
        _ = [item async for item in together(streams, 4)]
    assert counter.now == 0


async def test_leaving_early_closes_every_stream():
    counter = Counter()
    async with aclosing(together([counter.words(*"abcdefgh") for _ in range(4)], 4)) as items:
        async for _ in items:
            break
    assert counter.now == 0
    assert counter.closed == 4


async def test_nothing_to_do_is_done_at_once():
    assert [item async for item in together([Counter().words()], 4)] == []
