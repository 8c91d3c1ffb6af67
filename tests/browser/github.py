"""A GitHub on loopback: asks nobody, and answers the four addresses that a sign-in needs as GitHub does."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

PERSON = {"id": 4711, "login": "moira", "name": "Moira Adebayo", "email": None}
MAILS = [{"email": "moira@example.org", "primary": True, "verified": True}]


class Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == "/login/oauth/authorize":
            asked = parse_qs(parts.query)
            self.send_response(302)
            back = urlencode({"code": "right", "state": asked["state"][0]})
            self.send_header("Location", f"{asked['redirect_uri'][0]}?{back}")
            self.end_headers()
        elif self.headers["Authorization"] == "token given":
            self.tell(PERSON if parts.path == "/api/v3/user" else MAILS)
        else:
            self.send_error(401)

    def do_POST(self) -> None:
        sent = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        right = sent.get("code") == ["right"] and sent.get("client_secret") == ["between us"]
        self.tell({"access_token": "given", "token_type": "bearer"} if right else {"error": "bad_verification_code"})

    def tell(self, content: Any) -> None:
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def github() -> Iterator[str]:
    server = ThreadingHTTPServer(("localhost", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://localhost:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
