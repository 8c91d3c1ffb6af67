"""How long a page waits for the database and the broker before it says so: a person is there, and comes back.

Workers and commands wait longer: nobody looks at them.
"""

from typing import Any

from django.conf import settings
from django.db import connections

from resumeai.celery import app

LOCK_SECONDS = 5
STATEMENT_SECONDS = 15
BROKER_SECONDS = 1


def keep_to_budget() -> None:
    """For this process, before its first connection."""
    for alias in connections:
        shorten(connections.settings[alias])
    if settings.JOBS == "celery":
        app.conf.broker_transport_options |= {
            "socket_timeout": BROKER_SECONDS,
            "socket_connect_timeout": BROKER_SECONDS,
        }


def shorten(database: dict[str, Any]) -> None:
    options = database["OPTIONS"]
    if "sqlite3" in database["ENGINE"]:
        options["timeout"] = LOCK_SECONDS
        return
    limits = {"lock_timeout": LOCK_SECONDS}
    if settings.JOBS == "celery":
        # Where the same process cleans up, that may take its time.
        limits["statement_timeout"] = STATEMENT_SECONDS
    words = [f"-c {name}={seconds}s" for name, seconds in limits.items()]
    options["options"] = " ".join([*words, options.get("options", "")]).strip()
