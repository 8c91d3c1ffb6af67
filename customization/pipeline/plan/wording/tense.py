"""One tense for the lines of a job: the past where it is over, the plain present where it goes on."""

import re
from collections.abc import Sequence

from customization.pipeline.plan.wording.active import OWN_FORM, from_gerund
from customization.pipeline.plan.wording.sentence import NOUNS, OBJECT_NEXT, inflected, opens_with
from customization.pipeline.plan.wording.verbs import FROM_THIRD, PAST

UNKNOWN_AT_MOST = 1 / 3
THIRD = {third: base for third, base in FROM_THIRD.items() if third not in PAST.values()}


def mostly_past(lines: Sequence[str]) -> bool:
    found = [opens_with(line) for line in lines]
    return found.count("past") > len([form for form in found if form]) / 2


def wholly_movable(lines: Sequence[str]) -> bool:
    """Whether every line that opens with a verb can be put into the past, and few open with anything else."""
    verbal = [line for line in lines if opens_with(line)]
    unknown = len(lines) - len(verbal)
    return (
        bool(verbal)
        and unknown <= len(lines) * UNKNOWN_AT_MOST
        and all(opens_with(line) == "past" or in_past(line) for line in verbal)
    )


def in_past(text: str) -> str | None:
    """`Manage a team` → `Managed a team`; None when it is not such a line or not surely one."""
    form = opens_with(text) if text[:1].isupper() else ""
    if form == "gerund":
        return from_gerund(text, ended=True)
    if form == "third":
        return from_third(text, PAST)
    return inflected(text, OWN_FORM, PAST) if form == "present" else None


def mixed_present(lines: Sequence[str]) -> bool:
    """Whether some lines of a job that goes on say "Managing" or "Manages" where the others do not."""
    found = [opens_with(line) for line in lines]
    odd = found.count("gerund") + found.count("third")
    return 0 < odd < len([form for form in found if form]) / 2


def in_present(text: str) -> str | None:
    """`Managing a team` and `Manages a team` → `Manage a team`."""
    form = opens_with(text) if text[:1].isupper() else ""
    if form == "gerund":
        return from_gerund(text, ended=False)
    return from_third(text, OWN_FORM) if form == "third" else None


def from_third(text: str, form_of: dict[str, str]) -> str | None:
    first, _, rest = text.partition(" ")
    if THIRD[first.casefold()] in NOUNS and not re.match(OBJECT_NEXT, f" {rest}"):
        return None
    return inflected(text, THIRD, form_of)
