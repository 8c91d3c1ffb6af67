"""What pages, API and admin may do with a run."""

import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.tiers import room_for_one_more
from customization.models import Answer, Run
from customization.pipeline.given import Given
from customization.pipeline.plan.schema import Choice, Plan
from customization.runs.execution import move, outputs
from jobs.models import Job
from resumeai.work import services as work
from resumeai.work.models import Task
from resumes.models import Resume, Version

# Each version makes every check a little slower; the newest ones say what a person did lately.
MOST_OTHERS = 8
# Every fact of a line is held against all others: ten times the text takes a hundred times as long.
LONGEST_LINE = 2_000
# So much of a line that is too long stays in its field, to be shortened there.
LONGEST_DRAFT = 20_000


class NotNow(Exception):
    """The run is not in a state for this. The message is one sentence for the person."""


@contextmanager
def all_or_none() -> Iterator[list[Resume | Job]]:
    """What is put on the list goes again when the run cannot begin: a second try doubles nothing."""
    made: list[Resume | Job] = []
    try:
        yield made
    except Exception:
        for row in made:
            row.delete()
        raise


def start_run(
    owner: Any, version: Version, job: Job, engine: str, form_token: uuid.UUID | None = None, unattended: bool = False
) -> Run:
    """Freezes what the run starts from and rings for its first half. The same form sent twice gives the same run.

    `unattended`: every change of the plan is kept without asking, and the run goes on to its end.
    """
    try:
        with transaction.atomic():
            room_for_one_more(owner, "runs", Run.objects.owned_by(owner))
            run = Run.objects.create(
                owner=owner,
                version=version,
                job=job,
                engine=engine,
                form_token=form_token,
                unattended=unattended,
                given=given_for(owner, version, job),
            )
            work.start(owner, "prepare", run.pk)
    except IntegrityError:
        return Run.objects.owned_by(owner).get(form_token=form_token)
    return run


def duplicate(run: Run, job: Job, engine: str, form_token: uuid.UUID | None = None) -> Run:
    """The same version of the résumé for another job; answers given meanwhile count too."""
    return start_run(run.owner, run.version, job, engine, form_token)


def given_for(owner: Any, version: Version, job: Job) -> Given:
    """Everything that may prove a claim: this version, the newest of the person's other versions, their answers."""
    others = Version.objects.filter(resume__owner=owner).exclude(pk=version.pk).order_by("-created")[:MOST_OTHERS]
    known, different = [version.document], []
    for other in others:
        if other.document not in known:
            known.append(other.document)
            different.append(other.document)
    return Given(
        resume=version.document,
        job=job.requirements,
        answers=tuple(answer.given for answer in Answer.objects.owned_by(owner)),
        others=tuple(different),
        places=version.reading.places if version.reading else {},
        today=timezone.localdate(),
    )


def choose(run: Run, kept: Iterable[str], edits: dict[str, str] | None = None) -> None:
    """Keeps the changes named by id or section and rings for the second half. Unknown ids and empty edits go."""
    plan = finished(run).get("plan")
    if not isinstance(plan, Plan):
        raise NotNow(_("The plan is not ready yet."))
    known = {change.id for change in plan.changes}
    words = {key: text.strip() for key, text in (edits or {}).items() if key in known and text.strip()}
    choice = Choice(kept=plan.named(kept), edits=words)
    longest = max(map(len, words.values()), default=0)
    if longest > LONGEST_LINE:
        keep_for_later(run, choice)
        said = _(
            "A line of your own has %(there)s characters; the most is %(most)s. Shorten it: all you chose is kept."
        )
        raise NotNow(said % {"there": longest, "most": LONGEST_LINE})
    with transaction.atomic():
        if not move(run, Run.State.AWAITING_CHOICE, Run.State.APPLYING):
            raise NotNow(_("You have chosen already: this run is being written or is finished."))
        Run.objects.filter(pk=run.pk).update(choice=choice)
        work.start(run.owner, "apply", run.pk)


def keep_for_later(run: Run, choice: Choice) -> None:
    """What is ticked and written so far, until the person decides. Stored only while the run waits for that."""
    plan = finished(run).get("plan")
    known = {change.id for change in plan.changes} if isinstance(plan, Plan) else set()
    edits = {key: text[:LONGEST_DRAFT] for key, text in choice.edits.items() if key in known and text.strip()}
    run.choice = Choice(kept=choice.kept & known, edits=edits)
    Run.objects.filter(pk=run.pk, state=Run.State.AWAITING_CHOICE).update(choice=run.choice)


def choose_again(run: Run) -> None:
    """Back to the plan from a finished run; what was written with the old choice goes."""
    with transaction.atomic():
        if not move(run, Run.State.DONE, Run.State.AWAITING_CHOICE):
            raise NotNow(_("There is nothing to choose again yet."))
        run.stages.exclude(stage__in=("evaluate", "plan")).delete()


def finished(run: Run) -> dict[str, Any]:
    """The outputs of the finished stages by name."""
    return outputs(run)


def current_task(run: Run) -> Task | None:
    return work.latest(run.owner, run.pk)


def cancel(run: Run) -> None:
    task = current_task(run)
    if task:
        work.cancel(task)


def delete(run: Run) -> None:
    cancel(run)
    run.delete()


def try_again(run: Run, engine: str = "") -> None:
    """From the stage that failed or waits for capacity, with the same engine or another; finished stages are kept."""
    half = Run.State.APPLYING if run.choice else Run.State.PREPARING
    with transaction.atomic():
        task = current_task(run)
        if task and task.is_patient:
            work.cancel(task)
        if not (move(run, Run.State.FAILED, half) or move(run, Run.State.CANCELLED, half)):
            raise NotNow(_("This run has not failed: there is nothing to try again."))
        if engine:
            Run.objects.filter(pk=run.pk).update(engine=engine)
        work.start(run.owner, "apply" if run.choice else "prepare", run.pk)
