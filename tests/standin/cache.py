"""A prompt cache as the real one documents it: exact prefixes, per model, tools and output schema, a least size."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from tests.standin.wire import tokens

LEAST = 1024


class PromptCache:
    def __init__(self) -> None:
        self.prefixes: set[str] = set()

    def count(self, body: dict[str, Any]) -> dict[str, int]:
        """Input tokens of a request: plain, written to the cache, read from it."""
        sizes, marks, keys = [], [], []
        digest = hashlib.sha256(json.dumps(self.frame(body), sort_keys=True).encode())
        for block in blocks(body):
            text = {key: value for key, value in block.items() if key != "cache_control"}
            digest.update(json.dumps(text, sort_keys=True).encode())
            sizes.append(tokens(block.get("text", "")))
            marks.append("cache_control" in block)
            keys.append(digest.hexdigest())
        return self.settle(sizes, marks, keys)

    def settle(self, sizes: list[int], marks: list[bool], keys: list[str]) -> dict[str, int]:
        ends = [at for at, marked in enumerate(marks) if marked and sum(sizes[: at + 1]) >= LEAST]
        read = max((sum(sizes[: at + 1]) for at in ends if keys[at] in self.prefixes), default=0)
        through = sum(sizes[: ends[-1] + 1]) if ends else 0
        self.prefixes |= {keys[at] for at in ends}
        return {
            "input_tokens": sum(sizes) - max(through, read),
            "cache_creation_input_tokens": max(through - read, 0),
            "cache_read_input_tokens": read,
        }

    @staticmethod
    def frame(body: dict[str, Any]) -> dict[str, Any]:
        return {
            "model": body["model"],
            "tools": body.get("tools"),
            "format": body.get("output_config", {}).get("format"),
        }


def blocks(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    system = body.get("system") or []
    yield from [{"type": "text", "text": system}] if isinstance(system, str) else system
    for message in body["messages"]:
        content = message["content"]
        yield from [{"type": "text", "text": content}] if isinstance(content, str) else content
