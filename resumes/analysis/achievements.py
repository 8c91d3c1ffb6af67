"""Bullets: weak openings, no number, first person, length."""

import re
from collections.abc import Iterator

from resumes.analysis.base import bullets, finding, has_number
from resumes.analysis.language import language_of
from resumes.analysis.schema import Achievements, Finding
from resumes.analysis.wordings import FIRST_PERSON, WEAK
from resumes.document import ResumeDocument

LONGEST, SHORTEST = 32, 3
END = r"(?:(?<=['’:])|(?!\w))"
WEAK_OPENING = {code: re.compile(rf"(?:{words}){END}", re.IGNORECASE) for code, words in WEAK.items()}
PERSON = {code: re.compile(rf"(?<![\w.])(?:{words}){END}(?!\.\w)") for code, words in FIRST_PERSON.items()}


def analyze_achievements(document: ResumeDocument) -> Iterator[Finding]:
    language = language_of(document)
    for path, text, _ in bullets(document):
        yield from faults(path, text, language)
    yield from without_numbers(document)


def achievements(document: ResumeDocument) -> Achievements:
    lines = list(bullets(document))
    return Achievements(
        with_number=tuple(path for path, text, _ in lines if has_number(text)),
        without_number=tuple(path for path, text, _ in lines if not has_number(text)),
    )


def faults(path: str, text: str, language: str) -> Iterator[Finding]:
    length = len(text.split())
    if weak := WEAK_OPENING[language].match(text):
        yield finding(path, "weak_verb", f"“{weak[0]}” says little; open with what you did and what came of it.", text)
    if person := PERSON[language].search(text):
        yield finding(path, "first_person", f"“{person[0]}” can go: in a résumé it is clear who is meant.", text)
    if length > LONGEST:
        yield finding(
            path, "long_line", f"{length} words in one line; two shorter ones are read, one long one is skipped.", text
        )
    if length < SHORTEST:
        yield finding(path, "short_line", "So few words say too little to judge.", text)


def without_numbers(document: ResumeDocument) -> Iterator[Finding]:
    """One finding for each position in which no line has a number."""
    for position, work in enumerate(document.work):
        if work.highlights and not any(map(has_number, work.highlights)):
            sentence = "No line of this position has a number: how many, how much, how often, by when?"
            yield finding(f"work[{position}].highlights[0]", "no_number", sentence, work.highlights[0])
