"""Lines that stay together: one that leans on the line above it moves only with that line."""

import re
from collections.abc import Sequence

from customization.matching.labels import only_links

# Links of a line, what came of it without saying of what, and the rest of a sentence.
LEANING = re.compile(
    r"(?:resulting|leading to|thereby|thus|this|these|those|it|which|so that|and|also|then|both)\b"
    r"|(?:impact|affect|reach|serv|sav|generat|earn|gain|attract|achiev|hit|win|won|result|benefit|enabl|increas|reduc|cut"
    r"|improv|decreas|grew|grow|boost|doubl|tripl|used by|adopted by|trusted by|rais|exceed|surpass)\w*"
    r"(?:\s+(?:in|by|over|up|to|more|than|about|around|nearly|almost|approximately|an?|total|estimated|of))*\s*[~≈>+$€£¥]?\d",
    re.IGNORECASE,
)


def leans(text: str) -> bool:
    """Whether the line means little without the one above it."""
    plain = text.lstrip(" •·-–—*→")
    return plain[:1].islower() or only_links(text) or bool(LEANING.match(plain))


def blocks(lines: Sequence[str]) -> list[list[int]]:
    """Numbers of the lines, those that belong together in one list."""
    found: list[list[int]] = []
    for number, text in enumerate(lines):
        if found and leans(text):
            found[-1].append(number)
        else:
            found.append([number])
    return found
