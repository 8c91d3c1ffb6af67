"""Grades and averages in entries of education, as they are written in seven languages."""

import re

from resumes.structuring.lines.words import Words

SCORE = re.compile(
    r"(?:cumulative\s+|overall\s+|final\s+)?\b(?:gpa|cgpa|grade|score|note|abschlussnote|notendurchschnitt"
    r"|durchschnitt|gesamtnote|mention|moyenne|nota|nota media|media|média|voto|votazione|cijfer"
    r"|gemiddelde)\s*[:=]?\s*(?:of\s+)?"
    r"(?P<value>\d[\d.,]*\s*(?:/\s*\d[\d.,]*)?(?:\s*(?:%|GPA|cum laude|e lode))?|(?:assez |très )?bien|passable"
    r"|sehr gut|gut|distinction|merit|first class|[A-F][+-]?(?!\w)|sobresaliente|notable)"
    r"|(?P<tail>(?<![\d:])2:[12](?![\d:])"
    r"|\d\.\d+(?:/\d(?:\.\d+)?)?\s*(?:c?gpa)|\b(?:summa|magna)?\s*cum laude\b|\b\d{2,3}/110(?: e lode)?"
    r"|\b(?:first|second|upper second|lower second|third)[- ]class(?: honou?rs)?|\bwith (?:high )?(?:distinction"
    r"|honou?rs|merit)\b)",
    re.IGNORECASE,
)
BARE_SCORE = re.compile(r"\d{1,2}[.,]\d{1,2}(?:\s*/\s*\d{1,2}(?:[.,]\d{1,2})?)?|\d{1,3}\s*/\s*\d{2,3}")


def grade_in(text: Words) -> tuple[Words, Words] | None:
    """The grade in a text, and all that only says that it is one."""
    if BARE_SCORE.fullmatch(text.text):
        return text, text
    match = SCORE.search(text.text)
    if not match:
        return None
    return text.cut(*match.span("value" if match["value"] else "tail")), text.cut(*match.span())


def opening_grade(text: Words) -> tuple[Words, Words] | None:
    """The grade that a short text begins with, and the words up to its end."""
    match = SCORE.match(text.text)
    if not match or len(text.text) >= 45:
        return None
    return text.cut(*match.span("value" if match["value"] else "tail")), text.cut(0, match.end())
