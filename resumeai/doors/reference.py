"""An OpenAPI schema as rows that a page or a document can show."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Value:
    """`kind` in words: `text`, `number`, `list of Change`."""

    name: str
    kind: str
    required: bool
    description: str


@dataclass(frozen=True)
class Operation:
    group: str
    method: str
    address: str
    name: str
    description: str
    parameters: tuple[Value, ...]
    body: tuple[Value, ...]
    example: str
    answers: tuple[tuple[str, str], ...]


KINDS = {"string": "text", "integer": "whole number", "boolean": "true or false", "null": "nothing", "object": "object"}


def operations(schema: dict[str, Any]) -> Iterator[Operation]:
    shapes = schema["components"]["schemas"]
    for address, methods in schema["paths"].items():
        for method, found in methods.items():
            sent = sent_shape(found, shapes)
            yield Operation(
                group=(found.get("tags") or ["other"])[0],
                method=method.upper(),
                address=address,
                name=found["summary"],
                description=found.get("description", ""),
                parameters=tuple(parameter(each) for each in found.get("parameters", ())),
                body=tuple(values(sent, shapes)),
                example=example(sent),
                answers=tuple((str(status), answer_kind(answer)) for status, answer in found["responses"].items()),
            )


def parameter(found: dict[str, Any]) -> Value:
    return Value(found["name"], kind(found["schema"]), found.get("required", False), found["in"])


def sent_shape(operation: dict[str, Any], shapes: dict[str, Any]) -> dict[str, Any]:
    for content in operation.get("requestBody", {}).get("content", {}).values():
        return resolved(content["schema"], shapes)
    return {}


def resolved(shape: dict[str, Any], shapes: dict[str, Any]) -> dict[str, Any]:
    reference = shape.get("$ref", "")
    found: dict[str, Any] = shapes[reference.rsplit("/", 1)[-1]] if reference else shape
    return found


def values(shape: dict[str, Any], shapes: dict[str, Any]) -> Iterator[Value]:
    required = shape.get("required", [])
    for name, found in shape.get("properties", {}).items():
        yield Value(name, kind(found), name in required, found.get("description", ""))


def kind(shape: dict[str, Any]) -> str:
    if "$ref" in shape:
        return str(shape["$ref"]).rsplit("/", 1)[-1]
    if options := shape.get("anyOf") or shape.get("allOf"):
        return " or ".join(kind(each) for each in options if each.get("type") != "null")
    if "enum" in shape:
        return " | ".join(map(str, shape["enum"]))
    if shape.get("type") == "array":
        return f"list of {kind(shape.get('items', {}))}"
    name = KINDS.get(shape.get("type", ""), shape.get("type", "anything"))
    return f"{name} ({shape['format']})" if "format" in shape else name


def example(shape: dict[str, Any]) -> str:
    given = shape.get("examples") or ([shape["example"]] if "example" in shape else [])
    return json.dumps(given[0], indent=2, ensure_ascii=False) if given else ""


def answer_kind(answer: dict[str, Any]) -> str:
    for media_type, content in answer.get("content", {}).items():
        return kind(content["schema"]) if "json" in media_type and "schema" in content else str(media_type)
    return str(answer.get("description", ""))
