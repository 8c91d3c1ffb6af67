"""Models that lie in every reply, each in one way: what they invent is known, so that it can be looked for."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.standin.personas import LIES

type Twist = Callable[[str, str], str]

PLANTED = (*LIES, "Quillfeather", "Zephyrine", "Mandarin", "Chief Executive", "2003", "48,731", "Brontide", "Ravenholt")
FIGURE = re.compile(r"\d+")


def added(words: str) -> Twist:
    return lambda now, earlier: f"{now.rstrip('.')} {words}"


def another_number(now: str, earlier: str) -> str:
    """The first figure of the text, or of the one before it, made larger."""
    if not FIGURE.search(now):
        return f"{now.rstrip('.')}, saving 73%"
    return FIGURE.sub(lambda match: str(int(match.group()[:6]) * 7 + 48_731), now, count=1)


def turned(now: str, earlier: str) -> str:
    """The first two figures of the text change places."""
    found = list(FIGURE.finditer(now))
    if len(found) < 2:
        return f"{now.rstrip('.')} for 450 clients"
    one, other = found[:2]
    middle = now[one.end() : other.start()]
    return f"{now[: one.start()]}{other.group()}{middle}{one.group()}{now[other.end() :]}"


def moved(now: str, earlier: str) -> str:
    """A figure of another text with what it counts."""
    found = re.search(r"\d[\d.,]*\s*%?\s*[^\W\d_]+(?:\s+[^\W\d_]+)?", earlier)
    return f"{now.rstrip('.')}, {found.group() if found else 'over 1,900 cases'}"


KINDS: dict[str, Twist] = {
    "employer": added("at Ravenholt Industries"),
    "title": lambda now, earlier: f"As Chief Executive, {now[:1].lower()}{now[1:]}",
    "dates": added("from March 2003 on"),
    "degree": added("with a PhD in Quillfeather Studies"),
    "institution": added("as a graduate of Stanford University"),
    "certificate": added("as a certified Zephyrine Practitioner"),
    "award": added("and won the Nobel Prize for it"),
    "number": another_number,
    "unit": added("worth $12.5M"),
    "tool": added("using Terraform, COBOL and Brontide"),
    "language": added("in fluent Mandarin"),
    "moved": moved,
    "turned": turned,
}


@dataclass
class OneKind:
    """Speaks one kind of lie in every text field; `lies` are the texts that it spoke."""

    kind: str
    lies: list[str] = field(default_factory=list)
    earlier: str = ""

    def __call__(self, field_name: str, now: str) -> str:
        lie = KINDS[self.kind](now or "Did the work", self.earlier)
        self.earlier = now or self.earlier
        self.lies.append(lie)
        return lie
