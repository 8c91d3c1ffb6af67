"""The way from a résumé to a file that can be sent, as the same line of steps on every page of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from customization.models import Run

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


def steps(run: Run, now: str = "") -> list[Step]:
    """`now`: the page that is shown, where it is not the one of the run's state."""
    stopped = run.state in (Run.State.FAILED, Run.State.CANCELLED)
    return way(now or standing(run), addresses(run), failed=stopped)


def standing(run: Run) -> str:
    named = {Run.State.AWAITING_CHOICE: "plan", Run.State.APPLYING: "writing", Run.State.DONE: "result"}
    if run.state == Run.State.PREPARING or run.state not in named:
        return "writing" if run.choice else "plan" if run.talk and run.talk.over else "questions"
    return named[Run.State(run.state)]


def addresses(run: Run) -> dict[str, str]:
    """Of the steps that one can go back to; a finished run shows on its own page what was chosen."""
    known = {
        "resume": reverse("resumes:show", args=[run.version.resume_id]),
        "job": reverse("jobs:show", args=[run.job_id]),
    }
    if run.state == Run.State.AWAITING_CHOICE:
        known["questions"] = reverse("customization:questions", args=[run.pk])
    if run.state == Run.State.DONE:
        known["plan"] = f"{reverse('customization:run', args=[run.pk])}#chosen"
    return known
