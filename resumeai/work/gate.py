"""In front of all sockets: how many one address may have, and how many may knock at once. Asks no database."""

from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from resumeai.doors.addresses import address_of

type Receive = Callable[[], Awaitable[dict[str, Any]]]
type Send = Callable[[dict[str, Any]], Awaitable[None]]
type Application = Callable[[dict[str, Any], Receive, Send], Awaitable[None]]

TOO_MANY, COME_BACK = 4429, 1013
# After a restart everybody knocks at once: more than these would wait longer than Daphne lets a handshake last.
MOST_KNOCKING = 100


class Gate:
    """Counts for this process. Who is turned away comes back and loses nothing: a socket begins with what it missed."""

    def __init__(self, inner: Application) -> None:
        self.inner = inner
        self.open: Counter[str] = Counter()
        self.knocking: set[object] = set()

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        address = address_of(request_of(scope))
        if self.open[address] >= settings.SOCKETS_PER_ADDRESS:
            await turn_away(receive, send, TOO_MANY)
        elif len(self.knocking) >= MOST_KNOCKING:
            await turn_away(receive, send, COME_BACK)
        else:
            await self.let_in(address, scope, receive, send)

    async def let_in(self, address: str, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        knock = object()

        async def answer(message: dict[str, Any]) -> None:
            self.knocking.discard(knock)
            await send(message)

        self.open[address] += 1
        self.knocking.add(knock)
        try:
            await self.inner(scope, receive, answer)
        finally:
            self.knocking.discard(knock)
            self.open[address] -= 1
            if not self.open[address]:
                del self.open[address]


async def turn_away(receive: Receive, send: Send, code: int) -> None:
    """Opened and closed at once: closed before it was open it would end as HTTP 403, and its client not learn why."""
    await receive()
    await send({"type": "websocket.accept"})
    await send({"type": "websocket.close", "code": code})


def request_of(scope: dict[str, Any]) -> HttpRequest:
    """As much of a request as tells who asks, from where and in which language."""
    request = HttpRequest()
    request.COOKIES = scope.get("cookies", {})
    # A server behind a socket file knows no address.
    request.META["REMOTE_ADDR"] = (scope.get("client") or ("127.0.0.1", 0))[0]
    for name, value in scope["headers"]:
        request.META["HTTP_" + name.decode("latin-1").upper().replace("-", "_")] = value.decode("latin-1")
    return request
