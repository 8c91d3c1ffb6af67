"""Whether words ask for something, and as what: by the heading over them and by themselves."""

import re

from jobs.extraction import phrases
from jobs.extraction.clauses import VERBS
from jobs.extraction.headings import SILENT, WANTED, Part
from jobs.extraction.kinds import strong_type
from jobs.extraction.speakers import announces, does_work, grants, tells_of_the_firm

ADVANTAGE = re.compile(
    r"\b(?:advantage(?:ous)?|desirable|a plus|beneficial|preferred|von vorteil|un plus|un atout|een pre|una ventaja)\b"
    r".{0,20}\b(?:but|though|although|aber|mais|maar|pero)\b",
    re.IGNORECASE,
)


OPENS_A_DEMAND = re.compile(
    r"(?:proven|experienced?|expert|proficien\w+|familiar|strong|solid|excellent|good|deep|sound|fluent|knowledge|ability"
    r"|able to|track record|hands-on|qualified|portfolio of|comfortable|confident"
    r"|erfahrung|kenntnisse|gute|sehr gute|expérience|maîtrise|bonne|experiencia|conocimientos?|dominio|experiência"
    r"|conhecimentos?|domínio|ervaring|kennis|goede)\b",
    re.IGNORECASE,
)


def meant_part(words: str, part: Part, *, bullet: bool) -> Part | None:
    """The part that a clause belongs to by its heading and its own words; nothing when it asks for nothing."""
    if len(words) < 3 or tells_of_the_firm(words) or grants(words) or announces(words):
        return None
    if phrases.NEGATED.search(words):
        # "would be an advantage but is not essential" asks for it all the same.
        return Part.NICE if ADVANTAGE.search(words) and part not in SILENT else None
    if phrases.EQUALITY.search(words) and not (bullet and part in WANTED and len(words) < 250):
        return None
    object_of_work = part is Part.DUTIES and does_work(words)
    if part in WANTED and (
        bullet or object_of_work or not (phrases.BENEFITS.search(words) or phrases.PROCESS.search(words))
    ):
        return Part.MUST if part is Part.DUTIES and demands(words) else part
    if phrases.BENEFITS.search(words) or phrases.PROCESS.search(words):
        return None
    return loose_part(words, bullet=bullet)


def demands(words: str) -> bool:
    """Whether a line among duties says what a person must have."""
    return bool(
        re.match(
            r"(?:you (?:have|must|are|need|should)|must|experience (?:in|with)|sie (?:haben|bringen)|proficien"
            r"|knowledge of)\b",
            words,
            re.IGNORECASE,
        )
    )


def loose_part(words: str, *, bullet: bool) -> Part | None:
    """A clause under no telling heading: believed only by its own words."""
    about_us = re.match(
        r"(?:we|our|us|wir|unser\w*|nous|notre|nos|nosotros|nuestr\w+|nós|noss\w+|wij|ons|onze)\b", words, re.IGNORECASE
    )
    if re.match(r"(?:if|falls|wenn|si|se|als)\b", words, re.IGNORECASE) and not phrases.NICE.search(words):
        return None
    if phrases.NICE.search(words) and (phrases.ASKS.search(words) or len(words.split()) <= 12):
        return Part.NICE
    if phrases.ASKS.search(words) and not (
        about_us
        and not re.search(
            "candidate|applicant|expect|need|require|look|want|seek|erwart|such|cherch|busc|procur|vrag|zoek", words
        )
    ):
        return Part.MUST
    if phrases.TASKS.search(words):
        return Part.DUTIES
    if bullet and words.split()[0].lower().rstrip(",") in VERBS:
        return Part.DUTIES
    return None


def plainly_asks(words: str) -> bool:
    by_words = loose_part(words, bullet=True) in (Part.MUST, Part.NICE)
    return by_words or strong_type(words) is not None or bool(OPENS_A_DEMAND.match(words))


def asks(words: str) -> bool:
    """Whether a clause may share the meaning of its sentence."""
    return not any(
        pattern.search(words) for pattern in (phrases.NEGATED, phrases.EQUALITY, phrases.BENEFITS, phrases.PROCESS)
    )


def unfilled(words: str) -> bool:
    return bool(phrases.PLACEHOLDER.search(words) or phrases.SHOUTED_PLACEHOLDER.match(words))
