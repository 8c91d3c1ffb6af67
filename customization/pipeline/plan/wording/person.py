"""First person taken out: "I managed a team" → "Managed a team"."""

import re
from functools import partial

from customization.pipeline.plan.wording.sentence import capital
from customization.pipeline.plan.wording.verbs import BASES, is_past, third_of

# What people say of themselves in a summary, beside what they do.
STATES = frozenset(
    ("like", "enjoy", "love", "thrive", "specialise", "specialize", "value", "bring", "speak", "hold", "prefer")
)
FIRST = re.compile(r"\b(?:I|I'm|I’m|I've|I’ve|me|my|mine|myself|we|our|us)\b", re.IGNORECASE)
SAYS_I = re.compile(r"\b(?:I|I'm|I’m|I've|I’ve)\b")
OPENING = re.compile(
    r"(?P<start>^|[.;:]\s+|,?\s+and\s+|,\s+)(?:I|I've|I’ve)\s+(?:have\s+|had\s+)?(?P<also>also\s+|then\s+)?(?P<verb>\w+)\b"
)
BEING = re.compile(r"^(?:I am|I'm|I’m) (?:an? )?(?=\w)")
HAVING = re.compile(
    r"^(?:I have|I've|I’ve)(?: got)? (?=(?:over |more than |about )?"
    r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|a\b|an\b|experience|extensive|several|many))"
)


def without_first_person(text: str, *, about: bool = False) -> str | None:
    """The line without "I", or None when there is none or when some of it would stay behind.

    `about`: the text speaks about the person, as a summary does: "I enjoy teaching" → "Enjoys teaching".
    """
    if not SAYS_I.search(text):
        return None
    plain = HAVING.sub("", BEING.sub("", text))
    plain = OPENING.sub(partial(said, about=about), plain)
    return None if FIRST.search(plain) or plain == text else capital(plain)


def said(match: re.Match[str], *, about: bool) -> str:
    verb = match["verb"]
    known = verb.casefold() in BASES | STATES
    if not is_past(verb) and not known:
        return match[0]
    if about and known and not is_past(verb):
        verb = third_of(verb.casefold())
    start, also = match["start"], match["also"] or ""
    opens = not start or start[0] in ".;:"
    words = f"{also}{verb}"
    return f"{start}{capital(words) if opens else words}"
