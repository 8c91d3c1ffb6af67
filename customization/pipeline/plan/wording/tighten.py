"""Long ways of saying shortened, empty praise taken out of the summary."""

import re

from customization.pipeline.plan.wording.sentence import capital

SHORTER = {
    r"in order to": "to",
    r"so as to": "to",
    r"for the purpose of": "for",
    r"due to the fact that": "because",
    r"in spite of the fact that": "although",
    r"on a daily basis": "daily",
    r"on a weekly basis": "weekly",
    r"on a monthly basis": "monthly",
    r"on a yearly basis": "yearly",
    r"on a regular basis": "regularly",
    r"on an ongoing basis": "continuously",
    r"in the area of": "in",
    r"in the field of": "in",
    r"with regards? to": "about",
    r"by means of": "by",
    r"with the use of": "with",
    r"through the use of": "with",
    r"a total of (?=\d)": "",
    r"utili[sz]ing": "using",
    r"utili[sz]ed": "used",
    r"utili[sz]e": "use",
    r"various different": "various",
    r"(?<=^helped) to(?= [a-z])": "",
}
# Adverbs that a line can lose without losing a fact, only before its first verb.
PADDING = re.compile(
    r"^(?:successfully|effectively|efficiently|actively|proactively|diligently|consistently)\s+"
    r"(?=[a-z]+(?:ed|t|n|w|ght|de)\b)",
    re.IGNORECASE,
)
PRAISE = re.compile(
    r"\b(?:highly |very |extremely )?(?:results?[- ](?:driven|oriented|focused)|highly motivated|self[- ]motivated|"
    r"dynamic|hard[- ]?working|dedicated|passionate|enthusiastic|seasoned|goal[- ]oriented|detail[- ]oriented|"
    r"accomplished|motivated|driven|energetic)(?:,\s+(?:and\s+)?|\s+and\s+|\s+)",
    re.IGNORECASE,
)
RECORD = re.compile(r"\ba (?:strong |solid |successful )?proven track record\b|\bproven track record\b", re.IGNORECASE)


def tightened(text: str) -> str | None:
    """A shorter line, or None when there is nothing to shorten."""
    short = text
    for long, plain in SHORTER.items():
        short = re.sub(rf"\b{long}(?:\b|(?<=\s))", plain, short, flags=re.IGNORECASE)
    short = re.sub(r"  +", " ", PADDING.sub("", short))
    return None if short == text else matched_case(text, short)


def without_praise(text: str) -> str | None:
    """A summary without adjectives that anyone could claim. Sentences of praise alone are left."""
    sentences = re.split(r"(?<=[.!?])\s+", text)
    first = sentences[0]
    plain = first
    while (match := PRAISE.match(plain)) and len(plain[match.end() :].split()) > 2:
        plain = plain[match.end() :]
    plain = RECORD.sub("a record", plain)
    if plain == first:
        return None
    return " ".join([capital(plain), *sentences[1:]])


def matched_case(before: str, after: str) -> str:
    return capital(after) if before[:1].isupper() else after
