"""Years of experience: computed from dates, in the entries that show the subject."""

from customization.evidence.schema import Support
from customization.matching.graded import Graded, graded
from customization.matching.index import Index, Passage
from customization.matching.naming import Asked, asked_by
from customization.matching.periods import months, years
from customization.matching.titles import NEIGHBOUR_TRADE, SAME_TRADE, nearness, title_of, wanted_occupations
from jobs.requirements import JobRequirement

UNRELATED = 0.3
UNDATED = 0.5


def match_years(index: Index, requirement: JobRequirement, title: str, language: str = "en") -> Graded:
    """`title` is the posting's: a job of the same trade shows its experience even when no words agree."""
    wanted = asked_by(requirement, language)
    needed = requirement.years or 1.0
    entries = about(index, wanted, title)
    related = years((index.resume.work[number] for number in entries), index.today)
    total = years(index.resume.work, index.today)
    credit = max(min(1.0, related / needed), UNRELATED * min(1.0, total / needed))
    if entries and not related:
        credit = max(credit, UNDATED)
    dated = [number for number in entries if months(index.resume.work[number], index.today)]
    supports = tuple(filter(None, (supporting(index, number, counted=bool(dated)) for number in dated or entries)))
    return graded(requirement, credit, supports, sentence(needed, related, total, bool(entries)))


def about(index: Index, wanted: Asked, title: str) -> list[int]:
    """Numbers of the jobs that show the subject; when the requirement names none, those near the posting's trade."""
    if not wanted.concepts and not wanted.phrases:
        near = [n for n, entry in enumerate(index.resume.work) if nearness(title_of(entry), title) >= NEIGHBOUR_TRADE]
        return near if wanted_occupations(title, "") else list(range(len(index.resume.work)))
    return [
        number
        for number, entry in enumerate(index.resume.work)
        if nearness(title_of(entry), title) >= SAME_TRADE
        or any(touches(passage, wanted) for passage in passages(index, number))
    ]


def passages(index: Index, number: int) -> list[Passage]:
    return [passage for passage in index.passages if passage.entry == f"work[{number}]"]


def touches(passage: Passage, wanted: Asked) -> bool:
    reading = passage.reading
    if any(concept in reading.names or concept in reading.implied for concept in wanted.concepts):
        return True
    return any(len(phrase & reading.stems) >= max(1, len(phrase) / 2) for phrase in wanted.phrases)


def supporting(index: Index, number: int, *, counted: bool) -> Support | None:
    """The title as it stands: the dates were counted, or only the title speaks for it."""
    entry = index.resume.work[number]
    field, quote = ("position", entry.position) if entry.position else ("name", entry.name)
    return (
        Support(path=f"work[{number}].{field}", quote=quote, how="computed" if counted else "form") if quote else None
    )


def sentence(needed: float, related: float, total: float, shown: bool) -> str:
    if related >= needed:
        if needed == 1:
            return f"Your dates show {related:.0f} year{'s' if related >= 1.5 else ''} of it; 1 is asked for."
        return f"Your dates show {related:.0f} years of it; {needed:g} are asked for."
    if related:
        return f"Your dates show {related:.1f} of the {needed:g} years that are asked for."
    if shown:
        return "Your résumé shows it, but there are no dates to count."
    return f"Your dates show {total:.0f} years of work, but none that names this." if total else "No dates to count."
