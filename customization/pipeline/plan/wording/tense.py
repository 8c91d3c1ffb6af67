"""Lines of a job that is over, brought into the past where most of them are."""

from collections.abc import Sequence

from customization.pipeline.plan.wording.active import OWN_FORM, from_gerund
from customization.pipeline.plan.wording.sentence import inflected, opens_with
from customization.pipeline.plan.wording.verbs import PAST


def mostly_past(lines: Sequence[str]) -> bool:
    found = [opens_with(line) for line in lines]
    return found.count("past") > len([form for form in found if form]) / 2


def in_past(text: str) -> str | None:
    """`Manage a team` → `Managed a team`; None when it is not such a line or not surely one."""
    form = opens_with(text) if text[:1].isupper() else ""
    if form == "gerund":
        return from_gerund(text, ended=True)
    return inflected(text, OWN_FORM, PAST) if form == "present" else None
