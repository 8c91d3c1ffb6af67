"""Tells open sockets to look again. Nothing depends on it: what it would say stands in the database."""

import asyncio
import logging
from typing import Any

from asgiref.sync import async_to_sync
from channels.layers import InMemoryChannelLayer, get_channel_layer
from redis.exceptions import RedisError

from resumeai.work.checkpoints import checkpoint

log = logging.getLogger(__name__)


class Loop:
    """The loop that serves this process's sockets; the in-memory layer only wakes there."""

    serving: asyncio.AbstractEventLoop | None = None


def group(task_id: Any) -> str:
    return f"task.{task_id}"


def ring(task_id: Any) -> None:
    checkpoint("bell.before")
    send(task_id, {"type": "look.again"})
    checkpoint("bell.rung")


def whisper(task_id: Any, stage: str, text: str) -> None:
    """Words that a model is writing right now: shown to who listens, never stored."""
    send(task_id, {"type": "partial", "stage": stage, "text": text})


def send(task_id: Any, message: dict[str, Any]) -> None:
    layer = get_channel_layer()
    if isinstance(layer, InMemoryChannelLayer):
        if Loop.serving and Loop.serving.is_running():
            asyncio.run_coroutine_threadsafe(layer.group_send(group(task_id), message), Loop.serving)
        return
    try:
        async_to_sync(layer.group_send)(group(task_id), message)
    except (RedisError, OSError) as error:
        log.warning("the doorbell of task %s did not ring: %s", task_id, type(error).__name__)
