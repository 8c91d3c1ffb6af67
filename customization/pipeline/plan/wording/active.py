"""Verbs made active: "was responsible for managing" → "managed". Never a stronger verb than the line has."""

import re

from customization.pipeline.plan.wording.sentence import capital, inflected
from customization.pipeline.plan.wording.verbs import BASES, FROM_GERUND, PAST

WEAK = re.compile(
    r"^(?:(?:was|were|am|is|been|being)\s+)?(?:(?:solely|also|primarily|mainly|directly)\s+)?"
    r"(?:responsible for|in charge of|tasked with|charged with|entrusted with)\s+",
    re.IGNORECASE,
)
DUTIES = re.compile(
    r"^(?:(?:my|key|main|daily|the|primary|job)\s+)*(?:duties|responsibilities|tasks|role)\s*(?:(?:included?|were|was|involved?|consisted of)\s*:?|:)\s+",
    re.IGNORECASE,
)
ABLE = re.compile(r"^(?:(?:was|were) able to|managed to|succeeded in)\s+(\w+)\s+", re.IGNORECASE)
ASSISTED = re.compile(r"^(?:assisted|helped) (?:in|with) (?:the )?(\w+ing)\s+(?!of\b)", re.IGNORECASE)
OWN_FORM = {base: base for base in BASES}


def active(text: str, *, ended: bool) -> str | None:
    """The line with an active opening, or None. `ended`: the job is over, so its verbs are in the past."""
    for opening in (WEAK, DUTIES):
        if match := opening.match(text):
            return from_gerund(text[match.end() :], ended=ended)
    if match := ABLE.match(text):
        return able(match, text)
    if (match := ASSISTED.match(text)) and (base := FROM_GERUND.get(match[1].casefold())):
        return f"Helped {base} {text[match.end() :]}" if ended or text.startswith(("Assisted", "Helped")) else None
    return None


def able(match: re.Match[str], text: str) -> str | None:
    word = match[1].casefold()
    base = word if word in BASES else FROM_GERUND.get(word)
    return capital(f"{PAST[base]} {text[match.end() :]}") if base else None


def from_gerund(text: str, *, ended: bool) -> str | None:
    """`managing a team and preparing reports` → `Managed a team and prepared reports`."""
    return inflected(text, FROM_GERUND, PAST if ended else OWN_FORM)
