"""The words sent to a model: what the steps share first, the task last, untrusted text between random marks."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable
from pathlib import Path

from pydantic_ai.messages import CachePoint, UserContent

SECRET = secrets.token_bytes(32)
# Controls, bidirectional overrides, zero-width signs and Unicode tags carry text that no reader sees.
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]")
WORDS = Path(__file__).parent
READER = (WORDS / "reader.md").read_text(encoding="utf-8")
TRUTH = (WORDS / "truth.md").read_text(encoding="utf-8")


def load(module: str) -> str:
    """The `prompt.md` beside a module; call it with `__file__`."""
    return Path(module).with_name("prompt.md").read_text(encoding="utf-8").strip()


def fence(name: str, text: str) -> str:
    """Untrusted text between marks that it cannot contain.

    The mark is secret and depends on the text: nobody can write it beforehand, and the same text keeps the same
    mark, so a provider's prompt cache still finds it.
    """
    seen = UNSEEN.sub("", text)
    mark = hmac.new(SECRET, f"{name}\n{seen}".encode(), hashlib.sha256).hexdigest()[:10]
    return f"<<{name} {mark}>>\n{seen}\n<<end {name} {mark}>>"


def listing(lines: Iterable[tuple[str, str]]) -> str:
    """One `id|text` line each; line ends inside a text become spaces, so that no text can start a line of its own."""
    return "\n".join(f"{key}|{' '.join(text.split())}" for key, text in lines)


def message(material: Iterable[str], task: str) -> list[UserContent]:
    """The blocks that calls share, widest shared first, each with a cache mark; then what this call is about.

    A provider reads back a prefix only as a whole: what differs between calls stands in the task.
    """
    shared = [part for block in material for part in (block, CachePoint())]
    return [*shared, task]
