"""The three ways out of a doubtful line: softer words, the original, or the person's own word for it."""

import hashlib
import re
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from customization.evidence.schema import Answer as GivenAnswer
from customization.models import Answer, Run
from customization.pipeline.plan.schema import Choice
from customization.pipeline.verify.schema import Doubt
from customization.questions.answers import STATED, remember, take_in
from customization.runs.execution import move
from customization.runs.services import NotNow, finished
from resumeai.work import services as work

DECLINED = "You kept your own words."


def doubts(run: Run) -> tuple[Doubt, ...]:
    """The doubtful lines of a finished run without those whose wording this person has turned down before."""
    verification = finished(run).get("verify")
    declined = {row.given.id for row in Answer.objects.owned_by(run.owner) if row.given.denied}
    return tuple(one for one in verification.doubts if name_of(one) not in declined) if verification else ()


def name_of(doubt: Doubt) -> str:
    """The same wording has the same name in every run."""
    words = re.sub(r"\W+", " ", doubt.after.casefold()).strip()
    return f"declined-{hashlib.sha256(words.encode()).hexdigest()[:24]}"


def doubt_of(run: Run, change_id: str) -> Doubt:
    verification = finished(run).get("verify")
    known: tuple[Doubt, ...] = verification.doubts if verification else ()
    found = next((one for one in known if one.change_id == change_id), None)
    if found is None:
        raise NotNow(_("There is no such line to decide on."))
    return found


def attest(run: Run, change_id: str) -> None:
    """The person says that the line is true: it becomes evidence, dated and theirs, and the run is written anew."""
    doubt = doubt_of(run, change_id)
    entry = doubt.path.split(".")[0]
    stated = GivenAnswer(
        id=f"stated-{run.pk}-{change_id}",
        question=STATED,
        text=doubt.after,
        path="" if entry == "basics" else entry,
        given_on=timezone.localdate(),
    )
    write_again(run, run.choice, stated)


def soften(run: Run, change_id: str) -> None:
    """The softer wording, which its source supports, takes the place of the doubtful one."""
    doubt = doubt_of(run, change_id)
    if not doubt.softer:
        raise NotNow(_("There are no softer words for this line: keep your own, or edit it."))
    choice = run.choice or Choice()
    edits = {**choice.edits, change_id: doubt.softer}
    write_again(run, choice.model_copy(update={"kept": choice.kept | {change_id}, "edits": edits}))


def keep_original(run: Run, change_id: str) -> None:
    """The person's own words stay. The refusal is remembered: this wording is not shown again, in no later run."""
    doubt = doubt_of(run, change_id)
    declined = GivenAnswer(
        id=name_of(doubt), question=doubt.after, text=DECLINED, denied=True, given_on=timezone.localdate()
    )
    remember(run.owner, declined)
    if doubt.stands and run.choice:
        edits = {key: text for key, text in run.choice.edits.items() if key != change_id}
        write_again(run, run.choice.model_copy(update={"kept": run.choice.kept - {change_id}, "edits": edits}))


def write_again(run: Run, choice: Any, stated: GivenAnswer | None = None) -> None:
    with transaction.atomic():
        if not move(run, Run.State.DONE, Run.State.APPLYING):
            raise NotNow(_("The run is at work: wait until it is done."))
        if stated:
            take_in(run, [stated])
        Run.objects.filter(pk=run.pk).update(choice=choice)
        run.stages.exclude(stage__in=("evaluate", "plan")).delete()
        work.start(run.owner, "apply", run.pk)
