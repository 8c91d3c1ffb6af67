"""So many requests in so much time, counted in one step so that parallel requests cannot slip through."""

import re
import threading
import time

from django.core.cache import cache
from django.http import HttpRequest
from ninja.throttling import BaseThrottle

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


class Throttle(BaseThrottle):
    """Each person `30/m`, `5/h` … of one operation, in windows that begin with the first request.

    The count is the cache's own increment: atomic in Redis, and behind a lock in one process.
    """

    def __init__(self, rate: str) -> None:
        written = re.fullmatch(r"(\d+)/([smhd])", rate)
        if written is None:
            raise ValueError(f"{rate!r} is no rate: write 30/m")
        self.amount, self.seconds = int(written[1]), SECONDS[written[2]]
        self.asked = threading.local()

    def allow_request(self, request: HttpRequest) -> bool:
        match = request.resolver_match
        key = f"throttle:{request.method}:{match.view_name if match else ''}:{self.who(request)}"
        self.asked.ends = cache.get_or_set(f"{key}:ends", time.time() + self.seconds, self.seconds)
        cache.add(key, 0, self.seconds)
        try:
            return bool(cache.incr(key) <= self.amount)
        except ValueError:
            return True  # The window ended between the two steps.

    def who(self, request: HttpRequest) -> str:
        return str(request.user.pk)

    def wait(self) -> float:
        """Seconds until the window of the request that this thread has just refused ends."""
        return max(1.0, float(self.asked.ends) - time.time())
