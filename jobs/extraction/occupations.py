"""Words by which a line is known to be the title of a post, and the level that a title says."""

import re
from typing import Literal

from jobs.extraction.wordlists import alternatives, words

Seniority = Literal["", "intern", "entry", "mid", "senior", "manager", "executive"]

GENDER = re.compile(
    r"\((?:[mwfdxhgn*]|div|gn|all genders|alle)(?:\s?[/|,*]\s?[mwfdxhgn*]+)*\)|\b[hf]/[fh]\b|[*:_]in(?:nen)?\b|/-?in\b",
    re.IGNORECASE,
)
OCCUPATION = re.compile(rf"\b(?:{alternatives('occupation')})(?:s|in|innen|en)?\b", re.IGNORECASE)
COMPOUND = re.compile(rf"\w{{3,}}(?:{alternatives('occupation_ending')})\b", re.IGNORECASE)
FIRM = re.compile(
    r"\b(?:GmbH|AG|KG|e\.V\.|Inc|LLC|LLP|Ltd|PLC|Limited|Corp|S\.?A\.?|S\.?L\.?|SARL|SAS|B\.?V\.?|N\.?V\.?|Lda|Ltda"
    r"|Group|Trust|Hospital|University"
    r"|School|College|Council|Institute|Foundation|Bank)\b\.?$"
)
PERSON = re.compile(
    r"(?:we|you|our|your|are|is|wir|sie|nous|vous|buscamos|as|in|do|if|join|this|the|at|für)\b", re.IGNORECASE
)
ORDER: tuple[Seniority, ...] = ("intern", "executive", "manager", "senior", "entry", "mid")
LEVELS = tuple((name, words(f"levels/{name}")) for name in ORDER)


def looks_like_title(line: str) -> float:
    """Higher is likelier."""
    score = 3.0 * bool(GENDER.search(line)) + 2.0 * bool(OCCUPATION.search(line) or COMPOUND.search(line))
    score -= 3.0 * bool(FIRM.search(line)) + 1.0 * line.endswith((".", "!", "?")) + 2.0 * (len(line.split()) > 12)
    return score - 1.0 * bool(re.match(r"(?:we|our|about|join|the company)\b", line, re.IGNORECASE))


def level(title: str) -> Seniority:
    lowered = title.casefold()
    return next((name for name, pattern in LEVELS if pattern.search(lowered)), "")


def opening_title(sentence: str) -> str:
    """`Live-in Carer wanted for an elderly gentleman` opens with its title; empty when no occupation is near."""
    opening = " ".join(sentence.split()[:8])
    named = OCCUPATION.search(opening) or COMPOUND.search(opening)
    before = opening[: named.end()] if named else ""
    return "" if PERSON.match(before) else before
