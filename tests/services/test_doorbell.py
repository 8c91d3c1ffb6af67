"""Rings over a real Redis: in their order, over one connection, and without making anybody wait."""

import asyncio
import time
import uuid

import pytest
import redis
from channels.layers import channel_layers

from resumeai.channel_layer import PatientChannelLayer
from resumeai.settings.redis import channel_layer
from resumeai.work import doorbell
from tests.services.postgres import free_port

pytestmark = pytest.mark.services


@pytest.fixture
def lead_to(settings):
    """Sends the rings of this process to that Redis."""

    def lead(address: str) -> None:
        settings.CHANNEL_LAYERS = {"default": channel_layer(address)}

    yield lead
    closing = channel_layers["default"].close_pools()
    asyncio.run_coroutine_threadsafe(closing, doorbell.RINGER.loop).result(10)


async def test_what_is_whispered_comes_in_order_over_one_connection(lead_to, redis_url):
    lead_to(redis_url)
    listening, task = PatientChannelLayer(**channel_layer(redis_url)["CONFIG"]), uuid.uuid4()
    channel = await listening.new_channel()
    await listening.group_add(doorbell.group(task), channel)
    with redis.Redis.from_url(redis_url) as server:
        before = server.info("stats")["total_connections_received"]
        for number in range(50):
            doorbell.whisper(task, "verify", str(number))
        heard = [(await asyncio.wait_for(listening.receive(channel), 10))["text"] for _ in range(50)]
        opened = server.info("stats")["total_connections_received"] - before
    assert heard == [str(number) for number in range(50)]
    # Ours for sending and the listener's own.
    assert opened <= 3
    await listening.close_pools()


def test_a_redis_that_is_away_makes_nobody_wait(lead_to, monkeypatch):
    lead_to(f"redis://127.0.0.1:{free_port()}/0")
    monkeypatch.setattr(doorbell, "MOST_WAITING", 5)
    for _ in range(100):
        doorbell.ring(uuid.uuid4())
    until = time.monotonic() + 30
    while doorbell.RINGER.waiting:
        assert time.monotonic() < until
        time.sleep(0.05)
