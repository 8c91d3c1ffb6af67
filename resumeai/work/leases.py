"""Leases as this process has watched them: a lapsed one is only taken from its worker when it has not moved either.

The database's clock may jump: set ahead by an hour, it ends every lease at once, also of workers who renew theirs
every few seconds. The time for which a lease has stood still is measured by a clock that nobody sets.
"""

import time
import uuid
from datetime import datetime
from typing import Any

type Seen = tuple[uuid.UUID, int, datetime | None]


class Watched:
    """Since when this process has seen each lease with the value that it has."""

    def __init__(self) -> None:
        self.since: dict[Seen, float] = {}

    def unmoved(self, running: Any, seconds: float) -> list[uuid.UUID]:
        """Of these rows those whose lease has stood still for so long. What is seen for the first time moved just now.

        Of the living it sees a new value in each look, if looks are further apart than renewals.
        """
        now = time.monotonic()
        rows: list[Seen] = list(running.values_list("pk", "fence", "lease_until"))
        self.since = {row: self.since.get(row, now) for row in rows}
        return [row[0] for row in rows if now - self.since[row] >= seconds]


WATCHED = Watched()
