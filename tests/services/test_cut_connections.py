"""PostgreSQL ends every connection of the site, or goes away and comes back: no run is lost and none ends twice."""

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
        end_once_each(production, token, runs)
    assert ended > ROUNDS


def test_they_outlive_a_database_that_is_started_again(production, postgres_server):
    token = production.signed_in()
    runs = [production.begin(token) for _ in range(ROUNDS)]
    postgres_server.stop()
    try:
        status, said = production.ask("/api/jobs", **{"X-Session-Token": token})
        assert status == 503
        assert "database" in said
        assert production.ask("/health")[0] == 200
    finally:
        postgres_server.start()
    assert production.ask("/api/jobs", **{"X-Session-Token": token})[0] == 200
    end_once_each(production, token, runs)


def end_once_each(production, token: str, runs: list[str]) -> None:
    assert {production.ended(run, token)["state"] for run in runs} == {"done"}
    endings = "SELECT count(*) FROM work_event WHERE task_id::text = ANY(%s) AND payload->>'stage' = 'end'"
    with psycopg.connect(production.environment["DATABASE_URL"], autocommit=True) as database:
        assert one(database, endings, runs) == len(runs)
    assert [name for name, process in production.processes.items() if process.poll() is not None] == []


def one(database: psycopg.Connection, question: str, *given: list[str]) -> int:
    row = database.execute(question, given).fetchone()
    assert row
    return int(row[0])
