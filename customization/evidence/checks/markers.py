"""Soft claims that give themselves away by their words: praise, reach, sector, a prize."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.figures import counted
from customization.evidence.checks.causes import cause_claims
from customization.evidence.line import Line
from customization.evidence.reading.language import by_language
from customization.evidence.reading.names import spells_out
from customization.evidence.reading.stems import plain
from customization.evidence.reading.tables import grouped
from customization.evidence.reading.words import Bag, Word, bag, read
from customization.evidence.schema import Claim, ClaimKind

WHY = {
    "superlative": (ClaimKind.SUPERLATIVE, "“{}” is praise that your résumé does not state."),
    "reach": (ClaimKind.SCOPE, "“{}” widens the reach beyond what your résumé says."),
    "industry": (ClaimKind.INDUSTRY, "Your résumé does not name this field or kind of customer here: “{}”."),
    "authority": (ClaimKind.SCOPE, "“{}” claims a standing that your résumé does not state."),
}


@by_language()
def lexicon() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(r"(?<!\w)(?:" + "|".join(word.replace(" ", r"[\s-]") for word in words) + r")(?!\w)", re.I))
        for kind, words in grouped("markers").items()
    )


AWARDED = re.compile(
    r"\b(?:won|win|winner of|winning|awarded|received|earned|given)\b[^.;,]{0,40}"
    r"\b(?:awards?|prizes?|medals?|trophy|best|honou?rs?|scholarship|fellowship)\b"
    r"|\b(?:prize|medal|award|trophy)s?\b(?! criteria|-winning)",
    re.I,
)


def award_claims(line: Line) -> Iterator[Claim]:
    """A prize is a fact that can be looked up: `won best poster` for `presented a poster`."""
    match = AWARDED.search(line.after)
    if match and not any(AWARDED.search(passage.text) for passage in line.entry) and line.section != "awards":
        words = [word for word in read(match.group()) if not word.small]
        far = any(all(word.stem in bag(passage.text).stems for word in words) for passage in line.elsewhere)
        verdict = line.flagged if far else line.blocked
        yield verdict(match.group(), ClaimKind.AWARD, f"Your résumé does not state “{match.group()}”.")


def marker_claims(line: Line) -> Iterator[Claim]:
    yield from cause_claims(line)
    yield from award_claims(line)
    for kind, pattern in lexicon():
        for match in pattern.finditer(line.after):
            if any(spells_out(line.after, match.start(), passage.text) for passage in line.same):
                continue
            if kind == "reach" and any(
                match.start() < one.end and one.start <= match.end() + 1 for one in counted(line.after)
            ):
                continue
            if kind == "reach" and (listed_behind(line, match.end()) or said_of_the_whole(line, match)):
                continue
            if not stated(line, match.group()) and not (kind == "industry" and meant(line, match.group())):
                claim_kind, why = WHY[kind]
                yield line.flagged(match.group(), claim_kind, why.format(match.group()))


WHOLE = re.compile(r"\b(?:whole|entire|all(?: of)?(?: the)?)\s+([^\W\d_]+)", re.I)


def said_of_the_whole(line: Line, match: re.Match[str]) -> bool:
    """`company-wide`, `across the whole company` where the source says "the whole company"."""
    near = {word.stem for word in read(match.string[match.start() : match.end() + 25])}
    return any(read(one[1])[0].stem in near for passage in line.same for one in WHOLE.finditer(passage.text))


def listed_behind(line: Line, end: int) -> bool:
    """`across maternity settings: labour ward, postnatal ward`: the reach is told, and the source names all of it."""
    match = re.match(r"[^:;.(]{0,30}[:(]\s*([^;.)]+)", line.after[end:])
    return bool(match) and all(word.small or line.same_bag.holds(word) for word in read(match[1] if match else ""))


def stated(line: Line, words: str) -> bool:
    """The same expression, or all its words, in the line or its entry."""
    near = line.same or line.entry
    found = [word for word in read(words) if not word.small] or list(read(words))
    if any(plain(words) in plain(passage.text) for passage in line.entry):
        return True
    return any(all(same_word(word, bag(passage.text)) for word in found) for passage in near)


def meant(line: Line, words: str) -> bool:
    """A sector may be named by another word of the same meaning: a web shop is e-commerce."""
    forms = frozenset(plain(word.text).rstrip("s") for passage in line.entry for word in read(passage.text))
    return all(
        plain(word.text).rstrip("s") in forms or not word.meanings.isdisjoint(line.entry_bag.meanings)
        for word in read(words)
        if not word.small and len(word.text) > 1
    )


def same_word(word: Word, held: Bag) -> bool:
    notations = frozenset(name for name in held.meanings if name.startswith("n-"))
    return word.stem in held.stems or not word.meanings.isdisjoint(notations)
