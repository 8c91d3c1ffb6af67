"""The form of an answer, said in the task where a schema of the request's own would part the prompt cache.

The Claude API reads an output schema before everything else: two steps with two schemas share no prefix
(docs/decisions/0006-form-in-words.md). Who does not keep a form that is only said gets the schema, and is
remembered: a gateway or a server of one's own may answer in nothing else.
"""

import json
import time
from dataclasses import replace
from typing import Any

from pydantic import BaseModel
from pydantic_ai import Agent, NativeOutput
from pydantic_ai.models import Model, ModelRequestParameters

ASKED = "Answer with this JSON alone:\n"
EMPTY = {"string": "", "integer": 0, "number": 0, "boolean": False, "null": None}


REMEMBERED_SECONDS = 600.0
unkept: dict[str, float] = {}


def in_words(model: Model) -> bool:
    return model.system == "anthropic" and unkept.get(place(model), 0) < time.monotonic()


def not_kept(model: Model) -> None:
    """Its answer could not be read: from here on, for a while, its requests carry the schema."""
    unkept[place(model)] = time.monotonic() + REMEMBERED_SECONDS


def place(model: Model) -> str:
    return f"{model.base_url} {model.model_name}"


def said(agent: Agent[Any, Any]) -> str:
    """The last words of a task: an empty answer, with the words to choose from where there is a choice."""
    schema = answer(agent).model_json_schema()
    return ASKED + json.dumps(shape(schema, schema.get("$defs", {})), ensure_ascii=False, separators=(",", ":"))


def answer(agent: Agent[Any, Any]) -> type[BaseModel]:
    native = agent.output_type
    kind = native.outputs if isinstance(native, NativeOutput) else native
    if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        raise TypeError(f"agent {agent.name} does not answer in one model")
    return kind


def shape(schema: dict[str, Any], known: dict[str, Any]) -> Any:
    if "$ref" in schema:
        return shape(known[schema["$ref"].rpartition("/")[2]], known)
    if "enum" in schema:
        return "|".join(map(str, schema["enum"]))
    if "anyOf" in schema:
        return shape(schema["anyOf"][0], known)
    match schema.get("type"):
        case "object":
            return {name: shape(inner, known) for name, inner in schema.get("properties", {}).items()}
        case "array":
            return [shape(schema["items"], known)]
        case kind:
            return EMPTY.get(str(kind), "")


def without_schema(parameters: ModelRequestParameters) -> ModelRequestParameters:
    """The request without its own schema; the answer is validated all the same."""
    return replace(parameters, output_mode="prompted", prompted_output_template=False)
