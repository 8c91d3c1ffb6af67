"""A tool or a deed set into a line that is otherwise the source: `using a continuous passive motion machine`."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from customization.evidence.checks.deeds import deeds, posts
from customization.evidence.checks.verbs import DID, verb_stems
from customization.evidence.line import Line
from customization.evidence.reading.language import by_language
from customization.evidence.reading.words import Word, bag, read
from customization.evidence.schema import Claim, ClaimKind


def added_claims(line: Line) -> Iterator[Claim]:
    words = set_into(line.same[0].text, line.after) if line.same and not line.of_person else ()
    if tool := added_tool(line, words):
        yield line.blocked(tool, ClaimKind.SKILL, f"{tool} is nowhere in your résumé.")
    elif deed := added_deed(line, words):
        yield line.flagged(deed, ClaimKind.DUTY, f"No line of this entry says all of this: “{deed}”.")


@by_language(4_000)
def set_into(source: str, text: str) -> tuple[Word, ...]:
    """The one run of content words that a text has more than its source, where nothing else is changed."""
    left, right = ([word for word in read(one) if not word.small] for one in (source, text))
    matcher = SequenceMatcher(None, [word.stem for word in left], [word.stem for word in right], autojunk=False)
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    if len(changes) != 1 or changes[0][0] != "insert":
        return ()
    return tuple(right[changes[0][3] : changes[0][4]])


def added_deed(line: Line, words: tuple[Word, ...]) -> str:
    """`and validate new methods`: one deed more, made of words that no single line of the entry has."""
    own = list(words)
    if not own or own[0].stem in verb_stems("pale_verbs") or not ONE_MORE.search(line.after[: own[0].start]):
        return ""
    named = own[0].text in {deed.text for deed in deeds(line.after) if deed.rung >= DID}
    last = re.match(r"\s*(?:$|[.;,])", line.after[own[-1].end :])
    if not named and (len(own) < 2 or not last or line.entry_bag.speaks_of(own[0])):
        return ""
    if any(all(bag(near.text).speaks_of(word) for word in own) for near in line.entry):
        return ""
    return line.after[own[0].start : own[-1].end]


WITH_IT = re.compile(r"\b(?:using|via|with|by means of)\s+(?:[^,;.]{0,40}\band\s+)?(?:an?\s+|the\s+)?$", re.I)
ONE_MORE = re.compile(r"(?:\b(?:and|und|et|y|e|en)|[,;])\s+(?:also |then )?$", re.I)
LEAST_OF_A_TOOL, MOST_OF_A_TOOL = 2, 5


def added_tool(line: Line, added: tuple[Word, ...]) -> str:
    """Several words behind `using` or `with` of which the résumé has none."""
    words = list(added)
    if not LEAST_OF_A_TOOL <= len(words) <= MOST_OF_A_TOOL or not WITH_IT.search(line.after[: words[0].start]):
        return ""
    text = line.after[words[0].start : words[-1].end]
    known = any(line.ground.everything.speaks_of(word) or word.stem in verb_stems("people") | posts() for word in words)
    return "" if known or re.search(r"[,;.]|\b(?:and|to|for|from|by)\b", text) else text
