"""The measured result of a newest job before a line that measures nothing, where the posting wants no other order."""

import re
from collections.abc import Iterator, Sequence, Set

from customization.matching.labels import only_links
from customization.pipeline.plan.arranging.order import Entry, listed_entries, relevance
from customization.pipeline.plan.looking.blocks import blocks
from customization.pipeline.plan.looking.desk import Desk
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording.counts import counted

NEWEST, FEWEST = ("work[0]", "work[1]"), 3
# What came of the work: a share, a sum of money, or a change from one figure to another.
RESULT = re.compile(
    r"\d\s?%|[$€£]\s?\d|\d\s?€|\b(?:from|von|de|da|van|di) (?:[$€£]\s?)?\d[\d.,]*\S* (?:to|auf|à|a|para|naar) \S?\d"
    r"|\b(?:cut|reduced|raised|increased|grew|doubled|tripled|saved|halved|won|lowered|shortened)\b.*\d",
    re.IGNORECASE,
)


def results(desk: Desk, taken: Set[str]) -> Iterator[Change]:
    """`taken` are lists that have another order already."""
    for owner, entry in listed_entries(desk.given.resume):
        if owner in NEWEST and f"{owner}.highlights" not in taken:
            yield from first_result(desk, f"{owner}.highlights", entry)


def first_result(desk: Desk, path: str, entry: Entry) -> Iterator[Change]:
    lines, found = entry.highlights, blocks(entry.highlights)
    measured = [any(RESULT.search(lines[line]) for line in block) for block in found]
    if len(found) < FEWEST or True not in measured or counted(lines[0], desk.language) or only_links(lines[0]):
        return
    place = measured.index(True)
    if worthier(desk, path, found[:place], found[place][0]):
        return
    order = [found[place], *found[:place], *found[place + 1 :]]
    name = getattr(entry, "position", "") or getattr(entry, "name", "")
    where = f"Under “{name}”, opens" if name else "Opens"
    yield Change(
        id="new",
        kind=ChangeKind.BULLETS_ORDER,
        op="reorder",
        path=path,
        before=list(lines),
        after=[lines[line] for block in order for line in block],
        reason=f"{where} with a result that is measured: the first line is read most.",
        confidence=0.8,
        evidence=(desk.support(f"{path}[{found[place][0]}]"),),
        minor=True,
    )


def worthier(desk: Desk, path: str, passed: Sequence[Sequence[int]], first: int) -> bool:
    """Whether the posting asks more for a line that would be passed."""
    own = relevance(desk, f"{path}[{first}]")
    return any(relevance(desk, f"{path}[{line}]") > own for block in passed for line in block)
