"""A site whose process dies as ordered and is started again, as often as a story needs it.

Reads one JSON a line: {"story", "orders": [["end.moved", "kill 1"], …]}.
Answers one JSON a line: how each life of the process ended, orders that met nobody, and what is wrong (nothing).
Every life is a fork of this process, which has loaded everything and holds no connection and no thread.
"""

import json
import os
import signal
import sys
import threading
import time
import uuid
from datetime import timedelta
from pathlib import Path
from typing import Any

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.db import connections, transaction  # noqa: E402
from django.utils import timezone  # noqa: E402

from customization import services  # noqa: E402
from customization.models import Run, StageResult  # noqa: E402
from jobs.models import Job  # noqa: E402
from resumeai.work import services as work  # noqa: E402
from resumeai.work import sweeper, threads  # noqa: E402
from resumeai.work.claims import MOST_ATTEMPTS  # noqa: E402
from resumeai.work.models import Attempt, Event, Task  # noqa: E402
from resumeai.work.runner import WORN_OUT  # noqa: E402
from resumeai.work.states import FINISHED, State  # noqa: E402
from resumes.models import Resume  # noqa: E402
from tests.services import faulty  # noqa: E402

MOST_LIVES = 6
PATIENCE = 40.0
STAGES = {"evaluate", "plan", "implement", "verify", "diff", "ats"}


def begun(token: uuid.UUID) -> Run:
    demo = get_user_model().objects.get(email="demo@example.org")
    resume, job = Resume.objects.get(owner=demo), Job.objects.get(owner=demo)
    return services.start_run(demo, resume.latest, job, "model", token)


def until(run: Run, *states: str) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        run.refresh_from_db(fields=["state"])
        if run.state in states and not under_way(run):
            return str(run.state)
        time.sleep(0.02)
    raise AssertionError(f"still {run.state} after {PATIENCE} s")


def under_way(run: Run) -> bool:
    return Task.objects.filter(subject=run.pk).exclude(state__in=FINISHED).exists()


def whole_run(token: uuid.UUID) -> None:
    """Start, choose one change, and wait for the end: may be begun again at any point."""
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


def worn_out(token: uuid.UUID) -> int:
    """How often a task was given up after three claims: trying it again begins to count anew."""
    run = Run.objects.get(form_token=token)
    return Event.objects.filter(task__subject=run.pk, payload__message=WORN_OUT).count()


def history(token: uuid.UUID) -> list[str]:
    """What happened to the run, for whoever has to find out why it went wrong."""
    run = Run.objects.get(form_token=token)
    said = Event.objects.filter(task__subject=run.pk).order_by("created")
    tries = Attempt.objects.filter(task__subject=run.pk)
    return [
        *(f"{one.created:%T.%f} {one.task.kind} {one.seq} {one.payload}" for one in said.select_related("task")),
        *(f"{one.created:%T.%f} {one.stage} {one.outcome} fence {one.fence} {one.calls} calls" for one in tries),
    ]


STORIES = {"run": whole_run, "cancel": cancelled_run, "cancel waiting": cancelled_before, "old": old_rows}


def wrong(token: uuid.UUID, story: str, lives: int) -> list[str]:
    """What does not hold after the story, in words."""
    run = Run.objects.get(form_token=token)
    found = [f"task {task.kind} is {task.state}" for task in Task.objects.filter(subject=run.pk) if not ended(task)]
    if story == "run":
        found += wrong_stages(run, lives)
    if story == "old" and Task.objects.filter(subject=run.pk).exists():
        found.append("an old task is still there")
    for task in Task.objects.filter(subject=run.pk):
        found += wrong_events(task)
    return found


def ended(task: Task) -> bool:
    return task.state in {State.DONE, State.CANCELLED} and task.lease_until is None


def wrong_stages(run: Run, lives: int) -> list[str]:
    found = [] if run.state == Run.State.DONE else [f"the run is {run.state}"]
    results = list(StageResult.objects.filter(run=run))
    if sorted(result.stage for result in results) != sorted(STAGES):
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


def life(story: str, token: uuid.UUID, report: Path, seconds: float | None) -> None:
    """One process from its start to its end or its death, which may come after so many seconds."""
    if seconds is not None:
        threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGKILL)).start()
    if settings.JOBS == "thread":
        threads.every(faulty.SWEEP_EVERY, sweeper.sweep, "sweeper")
    STORIES[story](token)
    report.write_text("told")


def fork(*given: Any) -> int:
    """The child's way of ending: 0, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        try:
            life(*given)
            os._exit(0)
        except BaseException as fault:  # noqa: BLE001 - a fork must not return into its parent's loop
            print(f"{type(fault).__name__}: {fault}", file=sys.stderr, flush=True)
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def told(story: str, orders: list[list[str]]) -> dict[str, Any]:
    token = uuid.uuid4()
    folder = Path(os.environ["FAULTS"])
    report = folder / f"report {token}"
    moments = [float(order) for name, order in orders if name == "moment"]
    for name, order in orders:
        if name != "moment":
            (folder / name).write_text(order)
    ends: list[int] = []
    while not report.exists() and len(ends) < MOST_LIVES:
        ends.append(fork(story, token, report, moments.pop() if moments else None))
    left = [name for name, _ in orders if (folder / name).exists()]
    for name in left:
        (folder / name).unlink()
    claims = sum(Task.objects.filter(subject=Run.objects.get(form_token=token).pk).values_list("attempts", flat=True))
    # On a busy machine a lease so short may lapse without a death: then too the work was taken over once more.
    lost = max(len(orders), claims - 2) + worn_out(token) * MOST_ATTEMPTS
    faults = wrong(token, story, lost + 1)
    past = history(token) if faults else []
    # Of the day before yesterday: an account may start so many runs a day.
    Run.objects.filter(form_token=token).update(created=timezone.now() - timedelta(days=2))
    connections.close_all()
    told = {"ends": ends, "not_met": left, "lost": lost, "wrong": faults}
    return told | {"history": past} if faults else told


if __name__ == "__main__":
    print("ready", flush=True)
    for line in sys.stdin:
        wanted = json.loads(line)
        print(json.dumps(told(wanted["story"], wanted["orders"])), flush=True)
