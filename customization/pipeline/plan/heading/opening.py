"""How a new summary begins: who the person is by their newest job, or by what they study."""

from datetime import date

from customization.matching.titles import bare, trades
from customization.pipeline.plan.heading.tenure import tenure
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.wording.sentence import capital
from customization.pipeline.plan.wording.speech import Speech
from resumes.document import Work

LONGEST_TITLE = 8


def who(desk: Desk, speech: Speech) -> list[str]:
    """The newest title with the years that stand behind it, then without them."""
    held = desk.given.resume.work
    if not held or not held[0].position or len(held[0].position.split()) > LONGEST_TITLE:
        return []
    title, employer = capital(held[0].position.partition(",")[0]), held[0].name
    if not trades(bare(title)) and trades(bare(employer)):
        return []  # The reader took the employer for the title: better no summary than that one.
    length = tenure(desk, title)
    if not employer:
        return [f"{title}{length}."] if length else []
    if held[0].end_date:
        # "until 2014 with 17 years" would read as one.
        length = length.replace(" with ", "; ", 1) if desk.english else ""
        said = speech.last.format(title=title, employer=employer, year=held[0].end_date[:4])
    elif held[0].start_date:
        said = speech.now.format(title=title, employer=employer)
    else:
        said = f"{title}, {employer}"
    begun = held[0].start_date[:4] if desk.near_trade and not held[0].end_date else ""
    since = speech.since.format(year=begun) if begun and not length else ""
    found = [f"{said}{length}.", f"{said}{since}.", f"{said}."]
    return list(dict.fromkeys([*(f"{one}." for one in student(desk, held[0])), *found]))


def student(desk: Desk, newest: Work) -> list[str]:
    """What is studied now, where the newest job is of another trade than the posting."""
    if desk.near_trade or not desk.english:
        return []
    return [
        f"{entry.area} student at {entry.institution}"
        for entry in desk.given.resume.education[:1]
        if entry.area and entry.institution and entry.start_date and coming(entry.end_date, desk.index.today)
    ]


def coming(written: str, today: date) -> bool:
    """Whether an end date is still to come, or open."""
    return written[:4] > str(today.year) if written else True
