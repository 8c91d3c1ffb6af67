"""A doubtful line in softer words that its source does support, or nothing. The check itself has the last word."""

import re
from collections.abc import Iterator
from datetime import date

from customization.evidence.checks.deeds import deeds
from customization.evidence.ground import Ground
from customization.evidence.reading.language import speaking
from customization.evidence.report import judge, this_day
from customization.evidence.schema import Claim, ClaimKind, LineEvidence, Sources, Verdict

CLAUSE = re.compile(
    r"\s*(?:[;,]|\s[–—-]\s|\b(?:and|with|using|by|for|through|across|to|at|in|und|mit|et|avec|y|con)\b)\s+"
)
TIDY = ((re.compile(r"\s{2,}"), " "), (re.compile(r"\s+([,;.])"), r"\1"), (re.compile(r"[,;:\s–—-]+(?=\.?$)"), ""))
DANGLING = re.compile(
    r"(?:[,;]|\b(?:and|or|with|using|by|for|through|across|to|at|in|of|the|an?|on|from|as|und|mit|et|avec|y|con))\s*(?=\.?$)",
    re.I,
)
# Verbs that take a person; before a thing they want "with".
AUXILIARY = re.compile(r"(?:was|were|am|is|are|had|have)\b", re.I)
HELPING = ("helped", "help", "assisted", "assist")
LEAST_WORDS, STEPS = 3, 8


def soften(sources: Sources, path: str, before: str | None, after: str, *, today: date | None = None) -> str | None:
    """The claims without support are lowered or left out, one after another, until every claim of the rest stands."""
    ground, day = Ground(sources), today or this_day()
    text = after
    with speaking(ground.language):
        for _ in range(STEPS):
            found = judge(ground, path, before, text, day)
            if found.verdict is Verdict.SUPPORTED:
                text += "." if after.rstrip().endswith(".") and not text.endswith(".") else ""
                return text if worth_it(before, after, text) else None
            milder = next(
                (one for one in milder_texts(found, before) if one != text and better(ground, found, one, day)), None
            )
            if milder is None:
                return None
            text = milder
    return None


def worth_it(before: str | None, after: str, text: str) -> bool:
    """A ruin of the line is no offer: half of its words stay."""
    return text not in (before, after) and len(text.split()) >= max(LEAST_WORDS, len(after.split()) / 2)


def better(ground: Ground, found: LineEvidence, text: str, day: date) -> bool:
    """Fewer unsupported claims than before, or as many in a shorter text."""
    left = weak(judge(ground, found.path, found.before, text, day))
    shorter = len(text) < len(found.after)
    return len(text.split()) >= LEAST_WORDS and (left < weak(found) or (shorter and left == weak(found)))


def weak(found: LineEvidence) -> int:
    return sum(claim.verdict is not Verdict.SUPPORTED for claim in found.claims)


def milder_texts(found: LineEvidence, before: str | None) -> Iterator[str]:
    for claim in found.claims:
        if claim.verdict is Verdict.SUPPORTED:
            continue
        yield from (tidy(text) for text in without(claim, found.after, before or ""))


def without(claim: Claim, text: str, before: str) -> Iterator[str]:
    """First the source's own verb for one that claims more, then the text without the claim's words or its clause."""
    own = own_verb(before) if deeds(before) else ""
    for deed in deeds(text):
        if deed.text == claim.text and own and text.startswith(deed.text):
            yield with_verb(text, deed.text, own)
    yield from without_compound(text, claim.text)
    if claim.kind is ClaimKind.SUPERLATIVE and claim.text in text:
        yield text.replace(claim.text, "", 1)
    words = [word for word in claim.text.split() if len(word) > 1]
    yield from without_clause(text, words)
    if claim.kind is ClaimKind.SCOPE and claim.text in text:
        yield text.replace(claim.text, "", 1)


def own_verb(before: str) -> str:
    """What the source's line opens with: `Helped`, `Took part in`, `Was responsible for`; nothing for a bare `Was`."""
    if AUXILIARY.match(before):
        duty = re.match(r"[^\W\d_]+\s+[^\W\d_]+\s+(?:for|of|in|with)\b", before)
        return duty.group() if duty else ""
    opened = re.match(r"[^\W\d_]+(?:\s+(?:part\s+in|in|with|on|to))?", before)
    said = opened.group() if opened else ""
    first = said.partition(" ")[0]
    return f"{first} with" if first.casefold() in HELPING else said


def with_verb(text: str, verb: str, own: str) -> str:
    own = own if text.startswith(verb) else own[:1].lower() + own[1:]
    return re.sub(rf"(?<![\w-]){re.escape(verb)}(?![\w-])", own, text, count=1)


def without_compound(text: str, word: str) -> Iterator[str]:
    """`Single` of `Single-handedly` goes with the whole of it: half a compound is no word."""
    joined = re.search(rf"(?<![\w-])(?:[\w-]+-{re.escape(word)}[\w-]*|{re.escape(word)}-[\w-]+)\s*", text)
    if joined:
        yield text[: joined.start()] + text[joined.end() :]


def without_clause(text: str, words: list[str]) -> Iterator[str]:
    """The text without the shortest clause at its end, or in it, that holds the words."""
    edges = [0, *(match.start() for match in CLAUSE.finditer(text)), len(text)]
    for size in range(1, len(edges)):
        for first in range(len(edges) - size):
            part = text[edges[first] : edges[first + size]]
            if first and all(word in part for word in words):
                yield text[: edges[first]] + text[edges[first + size] :]


def tidy(text: str) -> str:
    for pattern, to in TIDY:
        text = pattern.sub(to, text)
    text = text.strip()
    while (shorter := DANGLING.sub("", text).rstrip(" ,;")) != text:
        text = shorter
    return text[:1].upper() + text[1:]
