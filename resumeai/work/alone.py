"""Work that has already lost a worker runs alone in a process of several threads.

What kills its process takes along whatever runs beside it. Met again side by side, an innocent neighbour would be
counted out after three deaths together with the one that caused them.
"""

import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from resumeai.work.models import Task


class Room:
    """Lets many in at once, or one alone; who wants to be alone goes before who comes later."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.inside = 0
        self.alone = 0

    @contextmanager
    def shared(self) -> Iterator[None]:
        with self.changed:
            self.changed.wait_for(lambda: not self.alone)
            self.inside += 1
        try:
            yield
        finally:
            self.left()

    @contextmanager
    def to_itself(self) -> Iterator[None]:
        with self.changed:
            self.alone += 1
            self.changed.wait_for(lambda: not self.inside)
            self.inside += 1
        try:
            yield
        finally:
            self.left(alone=1)

    def left(self, alone: int = 0) -> None:
        with self.changed:
            self.inside -= 1
            self.alone -= alone
            self.changed.notify_all()


ROOM = Room()


@contextmanager
def beside_others(task_id: uuid.UUID) -> Iterator[None]:
    """Waits until this work may run here."""
    lost_a_worker = Task.objects.filter(pk=task_id, attempts__gt=0).exists()
    with ROOM.to_itself() if lost_a_worker else ROOM.shared():
        yield
