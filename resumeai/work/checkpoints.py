"""Named places where a process may die, stall or fail. In production each is an empty call.

Tests hang a function in: it kills, delays or raises at the place that it wants. A test holds names and places equal.
"""

from collections.abc import Callable

NAMES: dict[str, str] = {
    "start.row_made": "the task's row is written, its transaction open",
    "start.committed": "the row is there for all, nobody has rung",
    "ring.before": "about to tell a worker",
    "ring.sent": "a worker will hear of it",
    "ring.received": "a worker heard, and has claimed nothing",
    "claim.taken": "the lease is written, the worker has not read the task",
    "claim.read": "the worker knows what to do",
    "work.begins": "the kind's own function is called next",
    "work.returned": "everything is done, the task still says running",
    "lease.before": "the lease is about to be renewed",
    "lease.renewed": "the lease is renewed",
    "attempt.counted": "earlier attempts are counted, the transaction open",
    "attempt.written": "the attempt stands as sent, the model is not called",
    "attempt.settled": "tokens and cost are noted, the transaction open",
    "attempt.failed": "the failed attempt is noted",
    "stage.made": "the stage's value is there, in memory only",
    "stage.row_written": "the value is in its row, the transaction open",
    "stage.stored": "the value is stored for good",
    "event.held": "the worker has shown its fence, the transaction open",
    "event.appended": "the event has its number, the transaction open",
    "event.committed": "the event is there for all",
    "bell.before": "open sockets are told next",
    "bell.rung": "open sockets have been told",
    "end.moved": "the task is at its end, the transaction open",
    "end.subject_moved": "so is what it was about",
    "end.told": "so is the last event",
    "end.committed": "the end is there for all, the message not acknowledged",
    "wait.moved": "the task waits for the provider's capacity, the transaction open",
    "wait.committed": "it waits, with the time when it goes on",
    "sweep.freed": "tasks of dead workers wait again",
    "sweep.marked": "the task is marked as rung, nobody has rung",
    "sweep.rung": "one forgotten task was rung for",
    "sweep.over": "a round of the sweeper is over",
    "cancel.asked": "the wish to cancel is written, the transaction open",
    "cancel.told": "a waiting task is cancelled with all that belongs to it, the transaction open",
    "cancel.committed": "the wish or the ending is there for all",
    "retry.put_back": "a failed task waits again, the transaction open",
    "clean_up.deleted": "old rows are gone",
    "pause.moved": "the task waits for other work of ours",
    "fetch.opened": "the page is read, its job in memory only",
    "fetch.row_written": "the job's row is written, the transaction open",
    "fetch.kept": "the job is there for good, its task says running",
    "export.made": "the file is made, in memory only",
    "export.row_written": "the file is in its row, the transaction open",
    "export.kept": "the file is there for good, its task says running",
    "bulk.begun": "one more of many runs is begun",
    "bulk.told": "how many runs are over is told, the look is not over",
}


class Passing:
    """What happens at a checkpoint; None outside tests."""

    by: Callable[[str], None] | None = None


def checkpoint(name: str) -> None:
    if Passing.by is not None:
        Passing.by(name)
