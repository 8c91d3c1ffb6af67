"""What a Redis address means for sockets between processes and for the cache."""

from typing import Any

from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as Broken
from redis.retry import Retry

# channels_redis blocks for 5 s in one read; redis-py gives up a read after 5 s unless told otherwise, and the
# socket of everyone who waits longer would break.
LONGEST_READ = 20
# Thrown out early, a count of tries begins anew: Django's own limit of 300 is soon reached by who tries many names.
MOST_KEPT = 20_000


def channel_layer(address: str) -> dict[str, Any]:
    if not address:
        return {"BACKEND": "channels.layers.InMemoryChannelLayer"}
    host = {"address": address, "socket_timeout": LONGEST_READ, "socket_connect_timeout": 2}
    return {"BACKEND": "resumeai.channel_layer.PatientChannelLayer", "CONFIG": {"hosts": [host]}}


def cache(address: str) -> dict[str, Any]:
    if not address:
        return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": MOST_KEPT}}
    # A page waits a second for a counter, not longer. A connection that was closed meanwhile is opened anew.
    again = Retry(NoBackoff(), 1, supported_errors=(Broken,))
    patience = {"socket_connect_timeout": 1, "socket_timeout": 1, "retry": again}
    return {"BACKEND": "resumeai.cache.PatientRedisCache", "LOCATION": address, "OPTIONS": patience}
