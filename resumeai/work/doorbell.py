"""Tells open sockets to look again. Nothing depends on it: what it would say stands in the database."""

import asyncio
import logging
import os
import threading
from typing import Any

from channels.layers import InMemoryChannelLayer, get_channel_layer
from redis.exceptions import RedisError

from resumeai.work.checkpoints import checkpoint

log = logging.getLogger(__name__)
LINES = 8
MOST_WAITING = 200


class Loop:
    """The loop that serves this process's sockets; the in-memory layer only wakes there."""

    serving: asyncio.AbstractEventLoop | None = None


type Line = asyncio.Queue[tuple[Any, str, dict[str, Any]]]


class Ringer:
    """A thread with a loop of its own for this process's rings: connections that last, and nobody waits for them.

    What is for one group leaves in its order. What Redis does not take in time is dropped.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.process = 0
        self.loop: asyncio.AbstractEventLoop
        self.lines: list[Line] = []

    def ring(self, layer: Any, group: str, message: dict[str, Any]) -> None:
        with self.lock:
            if self.process != os.getpid():
                self.begin()
        line = self.lines[hash(group) % LINES]
        if line.qsize() < MOST_WAITING:
            self.loop.call_soon_threadsafe(line.put_nowait, (layer, group, message))

    def begin(self) -> None:
        """Once for each process: a fork does not inherit the thread."""
        self.loop, self.process = asyncio.new_event_loop(), os.getpid()
        self.lines = [asyncio.Queue() for _ in range(LINES)]
        threading.Thread(target=self.loop.run_until_complete, args=(self.work(),), name="ringer", daemon=True).start()

    async def work(self) -> None:
        await asyncio.gather(*(send_all(line) for line in self.lines))

    @property
    def waiting(self) -> int:
        return sum(line.qsize() for line in self.lines)


async def send_all(line: Line) -> None:
    while True:
        layer, group, message = await line.get()
        try:
            await layer.group_send(group, message)
        except (RedisError, OSError) as error:
            log.warning("the doorbell of %s did not ring: %s", group, type(error).__name__)


RINGER = Ringer()


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
    RINGER.ring(layer, group(task_id), message)
