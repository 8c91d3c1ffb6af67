"""Capitals where they belong: titles written in capitals alone, members of a list that begin small."""

import re
from collections.abc import Sequence

from customization.pipeline.plan.wording.sentence import capital
from jobs import vocabulary

SHORT_FORMS = """
HR UX UI IT QA RN LPN CNA EMT ICU ER OR CEO CTO CFO COO CIO CMO VP SVP EVP PR SEO SEM BI AI ML IOT API SQL SAP
ERP CRM PMO SRE AWS GCP PHP CSS HTML CAD CAM CNC HVAC PLC NHS USA UK EU II III IV SEN ESL EFL PE TV
"""
ABBREVIATED = frozenset(SHORT_FORMS.split())
SMALL_WORDS = """
a an and as at by for in of on or the to with und für der die das de du des la le et y en di e van voor
"""
SMALL = frozenset(SMALL_WORDS.split())
MOSTLY = 0.6


def as_title(text: str) -> str:
    """`EXECUTIVE CHEF /CHEF MANAGER` → `Executive Chef / Chef Manager`; a title with small letters stays."""
    if not text.isupper() or len(text) < 6:
        return text
    spaced = re.sub(r"\s+/\s*|\s*/\s+", " / ", text)
    first = True
    words = []
    for word in re.split(r"([\s/&,()-]+)", spaced):
        words.append(cased(word, first=first))
        first = first and not word.strip()
    return "".join(words)


def cased(word: str, *, first: bool) -> str:
    if word.strip(".") in ABBREVIATED or any(letter.isdigit() for letter in word):
        return word
    lower = word.lower()
    return lower if lower in SMALL and not first else capital(lower)


def capitals_missing(members: Sequence[str]) -> dict[int, str]:
    """Members that begin small where most begin with a capital, in the form of the others; names keep their own."""
    lettered = [word for word in members if word[:1].isalpha()]
    if len(members) < 3 or sum(word[:1].isupper() for word in lettered) < MOSTLY * len(lettered):
        return {}
    return {place: capital(word) for place, word in enumerate(members) if word[:1].islower() and common(word)}


def common(word: str) -> bool:
    """Words of the language, not a name that is written small: `problem solving`, not `npm` or `iOS`."""
    known = vocabulary.find(word)
    if known:
        return known.label[:1].isupper() and known.kind not in ("tool", "certification")
    return " " in word and not any(letter.isupper() or letter.isdigit() for letter in word)
