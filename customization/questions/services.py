"""Hearing a person out, one question after the other, and going on to the plan with what was said."""

from typing import Any

from django.db import transaction

from customization.models import Run
from customization.pipeline.evaluate.schema import Evaluation, Question
from customization.questions import answers
from customization.questions.answers import LONGEST, NO, YES, Said
from customization.questions.schema import Reply, Talk
from customization.runs.services import finished

SAYS = (YES, NO, "later")


def asked(run: Run) -> tuple[Question, ...]:
    """The questions that can be answered now."""
    evaluation = finished(run).get("evaluate") if run.state == Run.State.AWAITING_CHOICE else None
    return evaluation.questions if isinstance(evaluation, Evaluation) else ()


def come_first(run: Run) -> bool:
    """Before the plan, until the person goes past them; never again for who has chosen already."""
    return not talk_of(run).over and run.choice is None and bool(asked(run))


def talk_of(run: Run) -> Talk:
    return run.talk or Talk()


def reply_to(run: Run, question: Question) -> Reply:
    return talk_of(run).replies.get(question.id, Reply())


def hear(run: Run, question: Question, says: Any, text: str) -> Reply:
    """Keeps what was said or only written so far; a decision made earlier stands until there is another."""
    with transaction.atomic():
        # What is being written comes beside what is sent, and from another tab: neither may put the other aside.
        run.talk = Run.objects.select_for_update().filter(pk=run.pk).values_list("talk", flat=True).first()
        reply = Reply(says=says if says in SAYS else reply_to(run, question).says, text=text.strip()[:LONGEST])
        talk = talk_of(run)
        keep(run, talk.model_copy(update={"replies": {**talk.replies, question.id: reply}}))
    return reply


def go_on(run: Run) -> int:
    """To the plan, made anew when something was answered. Returns how many answers there were; raises NotNow."""
    replies = talk_of(run).replies
    said = {number: Said(reply.says, reply.text) for number, reply in replies.items() if reply.says in (YES, NO)}
    with transaction.atomic():
        heard = answers.answer(run, said)
        left = {number: reply for number, reply in replies.items() if number not in said}
        keep(run, Talk(replies=left, over=True))
    return heard


def keep(run: Run, talk: Talk) -> None:
    run.talk = talk
    Run.objects.filter(pk=run.pk).update(talk=talk)
