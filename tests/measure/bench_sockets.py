"""Sockets of one Daphne: what a crowd of them costs, how soon an event is there, cut lines, and a sign-out."""

import asyncio
import json
import random
import resource
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from tests.measure.site import running_site
from tests.services.production import Production
from tests.services.wire import WIRE

type Figures = Iterator[tuple[str, float, str]]
PEOPLE, DROPS, SIGN_OUTS = 200, 200, 5
SPEAK, PER_SECOND = 10.0, 150.0


def measure() -> Figures:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 8192)), hard))
    with running_site() as site:
        listeners = site.crowd("make", str(PEOPLE))
        yield from asyncio.run(listened(site, listeners, memory(site.processes["sockets"].pid)))
        yield from asyncio.run(dropped(site, listeners[0]))
        yield from asyncio.run(signed_out(site))


def memory(process: int) -> int:
    """Resident, in KiB."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))


async def listened(site: Production, listeners: list[list[str]], before: int) -> list[tuple[str, float, str]]:
    late: list[float] = []

    async def listen(reader: Any, writer: Any) -> None:
        async for kind, content in WIRE.frames(reader, writer):
            event = json.loads(content) if kind == 1 else {}
            if "at" in event:
                late.append((time.time() - event["at"]) * 1000)

    address = f"http://localhost:{site.front.ports[1]}"
    at = time.monotonic()
    # An address has twenty sockets: each person has one of its own, as a proxy would say.
    pairs = [
        await WIRE.opened(address, f"/ws/tasks/{task}/", session, f"X-Forwarded-For: 10.0.{n // 1000}.{n // 5 % 200}")
        for n, (session, task) in enumerate(listeners)
    ]
    opening = time.monotonic() - at
    listening = [asyncio.create_task(listen(*pair)) for pair in pairs]
    await asyncio.sleep(5)
    each = (memory(site.processes["sockets"].pid) - before) / len(pairs)
    spoken = await asyncio.to_thread(site.crowd, "speak", str(SPEAK), str(PER_SECOND))
    await asyncio.sleep(2)
    for task in listening:
        task.cancel()
    for _, writer in pairs:
        writer.close()
    late.sort()
    return [
        ("idle sockets on one process", float(len(pairs)), "open"),
        ("opening them", len(pairs) / opening, "a second"),
        ("memory of an idle socket", each, "KiB"),
        ("events a second", spoken["said"] / spoken["seconds"], "a second"),
        ("events lost", float(spoken["said"] - len(late)), "of " + str(spoken["said"])),
        ("event to browser, median", late[len(late) // 2], "ms"),
        ("event to browser, 99 of 100", late[int(len(late) * 0.99)], "ms"),
    ]


async def dropped(site: Production, listener: list[str]) -> list[tuple[str, float, str]]:
    """One client behind a proxy that cuts it off at random times while events come."""
    session, task = listener
    seen: list[int] = []
    speaking = asyncio.create_task(asyncio.to_thread(site.crowd, "speak", "50", "20", task))
    drops, dice, seq = 0, random.Random(9), 0
    while drops < DROPS and not speaking.done():
        reader, writer = await WIRE.opened(site.url, f"/ws/tasks/{task}/?after={seq}", session)
        asyncio.get_running_loop().call_later(dice.uniform(0.02, 0.4), site.front.cut)
        try:
            async for kind, content in WIRE.frames(reader, writer):
                event = json.loads(content) if kind == 1 else {}
                if "at" in event:
                    seq = event["seq"]
                    seen.append(seq)
        except (asyncio.IncompleteReadError, ConnectionError):
            drops += 1
        writer.close()
    speaking.cancel()
    doubled = len(seen) - len(set(seen))
    lost = max(seen) - min(seen) + 1 - len(set(seen))
    return [
        ("random drops", float(drops), f"with {len(seen)} events"),
        ("lost, doubled or out of order", float(lost + doubled + (seen != sorted(seen))), "events"),
    ]


async def signed_out(site: Production) -> list[tuple[str, float, str]]:
    """From the answer to a sign-out to the end of the person's socket."""
    task = site.begin(site.signed_in())
    spans = []
    for _ in range(SIGN_OUTS):
        token = site.signed_in()
        reader, writer = await WIRE.opened(site.url, f"/ws/tasks/{task}/?after=99", token)
        await asyncio.sleep(0.5)
        assert (await asyncio.to_thread(site.ask, "/api/auth/logout", {}, **{"X-Session-Token": token}))[0] == 204
        at = time.monotonic()
        async for kind, _ in WIRE.frames(reader, writer):
            if kind == 8:
                break
        spans.append((time.monotonic() - at) * 1000)
        writer.close()
    return [
        ("sign-out to the end of the socket, median", median(spans), "ms"),
        (f"sign-out to the end of the socket, slowest of {SIGN_OUTS}", max(spans), "ms"),
    ]
