"""Who answers: each persona fills any schema, with ids that exist and words of its own."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.standin.reading import Prompt, schema_of

type Speak = Callable[[str, str], str]

EMPLOYERS = ("Globex Dynamics", "Initech Worldwide", "Umbrella Corporation", "Hooli Labs")
NUMBERS = ("73%", "450", "$12.5M", "1,900")
SKILLS = ("Kubernetes", "COBOL", "SAP HANA", "Terraform", "Rust")
DEGREES = ("PhD", "MBA", "Master of Science")
SCHOOLS = ("Stanford University", "Harvard Business School")
AWARDS = ("Nobel Prize",)
LIES = (*EMPLOYERS, *NUMBERS, *SKILLS, *DEGREES, *SCHOOLS, *AWARDS)


def honest(field_name: str, now: str) -> str:
    """Says again what is there."""
    return now if field_name == "text" else f"About this line: {' '.join(now.split()[:6])}"


@dataclass
class Liar:
    """Puts an invention into every text, each time another; `lies` are the texts it spoke.

    `only` names the fields it lies in; elsewhere it is honest, as a clever liar would be.
    """

    only: frozenset[str] = frozenset()
    lies: list[str] = field(default_factory=list)
    turns: Iterator[int] = field(default_factory=itertools.count)

    def __call__(self, field_name: str, now: str) -> str:
        if self.only and field_name not in self.only:
            return honest(field_name, now)
        turn = next(self.turns)
        pick = lambda kind: kind[turn % len(kind)]  # noqa: E731
        lie = (
            f"{now.rstrip('.')} with {pick(SKILLS)} at {pick(EMPLOYERS)}",
            f"Led {pick(NUMBERS)} people at {pick(EMPLOYERS)}, raising revenue by {pick(NUMBERS)}",
            f"{now.rstrip('.')}, backed by a {pick(DEGREES)} from {pick(SCHOOLS)}",
            f"Won the {pick(AWARDS)} for {pick(SKILLS)} and saved {pick(NUMBERS)}",
            f"{now.rstrip('.')} for {pick(NUMBERS)} clients",
        )[turn % 5]
        self.lies.append(lie)
        return lie


@dataclass
class Persona:
    """`quotes` says whether quotes too are invented."""

    speak: Speak = honest
    quotes: bool = False

    def __call__(self, body: dict[str, Any]) -> Any:
        schema = schema_of(body)
        return self.value(schema, schema, "", {"now": ""}, Prompt.of(body))

    def value(
        self, schema: dict[str, Any], root: dict[str, Any], name: str, subject: dict[str, str], prompt: Prompt
    ) -> Any:
        if "$ref" in schema:
            schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
        if "enum" in schema or "const" in schema:
            return schema.get("const", schema.get("enum", [None])[0])
        match schema.get("type"):
            case "object":
                inner = schema["properties"].items()
                return {key: self.value(part, root, key, subject, prompt) for key, part in inner}
            case "array":
                return self.items(schema["items"], root, name, subject, prompt)
            case "boolean":
                return True
            case "integer" | "number":
                return 0
            case _:
                return self.text(name, subject)

    def items(
        self, schema: dict[str, Any], root: dict[str, Any], name: str, subject: dict[str, str], prompt: Prompt
    ) -> Any:
        known = {"sources": [subject.get("path", "")], "requirement_ids": prompt.requirements[:1]}
        if name in known:
            return [key for key in known[name] if key]
        target = root["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
        about = prompt.subjects(name, target.get("properties", {}))
        return [self.value(schema, root, name, one, prompt) for one in about]

    def text(self, name: str, subject: dict[str, str]) -> str:
        if name in ("change_id", "requirement_id", "path"):
            return subject.get(name, "")
        if name == "quote" and not self.quotes:
            return subject["now"]
        if name in ("cannot", "title", "company", "location") and self.speak is honest:
            return ""
        return "" if name == "cannot" else self.speak(name, subject.get("now", ""))
