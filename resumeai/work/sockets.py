"""The open sockets of this process: how many a person has, when each is due, and who may still listen.

One look a second for all of them together: two queries, however many sockets there are.
"""

import asyncio
import logging
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Protocol

from channels.db import database_sync_to_async
from django.contrib.auth import get_user_model
from django.contrib.sessions.models import Session
from django.db import Error
from django.utils import timezone

log = logging.getLogger(__name__)
LOOK_EVERY = 1.0
HEARTBEAT = 20.0
MOST_PER_PERSON = 5
AT_ONCE = 500


class Listening(Protocol):
    """What the watch needs of a socket. `password` is the stored hash: another one means a changed password."""

    user_id: int
    session_key: str
    password: str
    due: float

    async def send_away(self) -> None: ...

    async def beat(self) -> None: ...


@dataclass
class OpenSockets:
    listening: set[Any] = field(default_factory=set)
    people: Counter[int] = field(default_factory=Counter)
    watch: "asyncio.Task[None] | None" = None
    loop: asyncio.AbstractEventLoop | None = None

    def full(self, user_id: int) -> bool:
        return self.people[user_id] >= MOST_PER_PERSON

    def add(self, socket: Listening) -> None:
        self.listening.add(socket)
        self.people[socket.user_id] += 1
        loop = asyncio.get_running_loop()
        if self.watch is None or self.watch.done() or self.loop is not loop:
            self.loop, self.watch = loop, loop.create_task(self.look())

    def remove(self, socket: Listening) -> None:
        if socket in self.listening:
            self.listening.remove(socket)
            self.people[socket.user_id] -= 1
            if not self.people[socket.user_id]:
                del self.people[socket.user_id]

    async def look(self) -> None:
        """Ends with the last socket."""
        while self.listening:
            await asyncio.sleep(LOOK_EVERY)
            here = list(self.listening)
            try:
                gone = await database_sync_to_async(strangers)(here)
            except Error as error:
                log.warning("sockets are not looked at this second: the database said %s", type(error).__name__)
                continue
            now = time.monotonic()
            for socket in here:
                if socket in gone:
                    await socket.send_away()
                elif socket.due <= now:
                    await socket.beat()


def strangers(sockets: list[Any]) -> set[Any]:
    """Those whose session has ended, whose person is gone or shut out, or has another password."""
    people = get_user_model().objects.filter(is_active=True)
    sessions: set[str] = set()
    passwords: dict[int, str] = {}
    for start in range(0, len(sockets), AT_ONCE):
        some = sockets[start : start + AT_ONCE]
        alive = Session.objects.filter(session_key__in={s.session_key for s in some}, expire_date__gt=timezone.now())
        sessions.update(alive.values_list("session_key", flat=True))
        passwords.update(people.filter(pk__in={s.user_id for s in some}).values_list("pk", "password"))
    return {s for s in sockets if s.session_key not in sessions or passwords.get(s.user_id) != s.password}


OPEN = OpenSockets()
