"""What happens on the site of a rig: stories that may be begun again at any point, and what must hold after each.

Needs a Django that is set up. A story is known by its token: begun again, it finds what it had begun.
"""

import os
import time
import uuid
from collections.abc import Callable
from functools import partial
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Q, QuerySet

from customization import services
from customization.bulk import execution
from customization.bulk.services import runs_of
from customization.models import Run
from jobs.models import Job
from resumeai.work import services as work
from resumeai.work import sweeper
from resumeai.work.models import Attempt, Event, File, Task
from resumeai.work.states import FINISHED, State
from resumes.models import Resume

PATIENCE = 40.0
# Two jobs of many: a second run waits for the first one's room.
execution.AT_ONCE, execution.LOOK_EVERY = 1, 0.1


def demo() -> Any:
    return get_user_model().objects.get(email="demo@example.org")


def job_of_demo(number: int = 0) -> Job:
    """The job that came with the account, or a copy of it."""
    first = Job.objects.owned_by(demo()).earliest("created")
    if not number:
        return first
    given = {"owner": first.owner, "title": first.title, "text": first.text, "requirements": first.requirements}
    return Job.objects.get_or_create(pk=uuid.uuid5(first.pk, str(number)), defaults=given)[0]


def begun(token: uuid.UUID) -> Run:
    resume = Resume.objects.get(owner=demo())
    return services.start_run(demo(), resume.latest, job_of_demo(), "model", token)


def until(run: Run, *states: str) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        run.refresh_from_db(fields=["state"])
        if run.state in states and not under_way(run.pk):
            return str(run.state)
        time.sleep(0.02)
    raise AssertionError(f"still {run.state} after {PATIENCE} s")


def under_way(subject: uuid.UUID) -> bool:
    return Task.objects.filter(subject=subject).exclude(state__in=FINISHED).exists()


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


def piece(kind: str, token: uuid.UUID) -> None:
    """A piece of work that is no half of a run."""
    if not Task.objects.filter(subject=token).exists():
        work.start(demo(), kind, token, GIVEN[kind]())
    end = time.monotonic() + PATIENCE
    while under_way(token):
        assert time.monotonic() < end, list(tasks(token).values_list("kind", "state", "error"))
        time.sleep(0.02)


def one_of_many() -> dict[str, Any]:
    version = Resume.objects.get(owner=demo()).latest.pk
    jobs = [str(job_of_demo(number).pk) for number in range(2)]
    return {"version": str(version), "jobs": jobs, "engine": "builtin"}


GIVEN: dict[str, Callable[[], dict[str, Any]]] = {
    "fetch": lambda: {"url": f"{os.environ['BOARD']}/chef.html", "title": "", "company": ""},
    "export": lambda: {"what": "resume", "pk": str(Resume.objects.get().pk), "kind": "docx", "options": {}},
    "bulk": one_of_many,
}
STORIES = {"run": whole_run, "cancel": cancelled_run, "cancel waiting": cancelled_before, "old": old_rows}
STORIES |= {kind: partial(piece, kind) for kind in GIVEN}


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
    if story in GIVEN:
        found += wrong_piece(token, story)
    for task in tasks(token):
        found += wrong_events(task)
    return found


def ended(task: Task) -> bool:
    return task.state in {State.DONE, State.CANCELLED} and task.lease_until is None


def wrong_piece(token: uuid.UUID, kind: str) -> list[str]:
    made = {
        "fetch": Job.objects.filter(pk=token).exclude(text=""),
        "export": File.objects.filter(task__subject=token).exclude(content=b""),
        "bulk": runs(token),
    }[kind].count()
    wanted = len(one_of_many()["jobs"]) if kind == "bulk" else 1
    found = [] if made == wanted else [f"{made} made of {wanted}"]
    return found + ["begun more than once"] * (Task.objects.filter(subject=token).count() - 1)


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


def wrong_events(task: Task) -> list[str]:
    payloads = [(event.seq, event.payload) for event in task.events.all()]
    found = [] if [seq for seq, _ in payloads] == list(range(1, len(payloads) + 1)) else [f"gaps in {task.kind}"]
    finished: set[str] = set()
    for _, payload in payloads:
        if payload["stage"] in finished - {"end"}:  # A task that was tried again ends once more.
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
