"""A page's process waits for a lock for so long and no longer; a worker's waits on."""

from copy import deepcopy

from django.db import connection, connections

from resumeai.settings.database import SQLITE_OPTIONS
from resumeai.wire import budget


def asked(database: dict, question: str) -> object:
    other = type(connections["default"])(database, "default")
    try:
        with other.cursor() as cursor:
            cursor.execute(question)
            return cursor.fetchone()[0]
    finally:
        other.close()


def test_a_page_waits_five_seconds_for_a_lock_and_a_worker_longer(db):
    sqlite = connection.vendor == "sqlite"
    # Other tests load the pages' own entry, which shortens what this process has.
    of_a_worker = deepcopy(connection.settings_dict) | {"OPTIONS": dict(SQLITE_OPTIONS) if sqlite else {}}
    of_a_page = deepcopy(of_a_worker)
    budget.shorten(of_a_page)
    question = "PRAGMA busy_timeout" if sqlite else "SHOW lock_timeout"
    both = asked(of_a_page, question), asked(of_a_worker, question)
    assert both == ((5000, 20000) if sqlite else ("5s", "0"))


def test_what_an_operator_asked_of_postgresql_stays(settings):
    settings.JOBS = "celery"
    given = {"ENGINE": "django.db.backends.postgresql", "OPTIONS": {"options": "-c search_path=site"}}
    budget.shorten(given)
    assert given["OPTIONS"] == {"options": "-c lock_timeout=5s -c statement_timeout=15s -c search_path=site"}
