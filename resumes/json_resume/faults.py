"""In what a JSON value departs from the published schema: path by path, each with one sentence.

Follows the few words that the schema uses: type, properties, items, pattern, format and references inside it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

SCHEMA: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "schema-1.3.1.json").read_text("utf-8"))
_TYPES: dict[str, type] = {"object": dict, "array": list, "string": str}
_WORDS = {"object": "an entry with names", "array": "a list", "string": "a text"}
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+")
_SHOWN = 60


@dataclass(frozen=True)
class Fault:
    """`rule` is the word of the schema that is not kept; `wanted` what it asks for."""

    path: str
    rule: Literal["type", "pattern", "format"]
    wanted: str
    value: Any

    @property
    def sentence(self) -> str:
        shown = " ".join((self.value if isinstance(self.value, str) else json.dumps(self.value)).split())
        shown = shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…"
        if self.rule == "type":
            return f"{self.path} should be {_WORDS[self.wanted]}, but is {_kind(self.value)}: {shown}"
        if self.rule == "pattern":
            return f"{self.path} should be a date such as 2021, 2021-03 or 2021-03-15, but is “{shown}”."
        kind = "an e-mail address" if self.wanted == "email" else "a whole web address such as https://example.org"
        return f"{self.path} should be {kind}, but is “{shown}”."


def faults(value: Any, schema: dict[str, Any] = SCHEMA, path: str = "") -> Iterator[Fault]:
    """Every departure of a value, in the order of the value."""
    rules = resolved(schema)
    wanted = rules.get("type")
    if wanted and not isinstance(value, _TYPES[wanted]):
        yield Fault(path, "type", wanted, value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in rules.get("properties", {}):
                yield from faults(inner, rules["properties"][key], f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from faults(inner, rules.get("items", {}), f"{path}[{number}]")
    elif isinstance(value, str):
        yield from _of_text(value, rules, path)


def _of_text(text: str, rules: dict[str, Any], path: str) -> Iterator[Fault]:
    if "pattern" in rules and not re.search(rules["pattern"], text):
        yield Fault(path, "pattern", rules["pattern"], text)
    form = rules.get("format", "")
    if (form == "email" and not is_mail(text)) or (form == "uri" and not is_address(text)):
        yield Fault(path, "format", form, text)


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = SCHEMA["definitions"][schema["$ref"].rpartition("/")[2]]
    return schema


def is_address(text: str) -> bool:
    """An absolute address as RFC 3986 writes it."""
    return _ADDRESS.fullmatch(text) is not None


def is_mail(text: str) -> bool:
    return _MAIL.fullmatch(text) is not None


def _kind(value: Any) -> str:
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return "a yes or no"
    kinds = (("an entry with names", dict), ("a list", list), ("a text", str))
    return next((words for words, kind in kinds if isinstance(value, kind)), "a number")
