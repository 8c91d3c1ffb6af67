"""What a socket of Daphne keeps for a client that does not read, and takes from one that does not stop.

A client that reads slower than it is told is told nothing more until it has read: then it gets what is new in one go,
or is sent to fetch it. One that does not come that far is given up.
"""

import socket
import time
from typing import Any

from autobahn.twisted.websocket import WebSocketServerProtocol
from daphne.ws_protocol import WebSocketFactory, WebSocketProtocol
from twisted.internet import reactor

# Of this process; Twisted stops us at 64 KiB. The kernel keeps twice what it is asked for.
KERNEL_KEEPS = 64 * 1024
LONGEST_FRAME = 4096
LONGEST_CLOGGED = 20.0
MOST_PINGS, SPAN = 20, 10.0
TOO_LOUD = 4408


class Clogged(Exception):
    """The client has not read what it was told: nothing was sent. It looks again when there is room."""


class BoundedProtocol(WebSocketProtocol):  # type: ignore[misc]
    """Also its own push producer (Twisted): the line says when it is full and when there is room."""

    clogged = missed = False
    giving_up: Any = None
    pings, since = 0, 0.0

    def onConnect(self, request: Any) -> Any:
        self.maxFramePayloadSize = self.maxMessagePayloadSize = LONGEST_FRAME
        # A client learns why: otherwise the line would just be cut.
        self.failByDrop = False
        self.transport.getHandle().setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, KERNEL_KEEPS)
        # Until now the channel of HTTP was told how full the line is.
        self.transport.unregisterProducer()
        self.transport.registerProducer(self, True)
        return super().onConnect(request)

    def handle_reply(self, message: dict[str, Any]) -> None:
        if self.clogged and message["type"] == "websocket.send":
            self.missed = True
            raise Clogged
        super().handle_reply(message)

    def pauseProducing(self) -> None:
        self.clogged = True
        self.giving_up = reactor.callLater(LONGEST_CLOGGED, self.transport.abortConnection)  # type: ignore[arg-type]

    def resumeProducing(self) -> None:
        self.clogged = False
        self.forgive()
        if self.missed:
            self.missed = False
            self.application_queue.put_nowait({"type": "look.again"})

    def stopProducing(self) -> None:
        self.forgive()

    def forgive(self) -> None:
        if self.giving_up and self.giving_up.active():
            self.giving_up.cancel()

    def onClose(self, wasClean: bool, code: int, reason: str) -> None:
        self.forgive()
        super().onClose(wasClean, code, reason)

    def onPing(self, payload: bytes) -> None:
        """Each is answered: so many that the answers are no burden."""
        now = time.monotonic()
        if now - self.since > SPAN:
            self.since, self.pings = now, 0
        self.pings += 1
        if self.pings > MOST_PINGS:
            self.sendClose(TOO_LOUD)
        elif not self.clogged:
            WebSocketServerProtocol.onPing(self, payload)


def bound() -> None:
    """Whoever starts Daphne, by its command or by ours, gets these sockets."""
    WebSocketFactory.protocol = BoundedProtocol
