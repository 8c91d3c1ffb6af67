"""One question as its page shows it."""

from typing import Any

from customization.models import Run
from customization.pipeline.evaluate.schema import Question
from customization.questions.services import asked, reply_to
from customization.runs.services import finished
from customization.showing.wizard import steps


def asking(run: Run, number: int | None = None) -> dict[str, Any]:
    """The question of this number from 1 on; without one, the first that nothing was said to."""
    questions = asked(run)
    new = next((at for at, each in enumerate(questions, start=1) if not reply_to(run, each).says), len(questions))
    at = min(max(number or new, 1), len(questions))
    question = questions[at - 1]
    return {
        "steps": steps(run, "questions"),
        "evaluation": finished(run)["evaluate"],
        "question": question,
        "quote": quote(run, question),
        "reply": reply_to(run, question),
        "number": at,
        "count": len(questions),
        "heard": sum(reply_to(run, each).says in ("yes", "no") for each in questions),
    }


def quote(run: Run, question: Question) -> str:
    """The words of the posting that make one ask, where they say more than the question."""
    found = next((each for each in run.given.job.requirements if each.id == question.requirement_id), None)
    return found.quote if found and found.quote not in question.text else ""
