"""Prints what a task is doing until it ends."""

import argparse
import time
import uuid
from typing import Any

from django.core.management import BaseCommand, CommandError

from resumeai.work import events
from resumeai.work.models import Event, Task
from resumeai.work.states import FINISHED, State

LOOK_EVERY = 0.2


class Command(BaseCommand):
    help = "Print the progress of a task, from its beginning to its end. Ends with 0 only when the task is done."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("task", type=uuid.UUID, help="the task's id; an address or a log line names it")
        parser.add_argument("--after", type=int, default=0, help="leave out events up to this number")

    def handle(self, *, task: uuid.UUID, after: int, **options: Any) -> None:
        found = Task.objects.filter(pk=task).first()
        if found is None:
            raise CommandError(f"There is no task {task}: it may be cleaned up.", returncode=2)
        while True:
            ended = found.state in FINISHED
            for event in events.since(found, after):
                after = event.seq
                self.stdout.write(line(event))
                self.stdout.flush()
            if ended:
                break
            time.sleep(LOOK_EVERY)
            found.refresh_from_db()
        if found.state != State.DONE:
            raise CommandError(found.error or State(found.state).label)


def line(event: Event) -> str:
    said = event.payload
    if said["stage"] == "end":
        return f"{event.seq:3}  {State(said['state']).label}"
    took = f" ({said['made_by']}, {said['seconds']:.2f} s)" if said.get("finished") else " …"
    return f"{event.seq:3}  {said['percent']:3} %  {said['message']}{took}"
