"""Sockets of a real Daphne behind a proxy: why they are refused or closed, and clients that do not behave."""

import asyncio
import json
from typing import Any

import pytest

from tests.services.wire import WIRE, said

pytestmark = [pytest.mark.services, pytest.mark.xdist_group("production")]
UNKNOWN = "00000000-0000-4000-8000-000000000000"
PATIENCE = 30


@pytest.fixture(scope="module")
def people(production) -> list[list[str]]:
    """(session, task), five of each of ten people."""
    found: list[list[str]] = production.crowd("make", "10")
    return found


async def opened(production, session: str, task: str, after: int = 0, *more: str) -> tuple[Any, Any]:
    found: tuple[Any, Any] = await WIRE.opened(production.url, f"/ws/tasks/{task}/?after={after}", session, *more)
    return found


async def closed(reader, writer) -> int:
    """The code with which it ends; what is told before is passed over."""
    async for kind, content in WIRE.frames(reader, writer):
        if kind == 8:
            writer.close()
            return int.from_bytes(content[:2])
    raise AssertionError


async def turned_away(reader, writer) -> int | None:
    """The code, or None for who hears the first event."""
    async with asyncio.timeout(PATIENCE):
        async for kind, content in WIRE.frames(reader, writer):
            return int.from_bytes(content[:2]) if kind == 8 else None
    raise AssertionError


async def first_told(reader, writer) -> Any:
    async for kind, content in WIRE.frames(reader, writer):
        if kind == 1:
            return json.loads(content)
    raise AssertionError


async def code(production, session: str, task: str) -> int:
    return await asyncio.wait_for(closed(*await opened(production, session, task)), PATIENCE)


async def test_a_client_learns_why_it_is_refused(production, people):
    (mine, _), (_, theirs) = people[0], people[5]
    assert await code(production, "no session", theirs) == 4401
    assert await code(production, mine, theirs) == await code(production, mine, UNKNOWN) == 4404


async def test_a_page_of_another_site_is_refused(production, people):
    session, task = people[0]
    _, port = production.url.rsplit(":", 1)
    reader, writer = await asyncio.open_connection("127.0.0.1", int(port))
    lines = ["Host: localhost", "Origin: https://evil.example", "Upgrade: websocket", "Connection: Upgrade"]
    keys = [
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
        f"Cookie: __Host-sessionid={session}",
    ]
    writer.write("\r\n".join([f"GET /ws/tasks/{task}/ HTTP/1.1", *lines, *keys, "", ""]).encode())
    assert b" 403 " in await asyncio.wait_for(reader.readline(), PATIENCE)
    writer.close()


async def test_the_sixth_socket_of_a_person_is_refused(production, people):
    session = people[10][0]
    held = [await opened(production, session, task) for _, task in people[10:15]]
    assert await code(production, session, people[10][1]) == 4429
    for _, writer in held:
        writer.close()


async def test_an_address_has_twenty_and_it_is_the_one_that_the_proxy_saw(production, people):
    """What a client says of itself stands in front of it."""
    behind_the_proxy = f"http://localhost:{production.front.ports[1]}"

    async def come(one: list[str], came_from: str) -> tuple[Any, Any]:
        session, task = one
        path, header = f"/ws/tasks/{task}/", f"X-Forwarded-For: {came_from}"
        found: tuple[Any, Any] = await WIRE.opened(behind_the_proxy, path, session, header)
        return found

    held = [await come(one, f"192.0.2.{n}, 198.51.100.7") for n, one in enumerate(people[25:46])]
    other = await come(people[46], "198.51.100.7, 192.0.2.1")
    assert [await turned_away(*one) for one in [*held, other]] == [None] * 20 + [4429, None]
    for _, writer in [*held, other]:
        writer.close()


@pytest.mark.parametrize(
    ("sent", "why"), [([said("hello?")] * 21, 4408), ([said("x" * 5000)], 1009), ([said("", kind=9)] * 21, 4408)]
)
async def test_who_talks_too_much_is_closed(production, people, sent, why):
    reader, writer = await opened(production, *people[0])
    for frame in sent:
        writer.write(frame)
    assert await asyncio.wait_for(closed(reader, writer), PATIENCE) == why


async def test_signing_out_closes_it(production):
    token = production.signed_in()
    task = production.begin(token)
    production.ended(task, token)
    reader, writer = await opened(production, token, task, 99)
    headers = {"X-Session-Token": token}
    assert production.ask("/api/auth/logout", {}, **headers)[0] == 204
    assert await asyncio.wait_for(closed(reader, writer), PATIENCE) == 4401


async def test_one_that_never_reads_is_given_up_and_the_others_miss_nothing(production, people):
    session, task = people[16]
    stuck = await opened(production, session, task)
    stuck[0]._transport.pause_reading()
    reader, writer = await opened(production, session, task)
    told: list[int] = []

    async def listen() -> None:
        async for kind, content in WIRE.frames(reader, writer):
            if kind == 1 and "at" in (event := json.loads(content)):
                told.append(event["seq"])

    listening = asyncio.create_task(listen())
    spoken = await asyncio.to_thread(production.crowd, "speak", "4", "20", task)
    async with asyncio.timeout(PATIENCE):
        while len(told) < spoken["said"]:  # noqa: ASYNC110 - events of the other end
            await asyncio.sleep(0.1)
    last = spoken["said"] + 1
    assert told == list(range(2, last + 1))
    listening.cancel()
    # It answered no ping: whatever was sent before stands in front of the end.
    stuck[0]._transport.resume_reading()
    try:
        async with asyncio.timeout(PATIENCE):
            while await stuck[0].read(65536):
                pass
    except ConnectionError:
        pass
    for end in (writer, stuck[1]):
        end.close()
    # Who was away for so long is told to fetch, and finds all of it.
    reader, writer = await opened(production, session, task)
    again = await asyncio.wait_for(first_told(reader, writer), PATIENCE)
    writer.close()
    assert again == {"fetch_again": True, "after": 0, "seq": last}
