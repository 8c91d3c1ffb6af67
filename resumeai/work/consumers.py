"""One task's socket: owner only, replay from a number, then every new event, and a heartbeat.

Closing codes: 4401 not signed in (any more), 4404 no such task for you, 4400 an unreadable address.
A client that knows events up to N connects with `?after=N` and gets every later one, in order, once.
`?as=html` sends the page's own progress fragment instead of JSON.
"""

import asyncio
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qs

from channels.auth import get_user
from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncJsonWebsocketConsumer
from django.template.loader import render_to_string

from resumeai.work import doorbell, events
from resumeai.work.models import Task

HEARTBEAT = 20.0
NOT_SIGNED_IN, NOT_FOUND, BAD_ADDRESS = 4401, 4404, 4400


class TaskConsumer(AsyncJsonWebsocketConsumer):  # type: ignore[misc]
    async def connect(self) -> None:
        doorbell.Loop.serving = asyncio.get_running_loop()
        self.beating: asyncio.Task[None] | None = None
        query = parse_qs(self.scope["query_string"].decode("latin-1"))
        self.html = query.get("as") == ["html"]
        after = query.get("after", ["0"])[0]
        if not after.isdecimal() or len(after) > 9:
            await self.close(BAD_ADDRESS)
            return
        self.seq = int(after)
        self.task = await self.find()
        if self.task is None:
            await self.close(NOT_FOUND if self.scope["user"].is_authenticated else NOT_SIGNED_IN)
            return
        # Join before the first look: what happens in between rings, and is fetched once by its number.
        await self.channel_layer.group_add(doorbell.group(self.task.pk), self.channel_name)
        await self.accept()
        self.beating = asyncio.create_task(self.beat())
        await self.look_again({})

    async def disconnect(self, code: int) -> None:
        beating = getattr(self, "beating", None)
        if beating:
            beating.cancel()
        if getattr(self, "task", None):
            await self.channel_layer.group_discard(doorbell.group(self.task.pk), self.channel_name)

    async def receive_json(self, content: Any, **options: Any) -> None:
        """Clients have nothing to say here; what they send is dropped."""

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None, **options: Any) -> None:
        """Not even parsed."""

    async def look_again(self, message: dict[str, Any]) -> None:
        """Sends what is new in the database. Also the only reaction to the doorbell."""
        if not await self.still_signed_in():
            await self.close(NOT_SIGNED_IN)
            return
        self.task = await self.find()
        if self.task is None:
            await self.close(NOT_FOUND)
            return
        fresh = await database_sync_to_async(events.since)(self.task, self.seq)
        for event in fresh:
            self.seq = event.seq
            if not self.html:
                await self.send_json({"seq": event.seq, **event.payload})
        if self.html:
            await self.send(await database_sync_to_async(fragment)(self.task))

    async def partial(self, message: dict[str, Any]) -> None:
        if self.html:
            await self.send(render_to_string("work/partial.html", {"text": message["text"]}))
        else:
            await self.send_json({"stage": message["stage"], "text": message["text"]})

    async def beat(self) -> None:
        """Keeps proxies from closing the socket, and notices a sign-out or a ring that was lost."""
        with suppress(asyncio.CancelledError):
            while True:
                await asyncio.sleep(HEARTBEAT)
                if not self.html:
                    await self.send_json({"heartbeat": self.seq})
                await self.look_again({})

    @database_sync_to_async
    def find(self) -> Task | None:
        task: Task | None = (
            Task.objects.owned_by(self.scope["user"]).filter(pk=self.scope["url_route"]["kwargs"]["task_id"]).first()
        )
        return task

    async def still_signed_in(self) -> bool:
        """Reads the session anew: it is gone after a sign-out or a change of password."""
        session = self.scope["session"]
        if not await database_sync_to_async(session.exists)(session.session_key):
            return False
        return bool((await get_user(self.scope)).is_authenticated)


def fragment(task: Task) -> str:
    return render_to_string("work/progress.html", {"task": task, "events": list(task.events.all()), "swap": True})
