"""Leaves a provider alone that fails again and again: five failures within a minute, then half a minute of silence."""

import threading
import time
from collections import deque
from dataclasses import dataclass, field

FAILURES = 5
WITHIN = 60.0
SILENCE = 30.0


@dataclass
class Breaker:
    """Of one provider, for all runs of this process. After the silence one call is let through to try."""

    failures: deque[float] = field(default_factory=lambda: deque(maxlen=FAILURES))
    opened: float | None = None
    trying: bool = False
    lock: threading.Lock = field(default_factory=threading.Lock)

    def seconds_left(self) -> float:
        """Seconds until a call may be made; 0 when it may be made now, and then it is the trial."""
        with self.lock:
            if self.opened is None:
                return 0.0
            left = self.opened + SILENCE - time.monotonic()
            if left > 0 or self.trying:
                return max(left, 1.0)
            self.trying = True
            return 0.0

    def failed(self, for_good: bool = False) -> None:
        """`for_good` opens it at once: a spending limit does not pass within a minute."""
        now = time.monotonic()
        with self.lock:
            self.failures.append(now)
            many = len(self.failures) == FAILURES and now - self.failures[0] <= WITHIN
            if many or for_good or self.trying:
                self.opened = now
            self.trying = False

    def worked(self) -> None:
        """The provider has answered, be it with a refusal."""
        with self.lock:
            self.failures.clear()
            self.opened, self.trying = None, False

    def left(self) -> None:
        """Nobody waited for the answer: the next call is the trial."""
        with self.lock:
            self.trying = False


BREAKERS: dict[str, Breaker] = {}


def breaker(provider: str) -> Breaker:
    return BREAKERS.setdefault(provider, Breaker())
