"""What a test can make the stand-in do instead of a plain answer."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Reply:
    """`data` is the JSON of the answer and `text` its raw text; with neither, the persona answers.

    `first_seconds` passes before the first word, `pause` between words. The stream is cut (`drop_after`), fails with an
    error event (`error_after`), stalls (`stall_after`) or ends in good order but too early (`end_after`) once so many
    words are sent.
    """

    data: Any = None
    text: str | None = None
    stop_reason: str = "end_turn"
    first_seconds: float = 0.0
    pause: float = 0.0
    drop_after: int | None = None
    error_after: int | None = None
    error_type: str = "overloaded_error"
    stall_after: int | None = None
    stall_seconds: float = 5.0
    end_after: int | None = None
    without_usage: bool = False
    usage: dict[str, int] | None = None


@dataclass(frozen=True)
class Status:
    """An HTTP error in the provider's form."""

    status: int
    type: str = "api_error"
    message: str = "scripted"
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Drop:
    """The connection closes before a byte of the reply."""


@dataclass(frozen=True)
class Garbage:
    """A reply that is not of the protocol at all."""

    body: str = "<html><body>502 Bad Gateway</body></html>"
    content_type: str = "text/html"
    status: int = 200


@dataclass(frozen=True)
class Raw:
    """Bytes as they are, `at_once` at a time with a `pause` after each; the end is that the connection closes, which
    takes `hold` seconds more.
    """

    body: bytes = b""
    headers: dict[str, str] = field(default_factory=lambda: {"content-type": "text/event-stream"})
    status: int = 200
    at_once: int = 1 << 16
    pause: float = 0.0
    hold: float = 0.0


type Scripted = Reply | Status | Drop | Garbage | Raw

RATE_LIMIT = Status(429, "rate_limit_error", "Number of requests has exceeded your rate limit")
OVERLOADED = Status(529, "overloaded_error", "Overloaded")
SERVER_ERROR = Status(500, "api_error", "Internal server error")
BAD_KEY = Status(401, "authentication_error", "invalid x-api-key")
NO_CREDIT = Status(400, "invalid_request_error", "Your credit balance is too low to access the Anthropic API.")
TOO_LONG = Status(400, "invalid_request_error", "prompt is too long: 1200000 tokens > 1000000 maximum")
