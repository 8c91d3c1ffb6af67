"""Long work without the database, beside the worker's thread: the lease is renewed and a cancel is seen meanwhile."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any


async def apart[**Given, Made](work: Callable[Given, Made], *given: Given.args, **more: Given.kwargs) -> Made:
    """Whoever is cancelled goes on at once. The thread, a daemon, comes to its own end and nobody hears of it."""
    loop = asyncio.get_running_loop()
    waiting: asyncio.Future[Made] = loop.create_future()

    def tell(name: str, value: Any) -> None:
        if not waiting.done():
            getattr(waiting, name)(value)

    def run() -> None:
        try:
            name, value = "set_result", work(*given, **more)
        except Exception as fault:  # noqa: BLE001 - raised again where it is waited for
            name, value = "set_exception", fault
        # The loop is closed when nobody waits any more.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(tell, name, value)

    threading.Thread(target=run, name="apart", daemon=True).start()
    return await waiting
