"""A document as JSON that keeps the published schema, and back, without loss.

What the schema has no room for (a date in words, half an e-mail address) stands beside its name: `startDateAsWritten`.
"""

import re
from typing import Any
from urllib.parse import quote

from resumes.document import ResumeDocument
from resumes.json_resume.faults import SCHEMA, faults, is_address, resolved

BESIDE = "AsWritten"
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?")
_AS_IT_COMES = ("meta", "$schema")  # names of the schema that a document holds without a type of its own
_RESERVED = "!#$%&'()*+,/:;=?@[]~"


def standard(document: ResumeDocument) -> dict[str, Any]:
    """Keeps every key, also those that the schema does not know."""
    written: dict[str, Any] = _fitted(document.to_json_resume(), SCHEMA)
    return written


def restored(data: dict[str, Any]) -> dict[str, Any]:
    """Takes what stands beside its name back to it."""
    back: dict[str, Any] = _restored(data, SCHEMA)
    return back


def _fitted(value: Any, schema: dict[str, Any]) -> Any:
    rules = resolved(schema)
    if isinstance(value, dict) and "properties" in rules:
        return dict(_member(key, inner, rules["properties"]) for key, inner in value.items())
    if isinstance(value, list) and "items" in rules:
        return [_fitted(inner, rules["items"]) for inner in value]
    if isinstance(value, str) and rules.get("format") == "uri":
        return whole_address(value)
    return value


def _member(key: str, value: Any, known: dict[str, Any]) -> tuple[str, Any]:
    if key not in known:
        return (key + BESIDE if _base(key) in known else key), value
    fitted = _fitted(value, known[key])
    fits = next(faults(fitted, known[key]), None) is None
    return (key, fitted) if fits else (key + BESIDE, value)


def _base(key: str) -> str:
    while key.endswith(BESIDE):
        key = key.removesuffix(BESIDE)
    return key


def whole_address(text: str) -> str:
    """`example.org/ä` → `https://example.org/%C3%A4`; what is no address stays as it is."""
    whole = f"https://{text}" if _HOST.fullmatch(text) else text
    encoded = quote(whole, safe=_RESERVED)
    return encoded if is_address(encoded) and not is_address(text) and " " not in text else text


def _restored(value: Any, schema: dict[str, Any]) -> Any:
    rules = resolved(schema)
    if isinstance(value, dict) and "properties" in rules:
        known = rules["properties"]
        names = {key: _name(key, inner, known) for key, inner in value.items()}
        if len(set(names.values())) < len(names):
            names = {key: key for key in names}
        return {names[key]: _restored(inner, known.get(names[key], {})) for key, inner in value.items()}
    if isinstance(value, list) and "items" in rules:
        return [_restored(inner, rules["items"]) for inner in value]
    return value


def _name(key: str, value: Any, known: dict[str, Any]) -> str:
    """One step nearer to the name in the schema, where the value may stand under it."""
    base, name = _base(key), key.removesuffix(BESIDE)
    may = name != base or isinstance(value, str) or base in _AS_IT_COMES
    return name if key != base and base in known and may else key
