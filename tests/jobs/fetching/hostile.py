"""A web server on loopback that answers each path as a test says, and counts who came."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from ssl import SSLContext

import pytest

from jobs.fetching import Rules, Unfetchable, fetch

HERE = Rules(allow_loopback=True)

type Reply = bytes | Callable[[asyncio.StreamWriter], Awaitable[None]]


def page(body: bytes, kind: str = "text/html", status: str = "200 OK", **headers: str) -> bytes:
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n".encode() + body


def leads_to(location: str, status: str = "302 Found") -> bytes:
    return f"HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode()


class Hostile:
    def __init__(self, replies: dict[str, Reply]) -> None:
        self.replies = replies
        self.requests: list[str] = []
        self.connections = 0
        self.port = 0
        self.scheme = "http"
        self.writers: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.writers.add(writer)
        try:
            request = (await reader.readuntil(b"\r\n\r\n")).decode()
            self.requests.append(request)
            reply = self.replies.get(request.split(" ")[1], page(b"", status="404 Not Found"))
            if isinstance(reply, bytes):
                writer.write(reply)
                await writer.drain()
            else:
                await reply(writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def serving(replies: Mapping[str, Reply], secret: SSLContext | None = None) -> AsyncIterator[Hostile]:
    hostile = Hostile(dict(replies))
    server = await asyncio.start_server(hostile.answer, "127.0.0.1", 0, limit=2**22, ssl=secret)
    hostile.scheme = "https" if secret else "http"
    hostile.port = server.sockets[0].getsockname()[1]
    try:
        yield hostile
    finally:
        server.close()
        for writer in hostile.writers:
            writer.transport.abort()
        await server.wait_closed()


async def refused(address: str, rules: Rules = HERE) -> str:
    with pytest.raises(Unfetchable) as refusal:
        await fetch(address, rules)
    said = str(refusal.value)
    assert said.endswith("paste it here.")
    return said
