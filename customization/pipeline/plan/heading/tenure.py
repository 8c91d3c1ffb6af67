"""How long the person has worked in the trade of their title, said so that no title claims the whole of it."""

from collections.abc import Iterable
from datetime import date

from customization.evidence.reading.dates import months_of, years
from customization.matching.titles import LEARNER, RANK, SAME_TRADE, bare, nearness, trades
from customization.matching.words import stems
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.wording.speech import SPEECH
from resumes.document import Work

FEWEST, BARE_YEAR = 2, 4
FIELDS = {
    "software": "software",
    "operations": "operations",
    "data": "data",
    "design": "design",
    "product": "product management",
    "project": "project management",
    "sales": "sales",
    "marketing": "marketing",
    "service": "customer service",
    "people": "human resources",
    "finance": "finance",
    "teaching": "teaching",
    "nursing": "nursing",
    "kitchen": "kitchens",
    "hospitality": "hospitality",
    "retail": "retail",
    "logistics": "logistics",
    "building": "construction",
    "mechanics": "maintenance",
    "office": "administration",
    "social": "social work",
    "security": "security",
}


def tenure(desk: Desk, title: str) -> str:
    """Goes behind the title: "" when the years are few, or when nothing short says what they are years of."""
    held = [entry for entry in desk.given.resume.work if not LEARNER.search(entry.position)]
    same = [entry for entry in held if nearness(entry.position, title) >= SAME_TRADE]
    count = int(least_years(same, desk.index.today))
    speech = SPEECH[desk.language]
    if count < FEWEST:
        return ""
    if not RANK & stems(title) and all(bare(entry.position) == bare(title) for entry in same):
        return speech.years.format(count=speech.counted(count))
    field = [FIELDS[trade] for trade in trades(bare(title)) if trade in FIELDS]
    return f"; {speech.counted(count)} years in {field[0]}" if len(field) == 1 and desk.english else ""


def least_years(entries: Iterable[Work], today: date) -> float:
    """What holds whatever the months were: a bare year begins in December and ends in January."""
    spans = (months_of(safe(entry.start_date, "12"), safe(entry.end_date, "01"), today) for entry in entries)
    return years(span for span in spans if span)


def safe(written: str, month: str) -> str:
    plain = written.strip()
    return f"{plain}-{month}" if len(plain) == BARE_YEAR else plain
