"""What a Redis address means for sockets between processes and for the cache."""

from typing import Any

# channels_redis blocks for 5 s in one read; redis-py gives up a read after 5 s unless told otherwise, and the
# socket of everyone who waits longer would break.
LONGEST_READ = 20


def channel_layer(address: str) -> dict[str, Any]:
    if not address:
        return {"BACKEND": "channels.layers.InMemoryChannelLayer"}
    host = {"address": address, "socket_timeout": LONGEST_READ, "socket_connect_timeout": 2}
    return {"BACKEND": "resumeai.channel_layer.PatientChannelLayer", "CONFIG": {"hosts": [host]}}


def cache(address: str) -> dict[str, Any]:
    if not address:
        return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    # A page waits a second for a counter, not longer.
    patience = {"socket_connect_timeout": 1, "socket_timeout": 1}
    return {"BACKEND": "resumeai.cache.PatientRedisCache", "LOCATION": address, "OPTIONS": patience}
