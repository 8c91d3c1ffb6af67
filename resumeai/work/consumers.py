"""One task's socket: owner only, replay from a number, then every new event, and a heartbeat.

A client that knows events up to N connects with `?after=N` and gets every later one, in order, once.
`?as=html` sends the page's own progress fragment instead of JSON.

Closing codes:
1009 a frame above 4 KiB, 1013 too many knock at this moment, 4400 an unreadable address, 4401 not signed in (any more),
4404 no such task for you, 4408 said too much, 4429 too many sockets of yours, or of your address, are open. A client
should come back after others, in 1 s, 2 s, 4 s … up to 30 s, each time a little sooner or later.
"""

import asyncio
import time
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qs

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncJsonWebsocketConsumer
from django.template.loader import render_to_string
from django.utils import translation
from redis.exceptions import RedisError

from resumeai.owned import OwnedQuerySet
from resumeai.work import doorbell
from resumeai.work.gate import TOO_MANY, request_of
from resumeai.work.models import Task
from resumeai.work.news import ROUND
from resumeai.work.pressure import TOO_LOUD, Clogged
from resumeai.work.sockets import HEARTBEAT, OPEN

NOT_SIGNED_IN, NOT_FOUND, BAD_ADDRESS = 4401, 4404, 4400
# A client has nothing to say here; some proxies and libraries send a word now and then.
MOST_SAID, LONGEST_SAID = 20, 4096
# What lies further back is not sent piece by piece: the client is told to fetch.
MOST_AT_ONCE = 64
LONGEST_PARTIAL = 4000


class TaskConsumer(AsyncJsonWebsocketConsumer):  # type: ignore[misc]
    async def connect(self) -> None:
        doorbell.Loop.serving = asyncio.get_running_loop()
        self.task: Task | None = None
        self.said = 0
        user = self.scope["user"]
        query = parse_qs(self.scope["query_string"].decode("latin-1"))
        self.html = query.get("as") == ["html"]
        after = query.get("after", ["0"])[0]
        if not after.isdecimal() or not after.isascii() or len(after) > 9:
            await self.refuse(BAD_ADDRESS)
            return
        self.seq = int(after)
        self.task = await self.find()
        if self.task is None:
            await self.refuse(NOT_FOUND if user.is_authenticated else NOT_SIGNED_IN)
            return
        if OPEN.full(user.pk):
            await self.refuse(TOO_MANY)
            return
        self.user_id, self.password, self.session_key = user.pk, user.password, self.scope["session"].session_key
        self.task_id, self.language = self.task.pk, language_of(self.scope)
        self.due = time.monotonic() + HEARTBEAT
        # Join before the first look: what happens in between rings, and is fetched once by its number.
        await self.channel_layer.group_add(doorbell.group(self.task.pk), self.channel_name)
        await self.accept()
        OPEN.add(self)
        await self.look_again({})

    async def refuse(self, code: int) -> None:
        """A socket that is closed before it was open ends as HTTP 403, and its client never learns the code."""
        await self.accept()
        await self.close(code)

    async def disconnect(self, code: int) -> None:
        OPEN.remove(self)
        if self.task:
            # Redis forgets by itself who did not say farewell, within a day.
            with suppress(RedisError, OSError):
                await self.channel_layer.group_discard(doorbell.group(self.task.pk), self.channel_name)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None, **options: Any) -> None:
        """Not even parsed."""
        self.said += 1
        if self.said > MOST_SAID or len(text_data or bytes_data or "") > LONGEST_SAID:
            await self.leave(TOO_LOUD)

    async def look_again(self, message: dict[str, Any]) -> None:
        """Sends what is new in the database, with the next round. Also the only reaction to the doorbell."""
        ROUND.ring(self)

    async def hear(self, allowed: bool, found: Any) -> None:
        if not allowed or found is None:
            await self.leave(NOT_FOUND if allowed else NOT_SIGNED_IN)
            return
        with suppress(Clogged):
            await (self.send(found) if self.html else self.tell(found))

    async def tell(self, fresh: list[Any]) -> None:
        """Each once and in order; after a long absence one message that says up to which number to fetch.

        What was not sent, because the client does not read, counts as not told.
        """
        if len(fresh) > MOST_AT_ONCE:
            await self.send_json({"fetch_again": True, "after": self.seq, "seq": fresh[-1].seq})
            self.seq = fresh[-1].seq
            return
        for event in fresh:
            await self.send_json({"seq": event.seq, **event.payload})
            self.seq = event.seq

    async def partial(self, message: dict[str, Any]) -> None:
        text = message["text"][-LONGEST_PARTIAL:]
        with suppress(Clogged):
            if self.html:
                await self.send(render_to_string("work/partial.html", {"text": text}))
            else:
                await self.send_json({"stage": message["stage"], "text": text})

    async def beat(self) -> None:
        """Keeps proxies from closing the socket, and finds a ring that was lost."""
        self.due, self.said = time.monotonic() + HEARTBEAT, 0
        if not self.html:
            with suppress(Clogged):
                await self.send_json({"heartbeat": self.seq})
        await self.look_again({})

    async def send_away(self) -> None:
        await self.leave(NOT_SIGNED_IN)

    async def leave(self, code: int) -> None:
        OPEN.remove(self)
        await self.close(code)

    @database_sync_to_async
    def find(self) -> Task | None:
        return self.own().first()

    def own(self) -> OwnedQuerySet[Task]:
        tasks: OwnedQuerySet[Task] = Task.objects.owned_by(self.scope["user"])
        return tasks.filter(pk=self.scope["url_route"]["kwargs"]["task_id"])


def language_of(scope: dict[str, Any]) -> str:
    """As Django finds it for the page: the cookie, else what the browser says."""
    return translation.get_language_from_request(request_of(scope))
