"""Reading in a process apart: no parser runs in the process that serves people.

A few helpers (`resumes.reading.child`) stay warm; a helper that fails or falls silent is ended and replaced.
Safe to call from many threads, and in processes forked from one that has read before.
"""

import contextlib
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from pydantic import ValidationError

from resumes.reading import frames, landlock
from resumes.reading.errors import UnreadableFile
from resumes.reading.kinds import kind_of
from resumes.reading.limits import FILE_BYTES, PAGES, WALL_SECONDS
from resumes.reading.pictures import NO_PAGE
from resumes.reading.schema import SourceText

logger = logging.getLogger(__name__)
ROOT = Path(__file__).resolve().parents[2]
TOO_LARGE = f"The file is larger than {FILE_BYTES // 2**20} MB. Save it without large pictures and upload it again."
TOO_HEAVY = "The file took too long or too much memory to read. Export it again as a simple PDF or .docx."
UNUSUAL = "The file is made in a way that cannot be read. Export it again as a simple PDF or .docx, or paste its text."
NO_JAIL = (
    "This kernel has no Landlock: the process that reads uploads has limits and no network, but may open files. "
    "See what stands with: python -m resumes.reading.walls"
)
MOST = min(4, os.cpu_count() or 1)
_GRACE_SECONDS = 2.0
_START_SECONDS = 30.0


class Helper:
    """One warm reading process and the socket to it."""

    def __init__(self) -> None:
        self._line, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-s", "-E", "-X", "utf8", "-m", "resumes.reading.child"],
                cwd=ROOT, env={}, stdin=theirs.fileno(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                start_new_session=True,
            )  # fmt: skip
        self._answered = False

    def ask(self, data: bytes, name: str, page: int = 0) -> tuple[bytes, bytes]:
        """Status and content of the answer. Raises `frames.Closed` when there is none in time."""
        wait = WALL_SECONDS + _GRACE_SECONDS + (0 if self._answered else _START_SECONDS)
        until = monotonic() + wait
        try:
            self._line.settimeout(wait)
            self._line.sendall(frames.request(data, name, page))
        except OSError as error:
            raise frames.Closed from error
        status, length = frames.REPLY.unpack(frames.receive(self._line, frames.REPLY.size, until))
        if length > frames.REPLY_BYTES:
            raise frames.Closed
        self._answered = True
        return status, frames.receive(self._line, length, until)

    @property
    def lives(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        self._line.close()
        with contextlib.suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def forget(self) -> None:
        """In a forked process the helper still belongs to the parent: only our end of the line is closed."""
        self._line.close()


class Helpers:
    """Up to `MOST` at work at once; the others wait their turn."""

    def __init__(self) -> None:
        self._idle: list[Helper] = []
        self._lock = threading.Lock()
        self._turns = threading.BoundedSemaphore(MOST)

    @contextlib.contextmanager
    def one(self) -> Iterator[Helper]:
        with self._turns:
            helper = self._living() or Helper()
            try:
                yield helper
            except BaseException:
                helper.end()
                raise
            with self._lock:
                self._idle.append(helper)

    def _living(self) -> Helper | None:
        """One that is idle; those that ended meanwhile are put away."""
        with self._lock:
            while self._idle:
                helper = self._idle.pop()
                if helper.lives:
                    return helper
                helper.end()
        return None

    def end(self) -> None:
        with self._lock:
            while self._idle:
                self._idle.pop().end()

    def forget(self) -> None:
        for helper in self._idle:
            helper.forget()
        self.__init__()  # type: ignore[misc]


helpers = Helpers()
os.register_at_fork(after_in_child=helpers.forget)


def read(data: bytes, name: str) -> SourceText:
    """The file as text with places. Raises UnreadableFile with one sentence for the person; never waits over 60 s."""
    if len(data) > FILE_BYTES:
        raise UnreadableFile(TOO_LARGE)
    kind_of(data, name)
    try:
        return SourceText.model_validate_json(_content(data, name))
    except ValidationError as error:
        raise UnreadableFile(TOO_HEAVY) from error


def picture(data: bytes, page: int) -> bytes:
    """PNG of a page of a PDF, counted from 1. Raises UnreadableFile when it cannot be drawn."""
    if kind_of(data, "") != "pdf" or not 1 <= page <= PAGES:
        raise UnreadableFile(NO_PAGE)
    return _content(data, "", page)


def warm_up() -> None:
    """Starts a helper, so that the first person to upload does not wait for it, and says what its walls lack."""
    if not landlock.version():
        logger.warning(NO_JAIL)
    read(b"warm", "warm.txt")


def _content(data: bytes, name: str, page: int = 0) -> bytes:
    status, content = _answer(data, name, page)
    if status == frames.REFUSED:
        raise UnreadableFile(content.decode("utf-8", errors="replace")[:500])
    if status != frames.READ:
        fault = content.decode("utf-8", errors="replace")[:200]
        logger.error("Reading a file failed: %s", fault or "no answer")
        raise UnreadableFile(UNUSUAL if fault and not fault.startswith("MemoryError") else TOO_HEAVY)
    return content


def _answer(data: bytes, name: str, page: int = 0) -> tuple[bytes, bytes]:
    """A helper may have ended while it was idle: then a fresh one gets the file, once."""
    for _ in range(2):
        started = monotonic()
        try:
            with helpers.one() as helper:
                return helper.ask(data, name, page)
        except frames.Closed:
            if monotonic() - started > 1:
                break
    return frames.FAILED, b""
