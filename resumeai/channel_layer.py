"""Redis between processes for a crowd: who finds every connection in use waits for one, instead of breaking.

A thousand sockets that close at once, at a restart of the proxy, are a thousand farewells to Redis in one moment.
"""

from typing import Any

from channels_redis.core import RedisChannelLayer
from redis.asyncio import BlockingConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as Broken

CONNECTIONS = 20
PATIENCE = 10.0
# After a restart of Redis every connection that was kept is a closed one: asked again, it opens anew. What is sent
# twice by it says "look again" twice.
AGAIN = Retry(ExponentialBackoff(base=0.05, cap=0.5), 2, supported_errors=(Broken,))


class PatientChannelLayer(RedisChannelLayer):  # type: ignore[misc]
    def create_pool(self, index: int) -> BlockingConnectionPool:
        host: dict[str, Any] = {"max_connections": CONNECTIONS, "timeout": PATIENCE, "retry": AGAIN} | self.hosts[index]
        return BlockingConnectionPool.from_url(host.pop("address"), **host)
