"""Who did what to whom, and what became of what: `reported by` is not `reported to`."""

import re
from collections.abc import Iterator

from customization.evidence.amounts.figures import counted, same_value
from customization.evidence.amounts.number_pattern import units
from customization.evidence.amounts.quantity import Quantity
from customization.evidence.amounts.surroundings import linked
from customization.evidence.line import Line
from customization.evidence.reading.language import by_language
from customization.evidence.reading.stems import plain
from customization.evidence.reading.words import read
from customization.evidence.schema import Claim, ClaimKind

TURNS = (("by", "to"), ("for", "against"), ("under", "over"), ("before", "after"), ("with", "without"))
CONTRARY = frozenset(TURNS) | frozenset((other, one) for one, other in TURNS)
UNDER_ME = re.compile(
    r"\b(?:to|under|for) (?:me|(?-i:us))\b(?!\$)|\bmy (?:direct )?(?:reports|team|staff|supervision|leadership)\b", re.I
)
TIMES = (
    "day|night|evening|morning|afternoon|week|fortnight|month|quarter|year|hour|shift|season|term|spring|summer|autumn|"
    "fall|winter|semester|[a-z]+day|january|february|march|april|may|june|july|august|[a-z]+ber"
)
EACH = re.compile(rf"^[^,;.]{{0,25}}?\b(?:each|apiece)\b(?! (?:{TIMES}|time))", re.I)
OLD, NEW = r"(?P<one>[^,;.]{2,40}?)", r"(?P<other>[^,;.]{2,40})"
# What became of what: from one to the other, one replaced by the other, the other in place of one.
MOVES = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\bfrom\s+{OLD}\s+(?:in)?to\s+{NEW}",
        rf"\b(?:replac(?:ed?|es|ing|ement of)|swapp(?:ed|ing)|exchang(?:ed|ing))\s+{OLD}\s+(?:by|with|for)\s+{NEW}",
        r"(?P<other>[^,;.]{2,40}?)\s+(?:in place of|instead of|replacing|to replace)\s+(?P<one>[^,;.]{2,40})",
    )
)


def direction_claims(line: Line, source: str) -> Iterator[Claim]:
    pairs = [(stated, claimed) for stated in moves(source) for claimed in moves(line.after)]
    for stated, claimed in pairs:
        if gain(stated, claimed) < 0:
            why = "Your résumé says this the other way round."
            yield line.blocked(claimed.group(), ClaimKind.DUTY, why, line.ground.support(line.same[0]))
    if UNDER_ME.search(line.after) and not UNDER_ME.search(source):
        yield line.flagged(line.after, ClaimKind.SCOPE, "Your résumé does not say that somebody worked for you here.")
    elif (turned := turned_phrase(source, line.after)) and not any(gain(*pair) > 0 for pair in pairs):
        yield line.flagged(turned, ClaimKind.DUTY, f"“{turned}”: your résumé has this the other way round.")
    for quantity in counted(line.after):
        if EACH.match(up_to_next(line.after, quantity)) and not (SINGLY.search(source) or of_several(source, quantity)):
            yield line.blocked(quantity.text, ClaimKind.NUMBER, f"Your résumé does not say “{quantity.text}” of each.")


def up_to_next(text: str, quantity: Quantity) -> str:
    """What stands behind a number, up to the next one."""
    ends = [other.start for other in counted(text) if other.start >= quantity.end]
    return text[quantity.end : min(ends, default=len(text))]


SINGLY = re.compile(r"\b(?:each|apiece|per|every)\b", re.I)
SEVERAL = re.compile(r"s of (?:up to |about |around )?$")


def of_several(source: str, quantity: Quantity) -> bool:
    """`two groups of eight`: eight each."""
    return any(
        SEVERAL.search(source[: (other.spans and linked(source, other)[0].start) or other.start])
        for other in counted(source)
        if same_value(quantity, other)
    )


@by_language(4_000)
def moves(text: str) -> tuple[re.Match[str], ...]:
    return tuple(match for pattern in MOVES for match in pattern.finditer(text))


# What follows is no end of the move any more: to 120 ms | by moving from one system to another.
ENDED = re.compile(r"\s(?:by|from|through|while|after|when|with|using)\b", re.I)


def gain(stated: re.Match[str], claimed: re.Match[str]) -> int:
    """Above nought when both go the same way, below when one is the other turned round."""

    def overlap(one: str, other: str) -> int:
        left = {word.stem for word in read(one) if not word.small and word.text.casefold() not in units()}
        return len(left & {word.stem for word in read(other) if not word.small})

    (old, new), (was, now) = ((ENDED.split(one["one"])[0], ENDED.split(one["other"])[0]) for one in (stated, claimed))
    straight = overlap(old, was) + overlap(new, now)
    return straight - overlap(old, now) - overlap(new, was)


def turned_phrase(source: str, claim: str) -> str:
    """A noun after `by` that now stands after `to`: who reported, asked or served whom."""
    stated = governed(source)
    for key, (preposition, text) in governed(claim).items():
        if key in stated and (stated[key][0], preposition) in CONTRARY:
            return f"{preposition} {text}"
    return ""


@by_language(4_000)
def governed(text: str) -> dict[str, tuple[str, str]]:
    """Content stem → the preposition before it and the word."""
    found: dict[str, tuple[str, str]] = {}
    text = WITH_NO.sub("without", text)
    spans = [(quantity.start, quantity.end) for quantity in counted(text)]
    preposition, since = "", 0
    for word in read(text):
        plainly = plain(word.text)
        if plainly in GOVERNING:
            preposition, since = plainly, word.end
        elif any(start <= word.start < end for start, end in spans):
            preposition = ""
        elif not word.small and preposition and fits(text[since : word.start]):
            found.setdefault(word.stem, (preposition, word.text))
        elif not word.small:
            preposition = ""
    return found


WITH_NO = re.compile(r"\bwith no\b", re.I)
GOVERNING = frozenset(one for pair in CONTRARY for one in pair)


def fits(between: str) -> bool:
    return len(between.split()) <= 2 and not re.search(r"[,;.]", between)
