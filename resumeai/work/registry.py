"""Which function does which kind of work, and what starts it. Each app registers its own when it is ready."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_noop as _
from pydantic import BaseModel

from resumeai.work.claims import Claimed
from resumeai.work.models import Task

type Work = Callable[[Claimed], Awaitable[None]]
type Ending = Callable[[Claimed, str], None]
type Begin = Callable[[Any, Any], Task]


@dataclass(frozen=True)
class Result:
    """Where what was made can be had: `page` by a person, `api` by a program. `label` is the word on the button."""

    page: str
    api: str
    label: str = _("Open it")


def nothing(claimed: Claimed, error: str) -> None:
    """The kind keeps no state of its own that must change with the task's."""


def nowhere(task: Task) -> Result | None:
    """The kind makes nothing that has an address."""
    return None


type Find = Callable[[Task], Result | None]


@dataclass(frozen=True)
class Start:
    """`begin(owner, given)` makes the task from a valid `given`.

    It raises CannotStart with a sentence, or ObjectDoesNotExist for what is not there or not the owner's.
    """

    given: type[BaseModel]
    begin: Begin


@dataclass(frozen=True)
class Kind:
    """`work` raises TaskFailed with a sentence for the person. `seconds` is the hard limit of one attempt.

    `done`, `failed` and `cancelled` bring the subject's own row to its end in the transaction that ends the task,
    `retried` brings it back to work in the one that lets the task wait again. A kind without `start` is not offered
    by the API. `title` is what a page calls the work; `result` is asked once it is done, and answers None for what
    was deleted since.
    """

    work: Work
    seconds: float = 10 * 60
    done: Ending = nothing
    failed: Ending = nothing
    cancelled: Ending = nothing
    retried: Ending = nothing
    start: Start | None = None
    title: str = _("Work")
    result: Find = nowhere


class TaskFailed(Exception):
    """The message is one sentence for the person: what happened and what to do."""


class Later(Exception):
    """Somebody else lacks capacity. The message says so to the person; the work waits and goes on by itself.

    `seconds` is how long, when that is known.
    """

    def __init__(self, sentence: str, seconds: float | None = None) -> None:
        super().__init__(sentence)
        self.seconds = seconds


class NotYet(Exception):
    """The work waits for other work of ours, and is called again after so many seconds. Nothing is counted or told."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class CannotStart(Exception):
    """Not now, or not with this. The message is one sentence for the person."""


KINDS: dict[str, Kind] = {}
# What other apps clean up in each round of the sweeper.
SWEEPS: dict[str, Callable[[], object]] = {}
# What other apps delete once an hour; each returns how many rows.
CLEANERS: dict[str, Callable[[], int]] = {}


def register(name: str, kind: Kind) -> None:
    KINDS[name] = kind
