"""Follows one task over its socket, from any machine: `python watch_task.py https://resume.example.org TASK`.

Needs Python 3.12 and nothing else. Asks for e-mail and password, or takes RESUMEAI_EMAIL and RESUMEAI_PASSWORD.
Prints every event once, as JSON. Comes back by itself when the connection drops, and asks for what it missed.
"""

import asyncio
import base64
import getpass
import json
import os
import random
import ssl
import sys
import urllib.request
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

FOREVER = {4400, 4401, 4404}
CLOSED = 1006


def sign_in(site: str) -> str:
    """A session token, as /_allauth/app/v1/ gives it."""
    email = os.environ.get("RESUMEAI_EMAIL") or input("E-mail: ")
    password = os.environ.get("RESUMEAI_PASSWORD") or getpass.getpass()
    body = json.dumps({"email": email, "password": password}).encode()
    headers = {"Content-Type": "application/json", "User-Agent": "watch_task"}
    request = urllib.request.Request(f"{site}/_allauth/app/v1/auth/login", body, headers)  # noqa: S310
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - the person names the site
        return str(json.load(answer)["meta"]["session_token"])


async def opened(site: str, path: str, token: str, *more: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A websocket after its handshake (RFC 6455). Raises ConnectionError when the site refuses it.

    `more` are further header lines.
    """
    parts = urlsplit(site)
    secure = ssl.create_default_context() if parts.scheme == "https" else None
    port = parts.port or (443 if secure else 80)
    reader, writer = await asyncio.open_connection(parts.hostname, port, ssl=secure)
    key = base64.b64encode(os.urandom(16)).decode()
    lines = [
        f"GET {path} HTTP/1.1",
        f"Host: {parts.netloc}",
        f"Origin: {site}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Version: 13",
        f"Sec-WebSocket-Key: {key}",
        f"Cookie: sessionid={token}; __Host-sessionid={token}",
        *more,
    ]
    writer.write("\r\n".join([*lines, "", ""]).encode())
    head = await reader.readuntil(b"\r\n\r\n")
    if b" 101 " not in head.split(b"\r\n")[0]:
        writer.close()
        raise ConnectionError(head.split(b"\r\n")[0].decode())
    return reader, writer


async def frames(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> AsyncIterator[tuple[int, bytes]]:
    """(kind, content): 1 is text, 8 the end with its code. A ping is answered here."""
    while True:
        kind, length = await reader.readexactly(2)
        size = length & 127
        if size > 125:
            size = int.from_bytes(await reader.readexactly(2 if size == 126 else 8))
        content = await reader.readexactly(size)
        if kind & 15 == 9:
            mask = os.urandom(4)
            masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(content))
            writer.write(bytes([0x8A, 0x80 | len(content)]) + mask + masked)
        else:
            yield kind & 15, content


async def listen(site: str, task: str, token: str, seq: int) -> tuple[int, int]:
    """Prints what is new until the socket ends: (the last number, why it ended; 0 when the task did)."""
    reader, writer = await opened(site, f"/ws/tasks/{task}/?after={seq}", token)
    try:
        async for kind, content in frames(reader, writer):
            if kind == 8:
                return seq, int.from_bytes(content[:2])
            event = json.loads(content)
            seq = max(seq, event.get("seq", 0))
            if "heartbeat" not in event:
                print(json.dumps(event), flush=True)
            if event.get("stage") == "end":
                return seq, 0
    except (asyncio.IncompleteReadError, ConnectionError):
        return seq, CLOSED
    finally:
        writer.close()
    return seq, CLOSED


async def follow(site: str, task: str, token: str) -> int:
    seq, wait = 0, 1.0
    while True:
        before = seq
        try:
            seq, why = await listen(site, task, token, seq)
        except OSError:
            why = CLOSED
        if why == 0:
            return 0
        if why in FOREVER:
            print(f"The site ended it: {why}", file=sys.stderr)
            return 1
        wait = 1.0 if seq > before else min(wait * 2, 30.0)
        # Not all at the same moment, when a site starts again.
        await asyncio.sleep(random.uniform(1.0, max(wait, 2.0)))  # noqa: S311 - jitter, no secret


if __name__ == "__main__":
    address = sys.argv[1].rstrip("/")
    raise SystemExit(asyncio.run(follow(address, sys.argv[2], sign_in(address))))
