"""Redis as a cache that may be away: meanwhile each process remembers for itself.

Limits on tries then count per process, pages go on, and nothing that matters is in a cache.
"""

import logging
import time
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

log = logging.getLogger(__name__)
PAUSE = 3.0
# More people than knock at one process meanwhile: what is thrown out early is a count of tries that begins anew.
MOST = 20_000


class Absence:
    """Since Redis failed this process does without it, and asks again from time to time: one request waits, not each.

    It asks by writing. A replica, or a Redis that is full, still answers reads: with counts that never grow.
    """

    until: float | None = None


def guarded(name: str) -> Callable[..., Any]:
    def method(self: "PatientRedisCache", *args: Any, **kwargs: Any) -> Any:
        if self.is_there():
            try:
                return getattr(RedisCache, name)(self, *args, **kwargs)
            except (RedisError, OSError) as error:
                self.miss(error)
        return getattr(self.own, name)(*args, **kwargs)

    return method


class PatientRedisCache(RedisCache):
    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self.own = LocMemCache("while-redis-is-away", {"OPTIONS": {"MAX_ENTRIES": MOST}})

    def is_there(self) -> bool:
        if Absence.until is None:
            return True
        if time.monotonic() < Absence.until:
            return False
        Absence.until = time.monotonic() + PAUSE
        try:
            RedisCache.set(self, "is-it-back", 1, PAUSE)
        except (RedisError, OSError):
            return False
        Absence.until = None
        log.warning("the cache is back")
        return True

    def miss(self, error: Exception) -> None:
        log.warning("the cache is away (%s): this process remembers for itself", type(error).__name__)
        Absence.until = time.monotonic() + PAUSE

    add = guarded("add")
    get = guarded("get")
    set = guarded("set")
    touch = guarded("touch")
    delete = guarded("delete")
    has_key = guarded("has_key")
    incr = guarded("incr")
    get_many = guarded("get_many")
    set_many = guarded("set_many")
    delete_many = guarded("delete_many")
    clear = guarded("clear")
