"""PDF by conversion of a DOCX, where LibreOffice is installed.

After the first conversion one LibreOffice waits for the next, so that nobody waits for its start again. It serves one
document and ends: no person's text is in a process that another's enters. After some minutes without work none waits.
"""

import atexit
import os
import threading

from exports.renderers.office_process import OfficeFailed as OfficeFailed
from exports.renderers.office_process import Room
from exports.renderers.office_process import program as program

SECONDS = 60.0
MOST = 2
WARM = 1
IDLE_SECONDS = 600.0
MISSING = "LibreOffice is not installed on this server."
BUSY = "LibreOffice is busy with other files: try again in a minute."


class Pool:
    """At most `MOST` at work, `WARM` waiting."""

    def __init__(self) -> None:
        self._waiting: list[Room] = []
        self._lock = threading.Lock()
        self._turns = threading.BoundedSemaphore(MOST)
        self._clock: threading.Timer | None = None

    def convert(self, found: str, document: bytes, seconds: float) -> bytes:
        if not self._turns.acquire(timeout=seconds):
            raise OfficeFailed(BUSY)
        room = self._ready() or Room(found)
        try:
            return room.convert(document, seconds)
        finally:
            room.leave()
            self._turns.release()
            self._renew(found)

    def _ready(self) -> Room | None:
        with self._lock:
            room = next((one for one in self._waiting if one.greets()), None)
            if room:
                self._waiting.remove(room)
            return room

    def _renew(self, found: str) -> None:
        with self._lock:
            for room in [one for one in self._waiting if one.ended]:
                self._waiting.remove(room)
                room.leave()
            while len(self._waiting) < WARM:
                room = Room(found)
                room.wait_for_work()
                self._waiting.append(room)
            if self._clock:
                self._clock.cancel()
            self._clock = threading.Timer(IDLE_SECONDS, self.end)
            self._clock.daemon = True
            self._clock.start()

    @property
    def warm(self) -> bool:
        """Whether the next document finds a LibreOffice that waits."""
        with self._lock:
            return any(one.greets() for one in self._waiting)

    def end(self) -> None:
        with self._lock:
            if self._clock:
                self._clock.cancel()
            while self._waiting:
                self._waiting.pop().leave()

    def forget(self) -> None:
        """In a forked process what waits belongs to the parent."""
        self.__init__()  # type: ignore[misc]


pool = Pool()
os.register_at_fork(after_in_child=pool.forget)
atexit.register(pool.end)


def convert(document: bytes, seconds: float = SECONDS) -> bytes:
    """Raises OfficeFailed when LibreOffice is missing, fails or takes too long."""
    found = program()
    if not found:
        raise OfficeFailed(MISSING)
    return pool.convert(found, document, seconds)
