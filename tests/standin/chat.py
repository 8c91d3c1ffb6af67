"""The same stand-in for OpenAI-compatible servers: only what a streamed answer in a JSON schema needs."""

import json
from collections.abc import Iterator
from typing import Any

from tests.standin.wire import WORD, tokens

PATH = "/v1/chat/completions"


def translated(body: dict[str, Any]) -> dict[str, Any]:
    """The request as a Messages API request, so that the same personas can answer it."""
    schema = body["response_format"]["json_schema"]["schema"]
    turns = [message for message in body["messages"] if message["role"] != "system"]
    system = "\n".join(message["content"] for message in body["messages"] if message["role"] == "system")
    return {
        "model": body["model"],
        "system": system,
        "messages": turns,
        "output_config": {"format": {"schema": schema}},
    }


def chunks(body: dict[str, Any], text: str) -> Iterator[bytes]:
    yield chunk(body, {"role": "assistant", "content": ""})
    for start in range(0, len(text), WORD):
        yield chunk(body, {"content": text[start : start + WORD]})
    yield chunk(body, {}, "stop")
    counts = {"prompt_tokens": tokens(json.dumps(body["messages"])), "completion_tokens": tokens(text)}
    yield event(whole(body, [], usage=counts | {"total_tokens": sum(counts.values())}))
    yield b"data: [DONE]\n\n"


def chunk(body: dict[str, Any], delta: dict[str, str], finish: str | None = None) -> bytes:
    return event(whole(body, [{"index": 0, "delta": delta, "finish_reason": finish}]))


def whole(body: dict[str, Any], choices: list[Any], **more: Any) -> dict[str, Any]:
    head = {"id": "chatcmpl-standin", "object": "chat.completion.chunk", "created": 0, "model": body["model"]}
    return {**head, "choices": choices, **more}


def event(value: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(value)}\n\n".encode()
