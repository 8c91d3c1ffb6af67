"""Redis between processes for a crowd: who finds every connection in use waits for one, instead of breaking.

A thousand sockets that close at once, at a restart of the proxy, are a thousand farewells to Redis in one moment.
"""

from typing import Any

from channels_redis.core import RedisChannelLayer
from redis.asyncio import BlockingConnectionPool

CONNECTIONS = 20
PATIENCE = 10.0


class PatientChannelLayer(RedisChannelLayer):  # type: ignore[misc]
    def create_pool(self, index: int) -> BlockingConnectionPool:
        host: dict[str, Any] = dict(self.hosts[index])
        address = host.pop("address")
        return BlockingConnectionPool.from_url(address, max_connections=CONNECTIONS, timeout=PATIENCE, **host)
