"""A prompt cache as the real one is documented and was measured: exact prefixes of whole blocks, in the order in which
the provider reads a request (tools, output schema, system, messages), apart for each model, schema, thinking, effort.

An entry can be read once its first answer has begun, for five minutes after its last use, and has a least size.
Schema and effort are part of the key by measurement, not by the manual: docs/decisions/0006-form-in-words.md.
"""

import hashlib
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.standin.wire import tokens

LEAST = {"claude-haiku": 4096, "claude-opus": 4096, "claude-sonnet": 1024, "claude-fable": 4096}
SECONDS = 300


@dataclass(frozen=True)
class Counted:
    """`usage` as the provider reports it; `written` are the keys that can be read once the answer begins."""

    usage: dict[str, int] = field(default_factory=dict)
    written: frozenset[str] = frozenset()


class PromptCache:
    def __init__(self) -> None:
        self.used: dict[str, float] = {}

    def count(self, body: dict[str, Any]) -> Counted:
        """Input tokens of a request: plain, written to the cache, read from it."""
        frame = self.frame(body)
        digest = hashlib.sha256(json.dumps(frame, sort_keys=True).encode())
        sizes, marks, keys = [tokens(said(frame["tools"])) + tokens(said(frame["format"]))], [False], [""]
        for block in blocks(body):
            text = {key: value for key, value in block.items() if key != "cache_control"}
            digest.update(json.dumps(text, sort_keys=True).encode())
            sizes.append(tokens(block.get("text", "")))
            marks.append("cache_control" in block)
            keys.append(digest.hexdigest())
        return self.settle(sizes, marks, keys, least(body["model"]))

    def settle(self, sizes: list[int], marks: list[bool], keys: list[str], smallest: int) -> Counted:
        now = time.monotonic()
        ends = [at for at, marked in enumerate(marks) if marked and sum(sizes[: at + 1]) >= smallest]
        fresh = [at for at in ends if now - self.used.get(keys[at], now - SECONDS) < SECONDS]
        read = max((sum(sizes[: at + 1]) for at in fresh), default=0)
        through = sum(sizes[: ends[-1] + 1]) if ends else 0
        self.used |= {keys[at]: now for at in fresh}
        usage = {
            "input_tokens": sum(sizes) - max(through, read),
            "cache_creation_input_tokens": max(through - read, 0),
            "cache_read_input_tokens": read,
        }
        return Counted(usage, frozenset(keys[at] for at in ends))

    def begun(self, written: frozenset[str]) -> None:
        self.used |= dict.fromkeys(written, time.monotonic())

    @staticmethod
    def frame(body: dict[str, Any]) -> dict[str, Any]:
        config = body.get("output_config") or {}
        return {
            "model": body["model"],
            "tools": body.get("tools"),
            "format": config.get("format"),
            "effort": config.get("effort"),
            "thinking": body.get("thinking"),
        }


def least(model: str) -> int:
    return next((size for name, size in LEAST.items() if model.startswith(name)), 4096)


def said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else ""


def blocks(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    system = body.get("system") or []
    yield from [{"type": "text", "text": system}] if isinstance(system, str) else system
    for message in body["messages"]:
        content = message["content"]
        yield from [{"type": "text", "text": content}] if isinstance(content, str) else content
