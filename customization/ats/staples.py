"""Who works in a near trade with the tools of the posting's trade comes nearer to it: a developer who runs clusters."""

from collections.abc import Sequence

from customization.ats import weights
from customization.matching.index import Index
from customization.matching.titles import wanted_occupations
from jobs.requirements import JobRequirements
from jobs.vocabulary.purposes import staples


def share(index: Index, job: JobRequirements) -> float:
    """How many of the purposes that the posting's trade lives by the résumé shows, 0 to 1."""
    trades = (staples(one.id) for one in wanted_occupations(job.title, ""))
    return max((part(index, purposes) for purposes in trades if len(purposes) >= weights.FEWEST_STAPLES), default=0.0)


def part(index: Index, purposes: Sequence[frozenset[str]]) -> float:
    return min(1.0, sum(shown(index, names) for names in purposes) / min(len(purposes), weights.MOST_STAPLES))


def shown(index: Index, names: frozenset[str]) -> float:
    passages = [passage for name in names for passage in (*index.named.get(name, ()), *index.implied.get(name, ()))]
    if not passages:
        return 0.0
    used = any(one.answer or one.path in index.done or one.path.startswith("certificates") for one in passages)
    return 1.0 if used else weights.STAPLE_LISTED


def lifted(reached: float, shown: float) -> float:
    """Never as near as the trade itself."""
    return max(reached, min(weights.FULL_YEAR, reached * (1 + weights.STAPLE_LIFT * shown)))
