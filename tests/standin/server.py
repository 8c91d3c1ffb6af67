"""The loopback server: takes scripted replies in order, then lets a persona answer; keeps every request."""

import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import batched
from typing import Any

from tests.standin import chat, wire
from tests.standin.cache import Counted, PromptCache
from tests.standin.replies import Drop, Garbage, Raw, Reply, Scripted, Status
from tests.standin.strict import refusal

type Persona = Callable[[dict[str, Any]], Any]


@dataclass(frozen=True)
class Request:
    path: str
    body: dict[str, Any]
    headers: dict[str, str]
    at: float

    @property
    def raw(self) -> str:
        return json.dumps(self.body, ensure_ascii=False)


class StandIn:
    """`url` is for ANTHROPIC_BASE_URL. `persona` makes the JSON of an answer from the request's body."""

    def __init__(self, persona: Persona) -> None:
        self.persona = persona
        self.script: deque[Scripted] = deque()
        self.always: Scripted = Reply()
        self.requests: list[Request] = []
        self.seconds: list[float] = []
        self.hung_up = 0
        self.refused: list[Status] = []
        self.cache = PromptCache()
        self.lock = threading.Lock()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler(self))
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    @property
    def messages(self) -> list[Request]:
        return [request for request in self.requests if request.path == "/v1/messages"]

    def will(self, *replies: Scripted) -> None:
        self.script.extend(replies)

    def next(self, request: Request) -> tuple[Scripted, Counted]:
        with self.lock:
            self.requests.append(request)
            strict = request.path != chat.PATH
            wrong = refusal(request.body, request.headers) if strict else None
            if wrong:
                self.refused.append(wrong)
                return wrong, Counted()
            reply = self.script.popleft() if self.script else self.always
            counted = self.cache.count(request.body) if isinstance(reply, Reply) and strict else Counted()
        if isinstance(reply, Reply) and (reply.without_usage or reply.usage):
            counted = replace(counted, usage=reply.usage or {})
        return reply, counted

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join(5)


class Talk(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    standin: StandIn

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        headers = {key.lower(): value for key, value in self.headers.items()}
        request = Request(self.path.partition("?")[0], body, headers, time.monotonic())
        reply, counted = self.standin.next(request)
        try:
            self.answer(request, reply, counted)
            self.standin.seconds.append(time.monotonic() - request.at)
        except (BrokenPipeError, ConnectionResetError):
            self.standin.hung_up += 1
            self.close_connection = True

    def answer(self, request: Request, reply: Scripted, counted: Counted) -> None:
        match reply:
            case Status():
                self.whole(reply.status, wire.error(reply.type, reply.message), reply.headers)
            case Drop():
                self.cut()
            case Garbage():
                self.raw(reply.status, reply.body.encode(), {"content-type": reply.content_type})
            case Raw():
                self.pour(reply)
            case Reply() if request.path == "/v1/messages/count_tokens":
                self.whole(200, {"input_tokens": sum(counted.usage.values())}, {})
            case Reply() if request.path == chat.PATH:
                self.chat(request.body, reply)
            case Reply():
                self.speak(request.body, reply, counted)

    def chat(self, body: dict[str, Any], reply: Reply) -> None:
        answer = reply.data if reply.data is not None else self.standin.persona(chat.translated(body))
        self.begin_stream()
        for piece in chat.chunks(body, json.dumps(answer, ensure_ascii=False)):
            self.chunk(piece)
        self.wfile.write(b"0\r\n\r\n")

    def begin_stream(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()

    def speak(self, body: dict[str, Any], reply: Reply, counted: Counted) -> None:
        answer = (
            reply.data if reply.data is not None else None if reply.text is not None else self.standin.persona(body)
        )
        text = reply.text if reply.text is not None else json.dumps(answer, ensure_ascii=False)
        time.sleep(reply.first_seconds)
        self.standin.cache.begun(counted.written)
        if body.get("stream"):
            self.stream(body["model"], text, reply, counted.usage)
        else:
            self.whole(200, wire.message(body["model"], text, reply.stop_reason, counted.usage), {})

    def stream(self, model: str, text: str, reply: Reply, counts: dict[str, int]) -> None:
        self.begin_stream()
        for piece in wire.opening(model, counts):
            self.chunk(piece)
        for number, piece in enumerate(wire.words(text)):
            if number == reply.drop_after:
                self.cut()
                return
            if number == reply.end_after:
                self.wfile.write(b"0\r\n\r\n")
                return
            if number == reply.error_after:
                self.fail(reply.error_type)
                return
            if number == reply.stall_after:
                time.sleep(reply.stall_seconds)
            self.chunk(piece)
            time.sleep(reply.pause)
        for piece in wire.ending(text, reply.stop_reason):
            self.chunk(piece)
        self.wfile.write(b"0\r\n\r\n")

    def fail(self, kind: str) -> None:
        self.chunk(wire.event("error", {"error": {"type": kind, "message": kind}}))
        self.wfile.write(b"0\r\n\r\n")

    def chunk(self, piece: bytes) -> None:
        self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        self.wfile.flush()

    def whole(self, status: int, value: dict[str, Any], headers: dict[str, str]) -> None:
        self.raw(status, json.dumps(value).encode(), {"content-type": "application/json", **headers})

    def raw(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def pour(self, reply: Raw) -> None:
        self.close_connection = True
        self.send_response(reply.status)
        for key, value in {**reply.headers, "connection": "close"}.items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.flush()
        for piece in batched(reply.body, reply.at_once):
            self.wfile.write(bytes(piece))
            self.wfile.flush()
            time.sleep(reply.pause)
        time.sleep(reply.hold)

    def cut(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)


def handler(standin: StandIn) -> type[Talk]:
    return type("BoundTalk", (Talk,), {"standin": standin})
