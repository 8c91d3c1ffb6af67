"""A database that fails once: as when somebody else writes for too long, or the server ends a connection."""

import sqlite3
import threading

import psycopg
from django.db import connection

SQLITE = connection.vendor == "sqlite"
LOCKED_SECONDS = 0.3


def strike() -> None:
    """The next that this thread writes fails; soon, on a connection that is opened anew, it does not."""
    if SQLITE:
        other = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        threading.Timer(LOCKED_SECONDS, other.close).start()
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout=20")
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        mine = cursor.fetchone()[0]
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as administrator:
        administrator.execute("SELECT pg_terminate_backend(%s, 5000)", [mine])
