"""The bytes of a reply: one JSON message, or server-sent events."""

import json
from collections.abc import Iterator
from typing import Any

WORD = 12


def usage(counts: dict[str, int], output: int) -> dict[str, int]:
    return {**counts, "output_tokens": output}


def message(model: str, text: str, stop_reason: str, counts: dict[str, int]) -> dict[str, Any]:
    return {
        "id": "msg_standin",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [{"type": "text", "text": text}] if text else [],
        "stop_reason": stop_reason,
        "stop_sequence": None,
        "usage": usage(counts, tokens(text)),
    }


def opening(model: str, counts: dict[str, int]) -> list[bytes]:
    begun = message(model, "", "end_turn", counts) | {"stop_reason": None, "usage": usage(counts, 1)}
    return [
        event("message_start", {"message": begun}),
        event("content_block_start", {"index": 0, "content_block": {"type": "text", "text": ""}}),
        event("ping", {}),
    ]


def words(text: str) -> Iterator[bytes]:
    for start in range(0, len(text), WORD):
        piece = {"type": "text_delta", "text": text[start : start + WORD]}
        yield event("content_block_delta", {"index": 0, "delta": piece})


def ending(text: str, stop_reason: str) -> list[bytes]:
    delta = {"stop_reason": stop_reason, "stop_sequence": None}
    return [
        event("content_block_stop", {"index": 0}),
        event("message_delta", {"delta": delta, "usage": {"output_tokens": tokens(text)}}),
        event("message_stop", {}),
    ]


def error(kind: str, text: str) -> dict[str, Any]:
    return {"type": "error", "error": {"type": kind, "message": text}, "request_id": "req_standin"}


def event(kind: str, data: dict[str, Any]) -> bytes:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **data})}\n\n".encode()


def tokens(text: str) -> int:
    """About four characters each; the real count is the provider's secret."""
    return (len(text) + 3) // 4
