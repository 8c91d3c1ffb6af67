"""Tense: a line of a finished position that is in the present while others are in the past."""

import re
from collections.abc import Iterator

from resumes.analysis.base import finding
from resumes.analysis.language import language_of
from resumes.analysis.schema import Finding
from resumes.analysis.wordings import PAST, PAST_ENDINGS, PRESENT
from resumes.document import ResumeDocument

FIRST_WORD = re.compile(r"(?:ho |ich |je |j['’]ai |heb )?([^\W\d_]+)", re.IGNORECASE)
SENTENCE = "This position has ended, and its other lines are in the past tense; this one is not."


def analyze_tense(document: ResumeDocument) -> Iterator[Finding]:
    language = language_of(document)
    for position, work in enumerate(document.work):
        verbs = [verb(text) for text in work.highlights]
        if not work.end_date or not any(is_past(one, language) for one in verbs):
            continue
        for number, text in enumerate(work.highlights):
            if verbs[number] in PRESENT[language]:
                yield finding(f"work[{position}].highlights[{number}]", "tense", SENTENCE, text)


def verb(text: str) -> str:
    """The first word, without what only tells the person."""
    found = FIRST_WORD.match(text.strip())
    return found[1].casefold() if found else ""


def is_past(word: str, language: str) -> bool:
    return word in PAST[language] or word.endswith(PAST_ENDINGS.get(language, ("\0",)))
