"""What happens on the site of a rig: stories that may be begun again at any point, and what must hold after each.

Needs a Django that is set up. A story is known by its token: begun again, it finds what it had begun.
"""

import time
import uuid
from functools import partial

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet

from customization.bulk.services import runs_of
from customization.models import Run
from customization.runs import services
from resumeai.work import services as work
from resumeai.work import sweeper
from resumeai.work.models import Attempt, Event, Task
from resumeai.work.states import State
from tests.services.pieces import PATIENCE, PIECES, demo, job_of_demo, piece, resume_of_demo, under_way, wrong_piece


def begun(token: uuid.UUID) -> Run:
    return services.start_run(demo(), resume_of_demo().latest, job_of_demo(), "model", token)


def until(run: Run, *states: str) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        run.refresh_from_db(fields=["state"])
        if run.state in states and not under_way(run.pk):
            return str(run.state)
        time.sleep(0.02)
    raise AssertionError(f"still {run.state} after {PATIENCE} s")


def whole_run(token: uuid.UUID) -> None:
    """Start, choose one change, and wait for the end."""
    run = begun(token)
    state = until(run, Run.State.AWAITING_CHOICE, Run.State.DONE, Run.State.FAILED)
    if state == Run.State.FAILED:
        task = services.current_task(run)
        assert task
        assert work.retry(task)
        state = until(run, Run.State.AWAITING_CHOICE, Run.State.DONE)
    if state == Run.State.AWAITING_CHOICE:
        plan = services.finished(run)["plan"]
        services.choose(run, [change.id for change in plan.changes][:1])
        until(run, Run.State.DONE)


def cancelled_run(token: uuid.UUID) -> None:
    """Cancelled while a worker has it, unless that was quicker."""
    run = begun(token)
    task = services.current_task(run)
    while task and task.state == State.QUEUED:
        time.sleep(0.01)
        task.refresh_from_db()
    services.cancel(run)
    until(run, Run.State.CANCELLED, Run.State.AWAITING_CHOICE)


def cancelled_before(token: uuid.UUID) -> None:
    """Cancelled before any worker can see it."""
    with transaction.atomic():
        run = begun(token)
        services.cancel(run)
    until(run, Run.State.CANCELLED)


def old_rows(token: uuid.UUID) -> None:
    settings.KEEP_TASKS_DAYS = 0
    whole_run(token)
    sweeper.clean_up()


STORIES = {"run": whole_run, "cancel": cancelled_run, "cancel waiting": cancelled_before, "old": old_rows}
STORIES |= {kind: partial(piece, kind) for kind in PIECES}


def runs(token: uuid.UUID) -> QuerySet[Run]:
    many = Task.objects.filter(kind="bulk", subject=token).first()
    return runs_of(many) if many else Run.objects.filter(form_token=token)


def tasks(token: uuid.UUID) -> QuerySet[Task]:
    return Task.objects.filter(Q(subject=token) | Q(subject__in=runs(token).values("pk")))


def wrong(token: uuid.UUID, story: str, lives: int) -> list[str]:
    """What does not hold after the story, in words."""
    found = [f"task {task.kind} is {task.state}" for task in tasks(token) if not ended(task)]
    for run in runs(token) if story in {"run", "bulk"} else ():
        found += wrong_stages(run, lives)
    if story == "old" and tasks(token).exists():
        found.append("an old task is still there")
    if story in PIECES:
        found += wrong_piece(token, story)
    for task in tasks(token):
        found += wrong_events(task)
    return found


def ended(task: Task) -> bool:
    return task.state in {State.DONE, State.CANCELLED} and task.lease_until is None


def wrong_stages(run: Run, lives: int) -> list[str]:
    found = [] if run.state == Run.State.DONE else [f"the run is {run.state}"]
    results = list(run.stages.all())
    if sorted(result.stage for result in results) != ["ats", "diff", "evaluate", "implement", "plan", "verify"]:
        found.append(f"stages {[result.stage for result in results]}")
    for result in results:
        tries = Attempt.objects.filter(task__subject=run.pk, stage=result.stage)
        late = tries.filter(created__gt=result.created).count()
        if late or tries.filter(outcome=Attempt.Outcome.SENT).exists():
            found.append(f"{result.stage} was tried after its end, or is not settled")
        if tries.count() > lives or (tries and tries.filter(outcome=Attempt.Outcome.DONE).count() != 1):
            found.append(f"{result.stage} was tried {tries.count()} times in {lives} lives")
    return found


# A task that was tried again ends once more; a file is read anew for the model, nothing of it is kept or paid for.
AGAIN = {"end", "read"}


def wrong_events(task: Task) -> list[str]:
    payloads = [(event.seq, event.payload) for event in task.events.all()]
    found = [] if [seq for seq, _ in payloads] == list(range(1, len(payloads) + 1)) else [f"gaps in {task.kind}"]
    finished: set[str] = set()
    for _, payload in payloads:
        if payload["stage"] in finished - AGAIN:
            found.append(f"{payload['stage']} was worked on after its end")
        if payload.get("finished"):
            finished.add(payload["stage"])
    if "end" not in finished:
        found.append(f"{task.kind} has no last event")
    return found


def history(token: uuid.UUID) -> list[str]:
    """What happened, for whoever has to find out why it went wrong."""
    said = Event.objects.filter(task__in=tasks(token)).order_by("created")
    tries = Attempt.objects.filter(task__in=tasks(token))
    return [
        *(f"{one.created:%T.%f} {one.task.kind} {one.seq} {one.payload}" for one in said.select_related("task")),
        *(f"{one.created:%T.%f} {one.stage} {one.outcome} fence {one.fence} {one.calls} calls" for one in tries),
    ]
