"""How near two job titles are: by the occupations that they name, else by their words."""

import re
from collections import Counter
from functools import cache, lru_cache

from customization.matching.words import stems
from jobs.vocabulary.occupations import Occupation, namings, nearest, occupations
from resumes.document import Work

RANK = stems(
    "senior junior lead head chief principal staff assistant associate trainee intern entry mid level ii iii iv "
    "i jr sr "
    "deputy vice director manager executive officer specialist coordinator full time part remote"
)
# The size of the customers, not the trade.
SEGMENT = re.compile(r"\b(?:mid|upper|lower)[- ]market\b", re.IGNORECASE)
# Work beside school or to learn a trade: not yet the post itself, and no year in it.
LEARNER = re.compile(
    r"\b(?:intern|internship|trainee|apprentice\w*|student\w*|volunteer|co-?op|placement|werkstudent\w*"
    r"|praktik\w+|auszubildende\w*|stagiaire|alternante?|apprentie?|becari[oa]|practicante|estagiári[oa]|stagista)\b",
    re.IGNORECASE,
)
SAME_TRADE = 0.6
NEIGHBOUR_TRADE = 0.35
# What shared words count where the occupations differ or one is not known: at most as much as a neighbour.
BY_WORDS = 0.5
# Where a title names occupations of several fields: what the nearest counts beside the mean of all.
OF_BEST = 0.6


@lru_cache(maxsize=4000)
def nearness(held: str, wanted: str, duties: str = "") -> float:
    """0 to 1: 1 for the same words, ranks and working hours aside, or the same occupation.

    `duties` name the occupation, a line each, when the title does not.
    """
    mine, theirs = bare(held), bare(wanted)
    if not mine or not theirs:
        return 0.0
    if mine == theirs:
        return 1.0
    kinship = kinship_of(named(held), wanted_occupations(wanted, duties))
    return max(kinship, BY_WORDS * len(mine & theirs) / max(len(mine), len(theirs)))


def kinship_of(held: frozenset[Occupation], wanted: frozenset[Occupation]) -> float:
    """A title that joins two fields (billing and logistics manager) wants both: each counts its share."""
    fields = {one.field for one in wanted}
    if len(fields) < 2:
        return nearest(held, wanted)
    near = [nearest(held, frozenset(one for one in wanted if one.field == field)) for field in fields]
    return OF_BEST * max(near) + (1 - OF_BEST) * sum(near) / len(near)


@lru_cache(maxsize=4000)
def named(title: str) -> frozenset[Occupation]:
    return occupations(SEGMENT.sub(" ", title))


@lru_cache(maxsize=500)
def wanted_occupations(title: str, duties: str) -> frozenset[Occupation]:
    """What the title names; failing that, what the lines of duties name most often; failing that, its weak names."""
    title = SEGMENT.sub(" ", title)
    if found := occupations(title, weak=False):
        return found
    counts = Counter(one for line in duties.splitlines() for one in occupations(line, weak=False))
    most = max(counts.values(), default=0)
    return frozenset(one for one, count in counts.items() if count == most) or occupations(title)


def title_of(entry: Work) -> str:
    """The title of an entry; its other name where a reader took one for the other and only that one names a trade."""
    return entry.name if entry.name and not named(entry.position) and named(entry.name) else entry.position


def bare(title: str) -> frozenset[str]:
    words = stems(SEGMENT.sub(" ", title))
    return words - RANK or words


def trades(words: frozenset[str]) -> frozenset[str]:
    """The fields of work that most of the stems of a title speak for."""
    hits = Counter({field: len(words & known) for field, known in stems_of_fields().items()})
    most = max(hits.values())
    return frozenset(field for field, count in hits.items() if most and count == most)


@cache
def stems_of_fields() -> dict[str, frozenset[str]]:
    """The stems of the names that are one plain word."""
    found: dict[str, frozenset[str]] = {}
    for word, names in namings().items():
        for naming in names:
            if len(naming.words) == 1 and "*" not in word:
                found[naming.occupation.field] = found.get(naming.occupation.field, frozenset()) | stems(word)
    return found
