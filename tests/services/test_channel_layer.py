"""Sockets between processes over a real Redis."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import redis.asyncio
from channels.layers import BaseChannelLayer
from django.utils.module_loading import import_string

from resumeai.settings.redis import channel_layer

pytestmark = pytest.mark.services


@pytest.fixture
async def layer(redis_url) -> AsyncIterator[BaseChannelLayer]:
    wanted = channel_layer(redis_url)
    made = import_string(wanted["BACKEND"])(**wanted["CONFIG"])
    yield made
    await made.flush()
    await made.close_pools()


async def test_a_socket_that_waits_longer_than_one_read_still_gets_its_event(layer):
    channel = await layer.new_channel()
    waiting = asyncio.create_task(layer.receive(channel))
    await asyncio.sleep(6)
    assert not waiting.done()
    await layer.send(channel, {"type": "look.again"})
    assert await asyncio.wait_for(waiting, 5) == {"type": "look.again"}


async def test_a_crowd_comes_and_goes_in_one_moment(layer):
    channels = [await layer.new_channel() for _ in range(500)]
    await asyncio.gather(*(layer.group_add("crowd", channel) for channel in channels))
    await layer.group_send("crowd", {"type": "look.again"})
    assert await asyncio.wait_for(layer.receive(channels[-1]), 5) == {"type": "look.again"}
    await asyncio.gather(*(layer.group_discard("crowd", channel) for channel in channels))
    await layer.group_send("crowd", {"type": "look.again"})
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(layer.receive(channels[-1]), 0.2)


async def test_connections_that_redis_has_closed_cost_nobody_a_socket(layer, redis_url):
    channels = [await layer.new_channel() for _ in range(50)]
    await asyncio.gather(*(layer.group_add("crowd", channel) for channel in channels))
    async with redis.asyncio.from_url(redis_url) as other:
        for kind in ("normal", "pubsub"):
            await other.client_kill_filter(_type=kind, skipme=True)
    await asyncio.gather(*(layer.group_add("after", channel) for channel in channels))
    await layer.group_send("after", {"type": "look.again"})
    assert await asyncio.wait_for(layer.receive(channels[-1]), 5) == {"type": "look.again"}
