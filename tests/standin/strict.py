"""What the real Messages API refuses, the stand-in refuses too."""

from collections.abc import Iterator
from typing import Any

from tests.standin.replies import Status

MODELS = ("claude-haiku-5-5", "claude-haiku-4-5", "claude-sonnet-5-5", "claude-sonnet-5", "claude-sonnet-4-6",
          "claude-opus-5-5", "claude-opus-5", "claude-opus-4-8", "claude-fable-5-2")  # fmt: skip
ONLY_ADAPTIVE = ("claude-haiku-5", "claude-sonnet-5", "claude-opus-5", "claude-fable-5")
NO_FORCED_TOOLS = ("claude-sonnet-5-5", "claude-opus-5-5", "claude-fable-5")
KEYS = {"model", "max_tokens", "messages", "system", "stream", "tools", "tool_choice", "thinking", "output_config",
        "metadata", "stop_sequences", "cache_control", "service_tier", "temperature", "top_p", "top_k"}  # fmt: skip
UNSUPPORTED = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
               "maxItems", "uniqueItems", "minProperties", "maxProperties"}  # fmt: skip


def refusal(body: dict[str, Any], headers: dict[str, str]) -> Status | None:
    """The first thing that is wrong with a request."""
    if not headers.get("x-api-key") and not headers.get("authorization", "").removeprefix("Bearer "):
        return Status(401, "authentication_error", "a key is required")
    if "anthropic-version" not in headers:
        return bad("anthropic-version: header is required")
    if not any(body.get("model", "").startswith(model) for model in MODELS):
        return Status(404, "not_found_error", f"model: {body.get('model')}")
    return next((bad(fault) for fault in faults(body)), None)


def bad(message: str) -> Status:
    return Status(400, "invalid_request_error", message)


def faults(body: dict[str, Any]) -> Iterator[str]:
    yield from (f"{key}: Extra inputs are not permitted" for key in body.keys() - KEYS)
    if not isinstance(body.get("max_tokens"), int) or not 0 < body["max_tokens"] <= 128_000:
        yield "max_tokens: must be between 1 and 128000"
    yield from message_faults(body.get("messages"))
    yield from model_faults(body)
    if len(list(breakpoints(body))) > 4:
        yield "A maximum of 4 blocks with cache_control may be provided"
    output_format = body.get("output_config", {}).get("format")
    if output_format:
        yield from format_faults(output_format)


def message_faults(messages: Any) -> Iterator[str]:
    if not messages or messages[0].get("role") != "user":
        yield "messages: first message must use the user role"
    for message in messages or []:
        content = message.get("content")
        blocks = [{"type": "text", "text": content}] if isinstance(content, str) else content
        if any(block.get("type") == "text" and not block.get("text", "").strip() for block in blocks):
            yield "messages: text content blocks must contain non-whitespace text"


def model_faults(body: dict[str, Any]) -> Iterator[str]:
    model, thinking = body["model"], body.get("thinking", {}).get("type")
    if model.startswith(ONLY_ADAPTIVE):
        yield from (f"{key} is deprecated for this model" for key in ("temperature", "top_p", "top_k") if key in body)
        if thinking == "enabled":
            yield "thinking.type.enabled is not supported for this model"
    if thinking == "disabled" and model.startswith(("claude-sonnet-5-5", "claude-opus-5-5", "claude-fable")):
        yield "thinking.type.disabled is not supported for this model"
    forced = body.get("tool_choice", {}).get("type") in ("any", "tool")
    if forced and model.startswith(NO_FORCED_TOOLS):
        yield "tool_choice: forced tool use is not supported for this model"


def breakpoints(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        if value.get("cache_control"):
            yield value
        for key, inner in value.items():
            if key != "output_config":
                yield from breakpoints(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from breakpoints(inner)


def format_faults(output_format: dict[str, Any]) -> Iterator[str]:
    schema = output_format.get("schema")
    if output_format.get("type") != "json_schema" or not isinstance(schema, dict):
        yield "output_config.format: must be a json_schema"
        return
    optional = unions = 0
    for part in parts(schema):
        if part.get("type") == "object":
            optional += len(part.get("properties", {}).keys() - set(part.get("required", [])))
            if part.get("additionalProperties") is not False:
                yield "output_config.format.schema: additionalProperties must be false"
        unions += "anyOf" in part
        yield from (f"output_config.format.schema: {key} is not supported" for key in part.keys() & UNSUPPORTED)
    if optional > 24 or unions > 16:
        yield "output_config.format.schema: too complex"


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    """Every sub-schema, not the names of properties."""
    if isinstance(schema, list):
        for inner in schema:
            yield from parts(inner)
    elif isinstance(schema, dict):
        yield schema
        for key, inner in schema.items():
            if key in ("properties", "$defs"):
                yield from parts(list(inner.values()))
            elif key in ("items", "anyOf", "allOf", "oneOf"):
                yield from parts(inner)
