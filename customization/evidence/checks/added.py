"""A tool or technique set into a line that is otherwise the source: `using a continuous passive motion machine`."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from customization.evidence.checks.deeds import posts
from customization.evidence.checks.verbs import verb_stems
from customization.evidence.line import Line
from customization.evidence.reading.words import read
from customization.evidence.schema import Claim, ClaimKind


def added_claims(line: Line) -> Iterator[Claim]:
    if line.same and not line.of_person and (tool := added_tool(line, line.same[0].text)):
        yield line.blocked(tool, ClaimKind.SKILL, f"{tool} is nowhere in your résumé.")


WITH_IT = re.compile(r"\b(?:using|via|with|by means of)\s+(?:[^,;.]{0,40}\band\s+)?(?:an?\s+|the\s+)?$", re.I)
LEAST_OF_A_TOOL, MOST_OF_A_TOOL = 2, 5


def added_tool(line: Line, source: str) -> str:
    """Several words behind `using` or `with` of which the résumé has none, where nothing else is changed."""
    left, right = read(source), read(line.after)
    matcher = SequenceMatcher(None, [word.stem for word in left], [word.stem for word in right], autojunk=False)
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    if len(changes) != 1 or changes[0][0] != "insert":
        return ""
    words = [word for word in right[changes[0][3] : changes[0][4]] if not word.small]
    if not LEAST_OF_A_TOOL <= len(words) <= MOST_OF_A_TOOL or not WITH_IT.search(line.after[: words[0].start]):
        return ""
    text = line.after[words[0].start : words[-1].end]
    known = any(line.ground.everything.speaks_of(word) or word.stem in verb_stems("people") | posts() for word in words)
    return "" if known or re.search(r"[,;.]|\b(?:and|to|for|from|by)\b", text) else text
