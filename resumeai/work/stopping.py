"""A process that is asked to stop gives its tasks back, instead of letting others wait until their leases lapse.

One byte that forks share: a Celery worker's parent hears the signal, its children do the work. Plain memory, because a
lock would stay locked for ever when its holder is killed.
"""

import mmap

WISH = mmap.mmap(-1, 1)


def ask() -> None:
    WISH[0] = 1


def asked() -> bool:
    return WISH[0] == 1


def forget() -> None:
    """For tests, whose process goes on."""
    WISH[0] = 0
