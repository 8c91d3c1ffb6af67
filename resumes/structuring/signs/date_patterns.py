"""How dates and periods are written, as patterns."""

import re
from collections.abc import Iterable

from resumes.structuring.signs.months import MONTHS, PRESENT, QUARTERS, SEASONS, SINCE, UNTIL


def alternatives(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first. What words share is tried once: there are hundreds."""
    by_letter: dict[str, set[str]] = {}
    for word in words:
        by_letter.setdefault(word[:1].lower(), set()).add(word[1:].lower())
    ends = "" in by_letter
    branches = "|".join(
        re.escape(letter) + (f"(?:{tail})" if (tail := alternatives(rests)) else "")
        for letter, rests in sorted(by_letter.items())
        if letter
    )
    return f"(?:{branches})?" if ends and branches else branches


YEAR = r"(?:19[4-9]\d|20[0-6]\d)"
MONTH = rf"(?:{alternatives(MONTHS)})\.?"
OF = r"(?:\s*,\s*|\s+(?:de|del|di|van|of|do|d['’])\s+|\s+|\s*[-/.]\s*)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|ème|º|ª|\.)?"
ATOM = "|".join(
    (
        rf"(?P<iso>{YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)",
        rf"(?P<dmy>(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-]{YEAR})(?!\d)",
        rf"(?P<ym>{YEAR}\s?[-/.]\s?(?:0[1-9]|1[0-2]))(?![\d%])",
        rf"(?P<my>(?:0?[1-9]|1[0-2])\s?[-/.]\s?{YEAR})(?!\d)",
        rf"(?P<dmony>{DAY}\s*(?:(?:de|of)\s+)?{MONTH}{OF}{YEAR})(?!\d)",
        rf"(?P<mondy>{MONTH}\s*{DAY},?\s+{YEAR})(?!\d)",
        rf"(?P<mony>{MONTH}(?:{OF})?{YEAR})(?!\d)",
        rf"(?P<ymcjk>{YEAR}\s?[年년]\s?(?:1[0-2]|0?[1-9])\s?[月월])",
        rf"(?P<yrmon>{YEAR},?\s+{MONTH})(?!\w)",
        rf"(?P<monyy>{MONTH}\s*['’]\s?\d\d)(?!\d)",
        rf"(?P<quarter>(?:{alternatives(QUARTERS)})\s*/?\s*{YEAR}|{YEAR}\s*[/-]?\s*(?:{alternatives(QUARTERS)}))(?!\w)",
        rf"(?P<season>(?:{alternatives(SEASONS)}){OF}{YEAR})(?!\d)",
        rf"(?P<year>{YEAR})(?![\d%])",
    )
)
BARE_MONTH = rf"(?P<month>{MONTH})(?!\w)"
NOW = rf"(?P<now>(?:(?:ad|alla|a|à|al|till|to|bis)\s+)?(?:{alternatives(PRESENT)}))(?!\w)"
SHORT = r"(?P<short>\d\d)(?!\d)"
RANGE = rf"\s*(?:[-–—‒−~]+|(?:{alternatives(UNTIL)})(?!\w)|→|\.\.+)\s*"
FIRST = re.compile(rf"(?<![\w/.$€£-])(?:{ATOM})", re.IGNORECASE)
SECOND = re.compile(rf"(?:{ATOM}|{NOW}|{SHORT})", re.IGNORECASE)
DASH = re.compile(RANGE, re.IGNORECASE)
MONTH_FIRST = re.compile(rf"(?<!\w){BARE_MONTH}(?={RANGE}(?:{ATOM}))".replace("(?P<month>", "(?P<bare>"), re.IGNORECASE)
OPENED = re.compile(rf"(?<!\w)(?:{alternatives(SINCE)})\s+$", re.IGNORECASE)
DURATION = re.compile(
    r"\s*[,·•|]?\s*\(?\s*(?:\d+\s*(?:years?|yrs?|jahre?n?|ans?|années?|años?|anos?|anni|anno|jaar|months?|mos?"
    r"|monate?n?|mois"
    r"|mes(?:es)?|mesi|mese|maanden|maand)\.?\s*(?:,|and|und|et|y|e|en)?\s*){1,2}\)?(?!\w)",
    re.IGNORECASE,
)
SHORT_DATE = rf"(?:{MONTH}\s+|(?:0?[1-9]|1[0-2])/)\d\d"
SHORT_RANGE = re.compile(
    rf"(?<![\w/.$€£-])(?P<first>{SHORT_DATE})(?!\d){RANGE}(?:(?P<last>{SHORT_DATE})(?![\d/%])|{NOW})", re.IGNORECASE
)
SCHOOL_YEAR = re.compile(rf"(?<![\d/])(?P<first>{YEAR})/(?P<last>{YEAR})(?![\d/])")
YEARS_SHORT = re.compile(rf"(?<!\d)(?P<first>{YEAR})\s?[-–/]\s?(?P<last>\d\d)(?![\d./-])")
