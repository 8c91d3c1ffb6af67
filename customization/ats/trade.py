"""The person's trade beside the posting's: the nearest title, and the years in this trade or near it."""

from collections.abc import Sequence
from functools import lru_cache

from customization.ats import core, staples, weights
from customization.matching.graded import Graded
from customization.matching.index import Index
from customization.matching.periods import months, years
from customization.matching.titles import LEARNER, NEIGHBOUR_TRADE, SAME_TRADE, nearness, title_of
from jobs.requirements import JobRequirements, RequirementType
from jobs.vocabulary.occupations import occupations
from resumes.document import Work

BEGINNERS = ("intern", "entry")


def for_beginners(job: JobRequirements) -> bool:
    """No years are asked for, and the title says that none are needed."""
    return job.seniority in BEGINNERS and not asked_years(job)


def asked_years(job: JobRequirements) -> float:
    return max((requirement.years or 0 for requirement in job.requirements), default=0)


def near(entry: Work, job: JobRequirements, share: float = 0.0) -> float:
    """How near a job held is to the posting, 0 to 1; an internship is not yet the post."""
    reached = nearness(title_of(entry), job.title, duties(job))
    learning = LEARNER.search(entry.position) and not for_beginners(job)
    reached = staples.lifted(reached, share)
    return reached * weights.LEARNER if learning else reached


def nearest(index: Index, job: JobRequirements, grades: Sequence[Graded]) -> float:
    """The nearest job held; for a beginner's post also the schooling that it asks for."""
    share = staples.share(index, job)
    held = max((near(entry, job, share) for entry in index.resume.work), default=0.0)
    return max(held, schooled(grades)) if for_beginners(job) else held


def schooled(grades: Sequence[Graded]) -> float:
    taught = max((g.credit for g in grades if g.requirement.type is RequirementType.EDUCATION), default=0.0)
    return weights.SCHOOLED * taught


def title(index: Index, job: JobRequirements, grades: Sequence[Graded]) -> float | None:
    if not job.title:
        return None
    share = staples.share(index, job)
    held = [
        near(entry, job, share) * (1.0 if n < 2 else weights.OLD_TITLE) for n, entry in enumerate(index.resume.work)
    ]
    headline = nearness(index.resume.basics.label, job.title, duties(job))
    best = max([*held, headline * weights.HEADLINE_ALONE])
    best = max(best, schooled(grades)) if for_beginners(job) else best
    return core.at_hand(index, job) * (weights.HEADLINE_SHARE * headline + (1 - weights.HEADLINE_SHARE) * best)


def experience(index: Index, job: JobRequirements, grades: Sequence[Graded], asked: float | None) -> float | None:
    """Years in this trade, and `asked`: the years that the posting's own words ask for."""
    if not job.title:
        return asked
    served = in_trade(index, job, grades)
    return served if asked is None else weights.TRADE_SHARE * served + (1 - weights.TRADE_SHARE) * asked


def in_trade(index: Index, job: JobRequirements, grades: Sequence[Graded]) -> float:
    """The share of the years asked for, each month as near as its job, times how near the nearest job is."""
    closest = nearest(index, job, grades) * core.at_hand(index, job)
    if for_beginners(job):
        return closest
    needed = min(asked_years(job) or weights.USUAL_YEARS, weights.MOST_YEARS)
    share = min(1.0, near_years(index, job) / needed)
    undated = any(near(w, job) >= SAME_TRADE and not months(w, index.today) for w in index.resume.work)
    return closest * (max(share, weights.UNDATED) if undated else share)


def near_years(index: Index, job: JobRequirements) -> float:
    """Months count as much as their job is near; from the same trade on, in full."""
    best: dict[int, float] = {}
    share = staples.share(index, job)
    for entry in index.resume.work:
        reached = min(1.0, near(entry, job, share) / weights.FULL_YEAR)
        if reached * weights.FULL_YEAR >= NEIGHBOUR_TRADE:
            best |= {month: max(reached, best.get(month, 0.0)) for month in months(entry, index.today)}
    return sum(best.values()) / 12


def served(index: Index, job: JobRequirements, least: float) -> float:
    """Years in jobs whose titles are at least so near to the posting's."""
    return years([entry for entry in index.resume.work if near(entry, job) >= least], index.today)


def dated(index: Index, job: JobRequirements) -> str:
    """What the dates say."""
    if for_beginners(job):
        return "no years are asked for: work or schooling in this trade counts"
    if not years(index.resume.work, index.today):
        return "no dates to count"
    same, near_too = (served(index, job, least) for least in (SAME_TRADE, NEIGHBOUR_TRADE))
    if not near_too:
        return "your dates show no years in this trade or one near it"
    more = f", {near_too - same:.1f} in one near it" if near_too - same >= 0.1 else ""
    return f"your dates show {same:.1f} years in this trade{more}"


def duties(job: JobRequirements) -> str:
    """They are asked only where the title names no occupation."""
    if occupations(job.title, weak=False):
        return ""
    return joined(tuple(requirement.text for requirement in job.requirements))


@lru_cache(maxsize=200)
def joined(texts: tuple[str, ...]) -> str:
    return "\n".join(texts)
