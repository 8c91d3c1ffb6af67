"""Several answers at once, within a limit."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass

from resumeai.ai.errors import AiError


@dataclass(frozen=True)
class Lost:
    """The stream with this number ended by a fault; the others go on."""

    number: int
    error: AiError


async def together[Item](streams: Sequence[AsyncIterator[Item]], limit: int) -> AsyncGenerator[tuple[int, Item] | Lost]:
    """Items of all streams as they come, each with the number of its stream, at most `limit` streams at a time.

    Leaving early cancels all. A fault that is not an `AiError` ends all and is raised.
    """
    items: asyncio.Queue[tuple[int, Item] | Lost | None] = asyncio.Queue(maxsize=100)
    free = asyncio.Semaphore(limit)

    async def drain(number: int, stream: AsyncIterator[Item]) -> None:
        async with free:
            try:
                async for item in stream:
                    await items.put((number, item))
            except AiError as error:
                await items.put(Lost(number, error))
            finally:
                if isinstance(stream, AsyncGenerator):
                    await stream.aclose()

    async def all_done() -> None:
        try:
            async with asyncio.TaskGroup() as group:
                for number, stream in enumerate(streams):
                    group.create_task(drain(number, stream))
        finally:
            await items.put(None)

    work = asyncio.create_task(all_done())
    try:
        while (item := await items.get()) is not None:
            yield item
        await work
    finally:
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
