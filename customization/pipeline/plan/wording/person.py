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
    r"(?P<start>^|[.;:]\s+|,?\s+and\s+|,\s+)(?:I|I've|I’ve)\s+(?:have\s+|had\s+)?(?P<also>also\s+"
    r"|then\s+)?(?P<verb>\w+)\b"
)
BEING = re.compile(r"^(?:I am|I'm|I’m) (?:an? )?(?=\w)")
HAVING = re.compile(
    r"^(?:I have|I've|I’ve)(?: got)? (?=(?:over |more than |about )?"
    r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|a\b|an\b|experience|extensive|several|many|good\b|strong"
    r"|sound\b|solid|working knowledge|basic|excellent|in-depth|hands-on|proficiency|knowledge))"
)
# What a person has with others is there without them too.
OWNING = re.compile(
    r"\b(?P<own>my|our) (?=(?:own )?(?:team|department|shift|store|shop|ward|unit|kitchen|company|office|class"
    r"|classes|students"
    r"|pupils|clients|customers|colleagues|manager|supervisor|boss|group|staff|section|branch|school|hotel"
    r"|restaurant|firm"
    r"|crew|line|floor|site|region|area|territory|portfolio|product|products|users|suppliers|vendors|guests"
    r"|patients)\b)",
    re.IGNORECASE,
)


def without_first_person(text: str, *, about: bool = False) -> str | None:
    """The line without "I" and "my", or None when there is none or when some of it would stay behind.

    `about`: the text speaks about the person, as a summary does: "I enjoy teaching" → "Enjoys teaching".
    """
    if not SAYS_I.search(text) and not OWNING.search(text):
        return None
    plain = HAVING.sub("", BEING.sub("", OWNING.sub(the, text)))
    plain = OPENING.sub(partial(said, about=about), plain)
    return None if FIRST.search(plain) or plain == text else capital(plain)


def the(match: re.Match[str]) -> str:
    return "The " if match["own"][0].isupper() else "the "


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
