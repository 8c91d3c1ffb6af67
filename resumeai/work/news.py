"""What is new for sockets that were rung for: asked for all of them at once, so that a crowd costs what one costs.

While the database is being asked, further rings gather for the next round.
"""

import asyncio
import logging
import uuid
from collections import defaultdict
from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any, Protocol

from channels.db import database_sync_to_async
from django.db import Error
from django.db.models import Q
from django.template.loader import render_to_string
from django.utils import translation

from resumeai.work.models import Event, Task
from resumeai.work.sockets import OPEN, strangers

log = logging.getLogger(__name__)
AT_ONCE = 100
AFTER_A_FAULT = 1.0


class Hearing(Protocol):
    """What the round needs of a socket. `seq` is the last number that it has told; `html` wants a fragment."""

    task_id: uuid.UUID
    user_id: int
    seq: int
    html: bool
    language: str

    async def hear(self, allowed: bool, found: Any) -> None: ...


class Round:
    """One reader for all sockets of this process."""

    def __init__(self) -> None:
        self.rung: dict[Any, None] = {}
        self.reader: asyncio.Task[None] | None = None
        self.loop: asyncio.AbstractEventLoop | None = None

    def ring(self, socket: Hearing) -> None:
        self.rung[socket] = None
        loop = asyncio.get_running_loop()
        if self.reader is None or self.reader.done() or self.loop is not loop:
            self.loop, self.reader = loop, loop.create_task(self.read())

    async def read(self) -> None:
        while self.rung:
            here, self.rung = [one for one in self.rung if one in OPEN.listening], {}
            try:
                answers = await database_sync_to_async(news)(here)
            except Error as error:
                log.warning("sockets wait a second: the database said %s", type(error).__name__)
                self.rung.update(dict.fromkeys(here))
                await asyncio.sleep(AFTER_A_FAULT)
                continue
            told = [one.hear(*answer) for one, answer in answers if one in OPEN.listening]
            for fault in await asyncio.gather(*told, return_exceptions=True):
                if isinstance(fault, Exception):
                    log.warning("a socket ended while it was told: %s", type(fault).__name__)


ROUND = Round()


def news(sockets: list[Any]) -> list[tuple[Any, tuple[bool, Any]]]:
    """(socket, (whether its person may still listen, None for a task that is gone or what to send))."""
    away = strangers(sockets)
    known = Task.objects.in_bulk({one.task_id for one in sockets})
    mine = [one for one in sockets if one.task_id in known and known[one.task_id].owner_id == one.user_id]
    fresh = since([one for one in mine if not one.html])
    drawn: dict[tuple[uuid.UUID, str], str] = {}
    for one in mine:
        key = (one.task_id, one.language)
        if one.html and key not in drawn:
            drawn[key] = fragment(known[one.task_id], one.language)
    found: dict[Any, Any] = {
        one: drawn[one.task_id, one.language]
        if one.html
        else [event for event in fresh[one.task_id] if event.seq > one.seq]
        for one in mine
    }
    return [(one, (one not in away, found.get(one))) for one in sockets]


def since(sockets: Iterable[Any]) -> dict[uuid.UUID, list[Event]]:
    """Of each task what the socket that is furthest behind has not told, in order."""
    lowest: dict[uuid.UUID, int] = {}
    for one in sockets:
        lowest[one.task_id] = min(one.seq, lowest.get(one.task_id, one.seq))
    wanted = [Q(task_id=task, seq__gt=seq) for task, seq in lowest.items()]
    found: dict[uuid.UUID, list[Event]] = defaultdict(list)
    for start in range(0, len(wanted), AT_ONCE):
        for event in Event.objects.filter(reduce(or_, wanted[start : start + AT_ONCE])).order_by("seq"):
            found[event.task_id].append(event)
    return found


def fragment(task: Task, language: str) -> str:
    """The page's own progress, in the language of the page."""
    with translation.override(language):
        return render_to_string("work/progress.html", {"task": task, "events": list(task.events.all()), "swap": True})
