"""Which function does which kind of work. Each app registers its own when it is ready."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from resumeai.work.claims import Claimed

type Work = Callable[[Claimed], Awaitable[None]]
type Ending = Callable[[Claimed, str], None]


def nothing(claimed: Claimed, error: str) -> None:
    """The kind keeps no state of its own that a failure or a cancel must change."""


@dataclass(frozen=True)
class Kind:
    """`work` raises TaskFailed with a sentence for the person. `seconds` is the hard limit of one attempt.

    `failed` and `cancelled` bring the subject's own row to its end, in the transaction that ends the task.
    """

    work: Work
    seconds: float = 15 * 60
    failed: Ending = nothing
    cancelled: Ending = nothing


class TaskFailed(Exception):
    """The message is one sentence for the person: what happened and what to do."""


KINDS: dict[str, Kind] = {}


def register(name: str, kind: Kind) -> None:
    KINDS[name] = kind
