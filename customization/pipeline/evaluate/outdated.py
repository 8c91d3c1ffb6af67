"""Years that a summary states and the dates have left behind: only the person knows what they are years of."""

import re
from collections.abc import Iterator
from datetime import date

from customization.matching.periods import years
from customization.matching.titles import LEARNER
from customization.pipeline.evaluate.schema import Question
from resumes.document import ResumeDocument

YEARS = r"(?=\s?\+?[ -](?:years?|Jahren?|ans|años|anos|anni|jaar)\b)"
STATED = re.compile(rf"(?<![\d.,–-])(?P<count>\d{{1,2}}){YEARS}", re.IGNORECASE)
FEWEST, BEHIND = 2, 2


def outdated(resume: ResumeDocument, today: date) -> Iterator[Question]:
    """The largest number stands for the whole career; smaller ones may be parts of it."""
    stated = max((int(match["count"]) for match in STATED.finditer(resume.basics.summary)), default=0)
    total = int(years((entry for entry in resume.work if not LEARNER.search(entry.position)), today))
    if stated >= FEWEST and total >= stated + BEHIND:
        text = f"Your summary says {stated} years; your dates add up to {total}. How many are they today, and of what?"
        yield Question(id=f"years-{stated}", text=text, path="basics.summary")
