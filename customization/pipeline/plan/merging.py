"""Two thin lines that stand together made one. English only."""

import re
from collections.abc import Iterator, Set

from customization.pipeline.plan.blocks import leans
from customization.pipeline.plan.desk import Desk
from customization.pipeline.plan.order import listed_entries
from customization.pipeline.plan.schema import Change, ChangeKind
from customization.pipeline.plan.wording.sentence import opens_with, uncapital

THIN, FEWEST_LINES = 7, 3
PLAIN = re.compile(r"[A-Z][^,;:.()–—]*\.?")


def merged(desk: Desk, taken: Set[str]) -> Iterator[Change]:
    """`taken` are the lines that another change rewrites; they stay as that change has them."""
    if not desk.english:
        return
    for owner, entry in listed_entries(desk.given.resume):
        place = 0
        while len(entry.highlights) >= FEWEST_LINES and place + 1 < len(entry.highlights):
            paths = [f"{owner}.highlights[{place + step}]" for step in (0, 1)]
            text = together(*entry.highlights[place : place + 2])
            if text and not taken & set(paths) and desk.supports(paths[0], entry.highlights[place], text):
                yield change(desk, paths, entry.highlights[place], text)
                place += 1
            place += 1


def together(first: str, second: str) -> str:
    """`Recorded vital signs` and `Washed patients` → one line; "" when they are not two thin deeds of one tense."""
    if leans(second):
        return ""
    thin = all(len(line.split()) <= THIN and PLAIN.fullmatch(line) and " and " not in line for line in (first, second))
    forms = {opens_with(first), opens_with(second)}
    if not thin or len(forms) != 1 or forms & {"", "gerund"}:
        return ""
    stop = "." if second.endswith(".") else ""
    return f"{first.removesuffix('.')} and {uncapital(second.removesuffix('.'))}{stop}"


def change(desk: Desk, paths: list[str], before: str, text: str) -> Change:
    return Change(
        id="new",
        kind=ChangeKind.MERGE,
        path=paths[0],
        before=before,
        after=text,
        takes_in=(paths[1],),
        reason="Makes one full line of two short ones.",
        confidence=0.75,
        evidence=(desk.support(paths[0]), desk.support(paths[1])),
    )
