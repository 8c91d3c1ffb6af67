"""SQLite on a fresh machine, else the database of the address."""

from pathlib import Path
from typing import Any

import dj_database_url

SQLITE_OPTIONS: dict[str, Any] = {
    "timeout": 20,
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA journal_size_limit=67108864;"
    # A deleted row leaves no bytes behind.
    "PRAGMA secure_delete=ON;",
}
# A machine that is gone does not even refuse.
CONNECT_SECONDS = 5


def database(address: str, folder: Path) -> dict[str, Any]:
    if not address:
        kept = {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / "resumeai.sqlite3"}
        return kept | {"OPTIONS": dict(SQLITE_OPTIONS)}
    found: dict[str, Any] = dict(dj_database_url.parse(address, conn_max_age=60, conn_health_checks=True))
    if "sqlite3" in found["ENGINE"]:
        return found | {"OPTIONS": dict(SQLITE_OPTIONS)}
    return found | {"OPTIONS": {"connect_timeout": CONNECT_SECONDS} | found.get("OPTIONS", {})}
