"""What the stand-in understands of a request: the fences, and the ids and texts in them."""

import re
from dataclasses import dataclass
from typing import Any

from tests.standin.cache import blocks

FENCE = re.compile(r"<<(?P<name>\w+) (?P<mark>\w+)>>\n(?P<text>.*?)\n<<end (?P=name) (?P=mark)>>", re.DOTALL)
LINE = re.compile(r"^(\S+) \| (.*)$", re.MULTILINE)
REWORDABLE = re.compile(r"basics\.summary|.+\.(?:highlights\[\d+\]|summary|description)")


@dataclass(frozen=True)
class Prompt:
    """`fences` maps a name to its text; ids and texts are those of the lines `id | text`."""

    fences: dict[str, str]

    @classmethod
    def of(cls, body: dict[str, Any]) -> "Prompt":
        text = "\n".join(block.get("text", "") for block in blocks(body))
        return cls({found["name"]: found["text"] for found in FENCE.finditer(text)})

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
        parts = {key: text.split(" | ") for key, text in self.lines("changes").items()}
        return {key: (part[0], part[-1].removeprefix("now: ")) for key, part in parts.items()}

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
            pairs = [(key, near[at % len(near)]) for at, key in enumerate(self.requirements)]
            return [{"requirement_id": key, "path": path, "now": text} for key, (path, text) in pairs]
        if "path" in properties:
            about = list(self.lines("result").items()) or paths
            chosen = [pair for pair in about if name != "changes" or REWORDABLE.fullmatch(pair[0])]
            return [{"path": path, "now": text} for path, text in chosen[:8]]
        if "quote" in properties:
            return [{"now": sentence} for sentence in self.sentences[:8]]
        return []
