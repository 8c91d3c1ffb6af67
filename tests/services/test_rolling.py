"""A new release takes the old one's place, part by part, while people's runs are under way."""

import threading

import psycopg
import pytest

pytestmark = [pytest.mark.services, pytest.mark.xdist_group("production")]
RUNS = 12
UNDER_WAY = "SELECT count(*) FROM work_task WHERE state IN ('queued', 'running')"
NOT_DONE = "SELECT count(*) FROM work_task WHERE state != 'done' AND created > %s"


def asked(production, question: str, *given: object) -> object:
    with psycopg.connect(production.environment["DATABASE_URL"]) as connection:
        row = connection.execute(question, given).fetchone()
        assert row
        return row[0]


def test_no_run_fails_and_no_page_is_missing_while_every_part_is_replaced(production):
    begun = asked(production, "SELECT now()")
    session = production.signed_in()
    production.crowd("queue", str(RUNS))
    over, said = threading.Event(), []

    def turn_pages() -> None:
        while not over.wait(0.1):
            said.append(production.ask("/runs/", Cookie=f"__Host-sessionid={session}")[0])

    person = threading.Thread(target=turn_pages)
    person.start()
    try:
        for name in ("workers", "pages", "sockets", "beat", "workers"):
            production.replace(name)
        while asked(production, UNDER_WAY):
            assert not over.wait(0.2)
    finally:
        over.set()
        person.join()
    assert asked(production, NOT_DONE, begun) == 0
    assert set(said) == {200}
    production.ready()
