"""A line of a résumé as a clause in the first person."""

import re
from dataclasses import dataclass
from typing import Literal

from customization.pipeline.plan.wording.marks import mended
from jobs import vocabulary

FEWEST, MOST = 3, 32
BROKEN = re.compile(r"[:|•→/]\s|\s[|•→=]|https?:|@|\.\.\.|…|\?|!")
FURTHER = re.compile(r";\s+|[.]\s+(?=[A-ZÄÖÜÉÀÁÍÓÚÑ])")
FIRST = re.compile(r"[^\W_][\w'’-]*")


@dataclass(frozen=True)
class Deed:
    """`straight` begins with the subject, `inverted` follows words that stand before the verb.

    `tail` is the clause without its subject, to be joined to another deed of the same `key`.
    """

    kind: Literal["act", "being", "task", "list"]
    straight: str
    inverted: str
    tail: str = ""
    key: str = ""

    @property
    def stiffness(self) -> float:
        return {"act": 0.0, "being": 0.3, "task": 0.4, "list": 3.0}[self.kind]


def cleaned(text: str) -> str:
    """The first statement of a line without marks; nothing when it is no line that can be spoken."""
    plain = FURTHER.split(" ".join(mended(text).split()))[0].strip(" .;,")
    fits = FEWEST <= len(plain.split()) <= MOST
    return plain if fits and not BROKEN.search(plain) and balanced(plain) else ""


def balanced(text: str) -> bool:
    return all(text.count(left) == text.count(right) for left, right in ("()", "[]", "“”")) and text.count('"') % 2 == 0


def first(text: str) -> str:
    found = FIRST.match(text)
    return found[0] if found else ""


def lowered(text: str) -> str:
    """The first letter small, unless the word is a name."""
    word = first(text)
    rest = word[1:]
    named = any(one.start == 0 and proper(one.text) for one in vocabulary.mentions(text))
    return text if not word or named or any(letter.isupper() for letter in rest) else text[0].lower() + text[1:]


def proper(name: str) -> bool:
    """The vocabulary's own spelling tells a tool's name from a word: `Python`, but `wound care`."""
    known = vocabulary.find(name)
    return known is not None and (known.kind in ("tool", "language", "certification"))
