"""Production without Docker, on a real PostgreSQL and Redis: runs, pages meanwhile, and a crowd of sockets."""

import asyncio
import json
import random
import resource
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import psycopg

from resumeai.settings.environment import BASE_DIR
from tests.services import postgres
from tests.services.conftest import redis_server
from tests.services.production import Production
from tests.services.wire import WIRE

type Figures = Iterator[tuple[str, float, str]]
RUNS, PEOPLE, DROPS = 12, 100, 200
SPEAK, PER_SECOND = 10.0, 150.0


def measure() -> Figures:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 8192)), hard))
    with postgres.cluster() as database, tempfile.TemporaryDirectory() as name:
        site = Production(Path(name), database)
        with redis_server(Path(name), site.redis_port):
            try:
                site.start()
                site.ready()
                for workers in (1, 2, 4):
                    yield from throughput(site, database, workers)
                yield from crowd(site)
            finally:
                site.stop()


def throughput(site: Production, database: str, workers: int) -> Figures:
    site.processes["workers"].terminate()
    site.processes["workers"].wait(60)
    words = ["celery", "--app", "resumeai", "worker", "--queues", "runs", "--concurrency", str(workers)]
    with (site.folder / "workers.log").open("a") as log:
        site.processes["workers"] = subprocess.Popen(
            words, cwd=BASE_DIR, env=site.environment, stdout=log, stderr=subprocess.STDOUT
        )
    token = site.signed_in()
    site.ended(site.begin(token), token)
    alone = site.begin(token)
    site.ended(alone, token)
    delay = asked(database, f"SELECT extract(epoch FROM started - created) FROM work_task WHERE id = '{alone}'")
    begun = [site.begin(token) for _ in range(RUNS)]
    pages = []
    while any(asked(database, f"SELECT state NOT IN ('done') FROM work_task WHERE id = '{task}'") for task in begun):
        at = time.monotonic()
        assert site.ask("/")[0] == 200
        pages.append((time.monotonic() - at) * 1000)
    ids = ",".join(f"'{task}'" for task in begun)
    took = asked(
        database, f"SELECT extract(epoch FROM max(finished) - min(started)) FROM work_task WHERE id IN ({ids})"
    )
    yield f"start of a run, {workers} workers", float(delay) * 1000, "ms"
    yield f"runs compared and planned, {workers} workers", RUNS / float(took) * 60, "a minute"
    if pages:
        yield f"a page meanwhile, {workers} workers, median", median(pages), "ms"
        yield f"a page meanwhile, {workers} workers, slowest", max(pages), "ms"


def asked(database: str, question: str) -> Any:
    with psycopg.connect(database) as connection:
        row = connection.execute(question).fetchone()
        assert row
        return row[0]


def crowd(site: Production) -> Figures:
    listeners = site.crowd("make", str(PEOPLE))
    sockets = f"http://localhost:{site.front.ports[1]}"
    before = memory(site.processes["sockets"].pid)
    yield from asyncio.run(listened(site, sockets, listeners, before))
    yield from asyncio.run(dropped(site, listeners[0]))


def memory(process: int) -> int:
    """Resident, in KiB."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))


async def listened(
    site: Production, address: str, listeners: list[list[str]], before: int
) -> list[tuple[str, float, str]]:
    late: list[float] = []

    async def listen(reader: Any, writer: Any) -> None:
        async for kind, content in WIRE.frames(reader, writer):
            event = json.loads(content) if kind == 1 else {}
            if "at" in event:
                late.append((time.time() - event["at"]) * 1000)

    at = time.monotonic()
    pairs = [await WIRE.opened(address, f"/ws/tasks/{task}/", session) for session, task in listeners]
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
