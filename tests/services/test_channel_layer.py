"""Sockets between processes over a real Redis."""

import asyncio

import pytest
from channels_redis.core import RedisChannelLayer

from resumeai.settings.redis import channel_layer

pytestmark = pytest.mark.services


async def test_a_socket_that_waits_longer_than_one_read_still_gets_its_event(redis_url):
    layer = RedisChannelLayer(**channel_layer(redis_url)["CONFIG"])
    channel = await layer.new_channel()
    waiting = asyncio.create_task(layer.receive(channel))
    await asyncio.sleep(6)
    assert not waiting.done()
    await layer.send(channel, {"type": "look.again"})
    assert await asyncio.wait_for(waiting, 5) == {"type": "look.again"}
    await layer.flush()
    await layer.close_pools()
