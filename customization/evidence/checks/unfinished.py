"""What the source only works towards is no fact yet: `studying for the CPA` does not prove a CPA."""

import re
from collections.abc import Iterator

from customization.evidence.line import Line
from customization.evidence.reading.words import Word, read
from customization.evidence.schema import Claim, ClaimKind

TOWARDS = re.compile(
    r"\b(?:(?:work|aim|striv|head)(?:ing|s)? (?:towards?|for)|"
    r"(?<!case )(?:stud|prepar|read|train|sit|aim|wait)(?:ying|ies|y|ing|e|es|s)? for|"
    r"(?:pursu|complet)ing|enrolled (?:in|on|for)|candidate for|aspir(?:ing|es) (?:to|towards?)|registered for|"
    r"(?:strebe?|streben|arbeite auf)|in Vorbereitung auf|en cours de|preparando|in opleiding tot)\b",
    re.I,
)
# What stands before these is not there yet.
PENDING = re.compile(
    r"\b(?:in progress|ongoing|en cours|en curso|in corso|em curso|in Ausbildung|(?:expected|planned|due|anticipated)"
    r"(?=\)|$|,? (?:in |for )?(?:[a-z]+ )?20\d\d))",
    re.I,
)
# So many words behind "working towards" are what is worked towards.
REACH = 5


def unfinished_claims(line: Line) -> Iterator[Claim]:
    if pending(line.after):
        return
    claimed = {word.stem for word in read(line.after)}
    for passage in line.entry if line.of_person else line.same:
        goal = goal_of(passage.text)
        if not goal or any(held(other.text, goal) for other in line.entry if other is not passage):
            continue
        if all(word.stem in claimed for word in goal):
            text = " ".join(word.text for word in goal)
            why = f"Your résumé says that “{text}” is still to come."
            yield line.blocked(text, ClaimKind.CERTIFICATE, why, line.ground.support(passage))
            return


def pending(text: str) -> bool:
    return bool(TOWARDS.search(text) or PENDING.search(text))


def goal_of(text: str) -> list[Word]:
    """The names that a text only works towards: behind `studying for`, before `in progress`."""
    words = [word for word in read(text) if not word.small]
    if match := TOWARDS.search(text):
        clause = re.split(r"[.;,(]", text[match.end() :], maxsplit=1)[0]
        return [word for word in words if match.end() <= word.start < match.end() + len(clause) and named(word)][:REACH]
    if match := PENDING.search(text):
        start = max((mark.end() for mark in re.finditer(r"[.;,]\s", text[: match.start()])), default=0)
        return [word for word in words if start <= word.start < match.start() and named(word)][-REACH:]
    return []


def named(word: Word) -> bool:
    return word.text[0].isupper()


def held(text: str, goal: list[Word]) -> bool:
    stems = {word.stem for word in read(text)}
    return not pending(text) and all(word.stem in stems for word in goal)
