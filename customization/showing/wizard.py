"""The way from a résumé to a file that can be sent, as the same line of steps on every page of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

STEPS = {
    "resume": _("Résumé"),
    "job": _("Job"),
    "questions": _("Questions"),
    "plan": _("Plan"),
    "writing": _("Writing"),
    "result": _("Result"),
}


@dataclass(frozen=True)
class Step:
    """`state` is done, now, todo or failed; `url` leads back to what is done."""

    label: str
    state: str
    url: str = ""


def way(now: str, urls: Mapping[str, str], failed: bool = False) -> list[Step]:
    """The steps, with a link for each that is done and has an address."""
    at = list(STEPS).index(now)
    return [
        Step(str(label), state(number, at, failed), urls.get(name, "") if number < at else "")
        for number, (name, label) in enumerate(STEPS.items())
    ]


def state(number: int, now: int, failed: bool) -> str:
    if number == now:
        return "failed" if failed else "now"
    return "done" if number < now else "todo"
