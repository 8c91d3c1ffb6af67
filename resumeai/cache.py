"""Redis as a cache that may be away: meanwhile each process remembers for itself.

Limits on tries then count per process, pages go on, and nothing that matters is in a cache.
"""

import logging
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

log = logging.getLogger(__name__)


def guarded(name: str) -> Callable[..., Any]:
    def method(self: "PatientRedisCache", *args: Any, **kwargs: Any) -> Any:
        try:
            return getattr(RedisCache, name)(self, *args, **kwargs)
        except (RedisError, OSError) as error:
            log.warning("the cache is away (%s): this process remembers for itself", type(error).__name__)
            return getattr(self.own, name)(*args, **kwargs)

    return method


class PatientRedisCache(RedisCache):
    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self.own = LocMemCache("while-redis-is-away", {})

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
