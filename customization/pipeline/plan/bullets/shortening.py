"""Lines of old jobs that say nothing for this posting, where the résumé is long: proposed to go."""

import re
from collections.abc import Iterator, Set

from customization.matching.titles import NEIGHBOUR_TRADE, nearness
from customization.pipeline.plan.arranging.order import CLEAR, relevance
from customization.pipeline.plan.bullets.filler import drop
from customization.pipeline.plan.looking.blocks import blocks
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change
from resumes.document import Work

LONG, OLD, PAST, NEWEST, STAY, MOST = 350, 10, 4, 2, 2, 4
# A figure or a deed that nobody would leave out.
TELLING = re.compile(r"\d|^(?:led|won|founded|built|launched|negotiated|leitete|fundé|dirigé)\b", re.IGNORECASE)


def shortened(desk: Desk, taken: Set[str]) -> Iterator[Change]:
    """The oldest jobs first. Two lines stay in each job, and every figure; `taken` lines have another change."""
    left = MOST
    size = sum(len(passage.text.split()) for passage in desk.index.passages)
    if size < LONG or not desk.given.job.requirements:
        return
    for number in reversed(range(NEWEST, len(desk.given.resume.work))):
        entry = desk.given.resume.work[number]
        if old(desk, entry):
            for place in spare(desk, number, entry)[:left]:
                path = f"work[{number}].highlights[{place}]"
                if path not in taken:
                    left -= 1
                    yield drop(path, entry.highlights[place], reason(entry), 0.6)


def old(desk: Desk, entry: Work) -> bool:
    """Ten years, or four where it was of another trade than the posting."""
    year = entry.end_date[:4]
    age = desk.index.today.year - int(year) if year.isdigit() else 0
    near = nearness(entry.position, desk.given.job.title) >= NEIGHBOUR_TRADE
    return age >= (OLD if near or not desk.near_trade else PAST)


def spare(desk: Desk, number: int, entry: Work) -> list[int]:
    """Single lines without figure and without use for the posting, the last first."""
    worth = [relevance(desk, f"work[{number}].highlights[{place}]") for place in range(len(entry.highlights))]
    alone = [block[0] for block in blocks(entry.highlights) if len(block) == 1]
    found = [
        place for place in reversed(alone) if worth[place] < CLEAR / 2 and not TELLING.search(entry.highlights[place])
    ]
    return found[: max(0, len(entry.highlights) - STAY)]


def reason(entry: Work) -> str:
    return (
        f"It ended in {entry.end_date[:4]} and says nothing for this posting: the room is better used for newer work."
    )
