"""PostgreSQL ends every connection of the site, again and again: pages go on, no run is lost and none ends twice."""

import time

import psycopg
import pytest

# One site for all modules of the group: tests dealt out to several processes would each start another.
pytestmark = [pytest.mark.services, pytest.mark.xdist_group("production")]
ROUNDS = 8
END_ALL = """
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


def test_pages_and_workers_outlive_a_database_that_ends_their_connections(production):
    token = production.signed_in()
    ended, runs = 0, []
    with psycopg.connect(production.environment["DATABASE_URL"], autocommit=True) as database:
        for _ in range(ROUNDS):
            runs.append(production.begin(token))
            ended += one(database, END_ALL)
            assert production.ask("/api/jobs", **{"X-Session-Token": token})[0] == 200
            time.sleep(0.3)
        assert {production.ended(run, token)["state"] for run in runs} == {"done"}
        endings = "SELECT count(*) FROM work_event WHERE task_id::text = ANY(%s) AND payload->>'stage' = 'end'"
        assert one(database, endings, runs) == ROUNDS
    assert ended > ROUNDS
    assert [name for name, process in production.processes.items() if process.poll() is not None] == []


def one(database: psycopg.Connection, question: str, *given: list[str]) -> int:
    row = database.execute(question, given).fetchone()
    assert row
    return int(row[0])
