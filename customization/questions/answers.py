"""The person's own word: answers to questions, and statements that they attest. Both become evidence for every run."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from customization.evidence.schema import Answer as GivenAnswer
from customization.models import Answer, Run
from customization.pipeline.evaluate.schema import Evaluation
from customization.runs.execution import move
from customization.runs.services import NotNow, finished
from resumeai.work import services as work

YES, NO = "yes", "no"
LONGEST = 600
STATED = "You stated this yourself."


def remember(owner: Any, given: GivenAnswer) -> Answer:
    """One row per question and person: a later answer replaces the earlier one."""
    earlier = [row for row in Answer.objects.owned_by(owner) if row.given.id == given.id]
    row = earlier[0] if earlier else Answer(owner=owner)
    row.given = given
    row.save()
    return row


@dataclass(frozen=True)
class Said:
    """`says` is YES or NO, in so many words: a text alone proves nothing, for it may say either."""

    says: str
    text: str = ""


def answer(run: Run, said: Mapping[str, Said]) -> int:
    """Keeps the answers to the run's questions and looks again with them. A no is remembered and never asked again.

    Returns how many answers there were. Raises NotNow outside the time of choice.
    """
    evaluation = finished(run).get("evaluate")
    if not isinstance(evaluation, Evaluation) or run.state != Run.State.AWAITING_CHOICE:
        raise NotNow(_("Questions can be answered while the run waits for your choice."))
    kept = [
        GivenAnswer(
            id=question.id,
            question=question.text,
            path=question.path,
            text="" if said[question.id].says == NO else said[question.id].text.strip()[:LONGEST] or "Yes.",
            denied=said[question.id].says == NO,
            given_on=timezone.localdate(),
        )
        for question in evaluation.questions
        if question.id in said and said[question.id].says in (YES, NO)
    ]
    if kept:
        look_again(run, kept)
    return len(kept)


def look_again(run: Run, kept: list[GivenAnswer]) -> None:
    with transaction.atomic():
        if not move(run, Run.State.AWAITING_CHOICE, Run.State.PREPARING):
            raise NotNow(_("You have chosen already: this run is being written or is finished."))
        take_in(run, kept)
        # The new plan counts its changes anew: an earlier choice would name others.
        Run.objects.filter(pk=run.pk).update(choice=None)
        run.stages.all().delete()
        work.start(run.owner, "prepare", run.pk)


def take_in(run: Run, kept: list[GivenAnswer]) -> None:
    """Into the person's answers, and into what this run starts from."""
    for given in kept:
        remember(run.owner, given)
    new = {given.id for given in kept}
    before = tuple(given for given in run.given.answers if given.id not in new)
    run.given = run.given.model_copy(update={"answers": (*before, *kept)})
    Run.objects.filter(pk=run.pk).update(given=run.given)
