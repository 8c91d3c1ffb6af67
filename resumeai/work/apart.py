"""Long work beside the worker's thread, which meanwhile renews the lease and sees a cancel."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from django.db import connections


async def apart[**Given, Made](work: Callable[Given, Made], *given: Given.args, **more: Given.kwargs) -> Made:
    """Whoever is cancelled goes on at once. The thread, a daemon, comes to its own end and nobody hears of it: so it
    may read from the database, and leaves writing to its caller.
    """
    loop = asyncio.get_running_loop()
    waiting: asyncio.Future[Made] = loop.create_future()

    def tell(name: str, value: Any) -> None:
        if not waiting.done():
            getattr(waiting, name)(value)

    def run() -> None:
        value: Any
        try:
            name, value = "set_result", work(*given, **more)
        except Exception as fault:  # noqa: BLE001 - raised again where it is waited for
            name, value = "set_exception", fault
        finally:
            connections.close_all()
        # The loop is closed when nobody waits any more.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(tell, name, value)

    threading.Thread(target=run, name="apart", daemon=True).start()
    return await waiting
