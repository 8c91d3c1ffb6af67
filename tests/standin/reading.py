"""What the stand-in understands of a request: the fences, and the ids and texts in them."""

import json
import re
from dataclasses import dataclass
from typing import Any

from tests.standin.cache import blocks

FENCE = re.compile(r"<<(?P<name>\w+) (?P<mark>\w+)>>\n(?P<text>.*?)\n<<end (?P=name) (?P=mark)>>", re.DOTALL)
LINE = re.compile(r"^([^\s|]+)\|(.*)$", re.MULTILINE)
REWORDABLE = re.compile(r"summary|[wvpe]\d+\.(?:\d+|[sd])")
FORM = re.compile(r"^Answer with this JSON alone.*:\n(?P<form>\{.*\})$")


def schema_of(body: dict[str, Any]) -> dict[str, Any]:
    """Of the request's own field, or said in the words of the task."""
    if "format" in body.get("output_config", {}):
        schema: dict[str, Any] = body["output_config"]["format"]["schema"]
        return schema
    told = [found for block in blocks(body) if (found := FORM.match(block.get("text", "")))]
    return as_schema(json.loads(told[0]["form"]))


def as_schema(form: Any) -> dict[str, Any]:
    """The JSON Schema of an empty answer; words between bars are a choice."""
    match form:
        case dict():
            return {"type": "object", "properties": {key: as_schema(inner) for key, inner in form.items()}}
        case list():
            return {"type": "array", "items": as_schema(form[0])}
        case str() if "|" in form:
            return {"type": "string", "enum": form.split("|")}
        case bool():
            return {"type": "boolean"}
        case int() | float():
            return {"type": "number"}
        case _:
            return {"type": "string"}


@dataclass(frozen=True)
class Prompt:
    """`fences` maps a name to its text; ids and texts are those of the lines `id | text`."""

    fences: dict[str, str]
    weigh: tuple[str, ...] = ()

    @classmethod
    def of(cls, body: dict[str, Any]) -> "Prompt":
        text = "\n".join(block.get("text", "") for block in blocks(body))
        weigh = re.search(r"^Weigh: (.*)\.$", text, re.MULTILINE)
        fences = {found["name"]: found["text"] for found in FENCE.finditer(text)}
        return cls(fences, tuple(re.findall(r"r\d+", weigh[1])) if weigh else ())

    def lines(self, name: str) -> dict[str, str]:
        return dict(LINE.findall(self.fences.get(name, "")))

    @property
    def paths(self) -> dict[str, str]:
        return self.lines("resume")

    @property
    def requirements(self) -> list[str]:
        return [key for key in self.lines("posting") if re.fullmatch(r"r\d+", key)]

    @property
    def changes(self) -> dict[str, tuple[str, str]]:
        """Change id → path and the text that stands there now."""
        paths = {key: text.split("|")[0] for key, text in self.lines("changes").items()}
        return {key: (path, self.paths.get(path, "")) for key, path in paths.items()}

    @property
    def sentences(self) -> list[str]:
        """Lines of the posting that are worth quoting."""
        raw = self.fences.get("posting", "").splitlines()
        return [line.strip() for line in raw if len(line.split()) > 2 and not LINE.match(line)]

    def subjects(self, name: str, properties: dict[str, Any]) -> list[dict[str, str]]:
        """What the items of a list called `name` are about: one dict of ids and words for each."""
        paths = list(self.paths.items())
        if "change_id" in properties:
            return [{"change_id": key, "path": path, "now": now} for key, (path, now) in self.changes.items()]
        if "requirement_id" in properties:
            near = paths or [("", "")]
            asked = self.weigh if name == "matches" else self.requirements
            pairs = [(key, near[at % len(near)]) for at, key in enumerate(asked)]
            return [{"requirement_id": key, "path": path, "now": text} for key, (path, text) in pairs]
        if "path" in properties:
            about = [(key, text.split("|", 1)[1]) for key, text in self.lines("result").items()] or paths
            chosen = [pair for pair in about if name != "changes" or REWORDABLE.fullmatch(pair[0])]
            return [{"path": path, "now": text} for path, text in chosen[:8]]
        if "quote" in properties:
            return [{"now": sentence} for sentence in self.sentences[:8]]
        return []
