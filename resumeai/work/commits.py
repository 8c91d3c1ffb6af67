"""A worker's transaction, written again when the database was away: what a model answered is not lost with it."""

import logging
import random
import time
from collections.abc import Callable
from functools import wraps

from django.db import Error, connection

from resumeai.wire.outages import is_passing
from resumeai.work import stopping
from resumeai.work.models import Attempt

log = logging.getLogger(__name__)
PATIENCE = 60.0
FIRST, LONGEST = 0.1, 2.0


def kept[**P](write: Callable[P, object]) -> Callable[P, None]:
    """`write` is one transaction, and done twice it changes nothing the second time.

    Or else it is given the attempt that it settles: when the connection broke while it committed, that tells whether
    it did. Raises the database's fault when that lasts, or when this process is to stop.
    """

    @wraps(write)
    def written(*args: P.args, **kwargs: P.kwargs) -> None:
        until, pause = time.monotonic() + PATIENCE, 0.0
        while True:
            try:
                if not (pause and has_settled(args)):
                    write(*args, **kwargs)
                return
            except Error as fault:
                pause = min(2 * pause or FIRST, LONGEST)
                if not may_wait(fault, until - pause):
                    raise
                log.warning("the database is away (%s): what was made is kept and written again", type(fault).__name__)
            connection.close()
            # So that not all who wait come at once.
            time.sleep(random.uniform(pause / 2, pause))  # noqa: S311 - jitter, no secret

    return written


def may_wait(fault: Error, until: float) -> bool:
    """Inside a transaction of somebody else's there is nothing to begin again."""
    passes = is_passing(fault) and not connection.in_atomic_block
    return passes and not stopping.asked() and time.monotonic() < until


def has_settled(args: tuple[object, ...]) -> bool:
    attempts = [each.pk for each in args if isinstance(each, Attempt)]
    return bool(attempts) and Attempt.objects.filter(pk__in=attempts, outcome=Attempt.Outcome.DONE).exists()
