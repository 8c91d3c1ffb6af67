"""Every way to knock at a socket of a real Daphne behind a proxy, and what is answered."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from tests.services.test_sockets import PATIENCE, UNKNOWN, closed, turned_away
from tests.services.wire import WIRE

pytestmark = [pytest.mark.services, pytest.mark.xdist_group("production")]
KEY = "dGhlIHNhbXBsZSBub25jZQ=="
HEARD = None


@pytest.fixture(scope="module")
def places(production) -> dict[str, str]:
    """A person's session and work, and somebody else's work."""
    people = production.crowd("make", "2")
    (session, task), (_, other_task) = people[0], people[5]
    return {"session": session, "task": task, "other": other_task, "unknown": UNKNOWN, "upper": task.upper()}


async def knocked(production, path: str, lines: Mapping[str, str | None]) -> tuple[bytes, Any, Any]:
    """The status line of a handshake that a browser would send, but for what `lines` changes (None: left out)."""
    site = production.url
    usual: dict[str, str | None] = {
        "Host": site.removeprefix("http://"),
        "Origin": site,
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": KEY,
    }
    _, port = site.rsplit(":", 1)
    reader, writer = await asyncio.open_connection("127.0.0.1", int(port))
    told = [f"{name}: {value}" for name, value in {**usual, **lines}.items() if value is not None]
    writer.write("\r\n".join([f"GET {path} HTTP/1.1", *told, "", ""]).encode("latin-1"))
    async with asyncio.timeout(PATIENCE):
        head = await reader.readuntil(b"\r\n\r\n")
    return head.split(b"\r\n")[0], reader, writer


ORIGINS = {
    "none at all": None,
    "of a file or a sandbox": "null",
    "another site": "https://evil.example",
    "another site that begins like ours": "http://localhost.evil.example",
    "another site that ends like ours": "http://evil-localhost",
    "a name below ours": "http://sub.localhost",
    "our name as somebody's user": "http://localhost@evil.example",
    "our name as a path": "https://evil.example/localhost",
    "loopback by number": "http://127.0.0.1",
    "no address": "localhost",
    "empty": "",
    "two of them": "http://localhost https://evil.example",
}


@pytest.mark.parametrize("origin", ORIGINS.values(), ids=ORIGINS)
async def test_a_page_that_is_not_ours_gets_no_socket(production, places, origin):
    """Though the browser sends the cookie along. What is no address at all is told to be nonsense."""
    cookie = f"__Host-sessionid={places['session']}"
    status, _, writer = await knocked(production, f"/ws/tasks/{places['task']}/", {"Origin": origin, "Cookie": cookie})
    writer.close()
    assert status.split()[1] in {b"403", b"400"}


SESSIONS = {
    "no cookie": None,
    "an empty session": "__Host-sessionid=",
    "a session that nobody has": "__Host-sessionid=abcdefghijklmnopqrstuvwxyz012345",
    "nonsense": "__Host-sessionid=" + "%00'\"<>" * 40,
    "a cookie that is none": "=;;=;",
    "the development name of the cookie": "sessionid={session}",
    "two of them, the wrong one last": "__Host-sessionid={session}; __Host-sessionid=abcdefghijklmnop",
}


@pytest.mark.parametrize("cookie", SESSIONS.values(), ids=SESSIONS)
async def test_who_is_not_signed_in_hears_that_and_nothing_else(production, places, cookie):
    lines = {"Cookie": cookie and cookie.format_map(places)}
    status, reader, writer = await knocked(production, f"/ws/tasks/{places['task']}/", lines)
    assert b" 101 " in status
    assert await asyncio.wait_for(closed(reader, writer), PATIENCE) == 4401


ADDRESSES = {
    "one's own": ("{task}/", HEARD),
    "one's own in capitals": ("{upper}/", 4404),
    "one's own from the start": ("{task}/?after=0", HEARD),
    "one's own as page": ("{task}/?as=html", HEARD),
    "one's own in a form that is none": ("{task}/?as=xml", HEARD),
    "one's own with more": ("{task}/?after=0&after=x&user=1", HEARD),
    "somebody else's": ("{other}/", 4404),
    "nobody's": ("{unknown}/", 4404),
    "a place before the start": ("{task}/?after=-1", 4400),
    "a place that is none": ("{task}/?after=x", 4400),
    "a place without end": ("{task}/?after=" + "9" * 400, 4400),
    "a place in other figures": ("{task}/?after=%D9%A3", 4400),
    "a place with a null byte": ("{task}/?after=%00", 4400),
}


@pytest.mark.parametrize(("address", "answer"), ADDRESSES.values(), ids=ADDRESSES)
async def test_an_address_is_answered_with_what_is_there_or_a_code(production, places, address, answer):
    lines = {"Cookie": f"__Host-sessionid={places['session']}"}
    status, reader, writer = await knocked(production, "/ws/tasks/" + address.format_map(places), lines)
    assert b" 101 " in status
    assert await turned_away(reader, writer) == answer
    writer.close()


NOWHERE = {
    "no number": "/ws/tasks/17/",
    "no task": "/ws/tasks/",
    "without the slash": "/ws/tasks/{task}",
    "another door": "/ws/",
    "out of the folder": "/ws/tasks/../../admin/",
}


@pytest.mark.parametrize("path", NOWHERE.values(), ids=NOWHERE)
async def test_where_nothing_is_a_client_hears_that(production, places, path):
    lines = {"Cookie": f"__Host-sessionid={places['session']}"}
    status, reader, writer = await knocked(production, path.format_map(places), lines)
    assert b" 101 " in status
    assert await asyncio.wait_for(closed(reader, writer), PATIENCE) == 4404


WORDS = {
    "a version that nobody wrote": {"Sec-WebSocket-Version": "99"},
    "no key": {"Sec-WebSocket-Key": None},
    "a page asked for at a socket's address": {"Upgrade": None, "Connection": None},
}


@pytest.mark.parametrize("lines", WORDS.values(), ids=WORDS)
async def test_what_is_no_handshake_is_answered_and_hurts_nobody(production, places, lines):
    cookie = {"Cookie": f"__Host-sessionid={places['session']}"}
    status, _, writer = await knocked(production, f"/ws/tasks/{places['task']}/", {**cookie, **lines})
    writer.close()
    assert status.split()[1][:1] == b"4"
    reader, writer = await WIRE.opened(production.url, f"/ws/tasks/{places['task']}/", places["session"])
    assert await turned_away(reader, writer) is HEARD
    writer.close()
