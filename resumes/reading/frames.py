"""What the reading process and its caller say to each other over a socket."""

import socket
import struct
from time import monotonic

REQUEST = struct.Struct("!HHI")
REPLY = struct.Struct("!cI")
READ, REFUSED, FAILED = b"R", b"U", b"F"
REPLY_BYTES = 64 * 1024 * 1024


class Closed(Exception):
    """The other side is gone or says nothing any more."""


def request(data: bytes, name: str, page: int = 0) -> bytes:
    """Page 0 asks for the text, any other for the picture of that page."""
    named = name.encode("utf-8", errors="replace")[:1024]
    return REQUEST.pack(len(named), page, len(data)) + named + data


def reply(status: bytes, content: bytes) -> bytes:
    return REPLY.pack(status, len(content)) + content


def receive(line: socket.socket, count: int, until: float | None = None) -> bytes:
    content = bytearray()
    while len(content) < count:
        if until is not None:
            line.settimeout(max(until - monotonic(), 0.001))
        try:
            chunk = line.recv(min(count - len(content), 1 << 20))
        except OSError as error:
            raise Closed from error
        if not chunk:
            raise Closed
        content += chunk
    return bytes(content)
