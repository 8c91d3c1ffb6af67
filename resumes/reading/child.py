"""The reading process: `python -m resumes.reading.child`, its socket as standard input.

It has all parsers loaded, has no environment, no network and no files but code and fonts, and never parses anything
itself: for each file it forks a child that gives up its rights, parses, answers and ends. So each file gets a fresh
process at the price of a fork.
"""

import gc
import os
import select
import signal
import socket
import sys
import traceback
from time import monotonic

import pypdfium2

from resumes.reading.errors import UnreadableFile
from resumes.reading.frames import FAILED, READ, REFUSED, REPLY_BYTES, REQUEST, Closed, receive, reply
from resumes.reading.isolation import give_up_rights, leave_files, leave_network
from resumes.reading.limits import WALL_SECONDS
from resumes.reading.parse import parse
from resumes.reading.pictures import draw


def main() -> None:
    line = socket.socket(fileno=os.dup(0))
    pypdfium2.PdfDocument.new().close()
    leave_network()
    leave_files()
    gc.collect()
    gc.freeze()
    while True:
        try:
            name_length, page, length = REQUEST.unpack(receive(line, REQUEST.size))
            name = receive(line, name_length).decode("utf-8", errors="replace")
            line.sendall(in_child(receive(line, length), name, page))
        except (Closed, OSError):
            return


def in_child(data: bytes, name: str, page: int = 0) -> bytes:
    """The child's answer; FAILED without words when it died, said nothing in time, or said too much."""
    source, target = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(source)
        _work(data, name, page, target)
    os.close(target)
    try:
        answer = _collected(source, monotonic() + WALL_SECONDS)
    finally:
        os.close(source)
        _end(child)
    return answer if answer[:1] in (READ, REFUSED, FAILED) else reply(FAILED, b"")


def _work(data: bytes, name: str, page: int, target: int) -> None:
    """Never returns."""
    try:
        os.setsid()
        give_up_rights()
        _write(target, _answer(data, name, page))
    finally:
        os._exit(0)


def _answer(data: bytes, name: str, page: int) -> bytes:
    try:
        return reply(READ, draw(data, page) if page else parse(data, name).model_dump_json().encode())
    except UnreadableFile as error:
        return reply(REFUSED, str(error).encode())
    except Exception as error:  # noqa: BLE001 - a fault of ours in reading one file must not look like an answer
        where = traceback.extract_tb(error.__traceback__)[-1]
        return reply(FAILED, f"{type(error).__name__} at {os.path.basename(where.filename)}:{where.lineno}".encode())


def _write(target: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(target, view) :]


def _collected(source: int, until: float) -> bytes:
    content = bytearray()
    while len(content) <= REPLY_BYTES:
        ready, _, _ = select.select([source], [], [], max(until - monotonic(), 0))
        if not ready:
            return b""
        chunk = os.read(source, 1 << 20)
        if not chunk:
            return bytes(content)
        content += chunk
    return b""


def _end(child: int) -> None:
    for kill in (os.killpg, os.kill):
        try:
            kill(child, signal.SIGKILL)
        except OSError:
            continue
    os.waitpid(child, 0)


if __name__ == "__main__":
    sys.setrecursionlimit(2_000)
    main()
