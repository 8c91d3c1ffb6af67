"""The database is locked, gone, shut for writing or full: pages, fragments and programs are told, nothing is lost."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg
import pytest
from django.db import connection
from django.urls import reverse

from jobs.models import Job
from resumeai.wire.outages import AWAY, BUSY, FULL, READ_ONLY, is_passing, outage_of
from tests.factories import POSTING

pytestmark = pytest.mark.django_db(transaction=True)
SQLITE = connection.vendor == "sqlite"
# Longer than a page of the database.
ADD = {"text": POSTING + "\nYou will cross the fjord by night." * 300, "title": "Ferry mate", "company": "Fjord Line"}


@contextmanager
def locked() -> Iterator[None]:
    """Somebody else writes and does not come to an end; our own patience is short."""
    if SQLITE:
        with closing(sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with told("PRAGMA busy_timeout=50", "PRAGMA busy_timeout=20000"):
                yield
        return
    with psycopg.connect(**connection.get_connection_params()) as other:
        other.execute("LOCK TABLE jobs_job IN EXCLUSIVE MODE")
        with told("SET lock_timeout='50ms'", "RESET lock_timeout"):
            yield


@contextmanager
def shut_for_writing() -> Iterator[None]:
    first, last = "SET default_transaction_read_only=on", "RESET default_transaction_read_only"
    with told("PRAGMA query_only=ON", "PRAGMA query_only=OFF") if SQLITE else told(first, last):
        yield


@contextmanager
def full() -> Iterator[None]:
    with connection.cursor() as cursor:
        # What was deleted before leaves room.
        free = cursor.execute("PRAGMA freelist_count").fetchone()[0]
        cursor.execute("CREATE TABLE ballast AS SELECT zeroblob(%s) AS weight", [max(free, 1) * 4096])
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
    with told(f"PRAGMA max_page_count={pages}", "PRAGMA max_page_count=1073741823", "DROP TABLE ballast"):
        yield


@contextmanager
def told(first: str, *last: str) -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute(first)
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            for each in last:
                cursor.execute(each)


FAULTS = [(locked, 503, "5", BUSY), (shut_for_writing, 503, "60", READ_ONLY)]
if SQLITE:
    FAULTS.append((full, 507, "60", FULL))


@pytest.fixture
def visitor(client, ana):
    client.force_login(ana)
    client.raise_request_exception = False
    return client


@pytest.mark.parametrize(("fault", "status", "seconds", "outage"), FAULTS, ids=[each[0].__name__ for each in FAULTS])
def test_a_page_says_so_keeps_nothing_half_and_works_again_without_help(visitor, ana, fault, status, seconds, outage):
    with fault():
        answer = visitor.post(reverse("jobs:add"), ADD)
        shown = visitor.get(reverse("jobs:list"))
    assert (answer.status_code, answer["Retry-After"]) == (status, seconds)
    assert outage.sentence.replace("'", "&#x27;") in answer.text
    assert "<h1>" in answer.text
    assert shown.status_code == 200
    assert not Job.objects.exists()
    assert visitor.post(reverse("jobs:add"), ADD).status_code == 302
    assert Job.objects.get().owner == ana


@pytest.mark.parametrize(("fault", "status", "seconds", "outage"), FAULTS, ids=[each[0].__name__ for each in FAULTS])
def test_a_program_and_a_fragment_are_told_in_their_own_shape(visitor, fault, status, seconds, outage):
    with fault():
        told = visitor.post("/api/jobs", ADD, content_type="application/json")
        part = visitor.post(reverse("jobs:add"), ADD, headers={"HX-Request": "true"})
    assert (told.status_code, told["Retry-After"], told["Content-Type"]) == (
        status,
        seconds,
        "application/problem+json",
    )
    assert (told.json()["status"], told.json()["detail"]) == (status, outage.sentence)
    assert (part.status_code, part["HX-Retarget"]) == (status, ".toasts")
    assert outage.sentence in part.text
    assert "<h1>" not in part.text


def test_an_answer_that_could_not_be_given_frees_its_key(visitor):
    key = {"Idempotency-Key": "one"}
    with shut_for_writing():
        assert visitor.post("/api/jobs", ADD, content_type="application/json", headers=key).status_code == 503
    assert visitor.post("/api/jobs", ADD, content_type="application/json", headers=key).status_code == 201


def test_in_german_the_page_says_it_in_german(visitor):
    with shut_for_writing():
        answer = visitor.post(reverse("jobs:add"), ADD, headers={"Accept-Language": "de"})
    assert "Im Moment lässt sich nichts speichern" in answer.text


@pytest.mark.skipif(SQLITE, reason="SQLite has no connection that somebody else could end")
def test_a_read_whose_connection_was_cut_is_made_again_and_a_change_is_left_to_the_person(visitor):
    address = connection.get_connection_params()

    def cut() -> None:
        with connection.cursor() as cursor:
            mine = cursor.execute("SELECT pg_backend_pid()").fetchone()[0]
        with psycopg.connect(**address, autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s, 5000)", [mine])

    cut()
    assert visitor.get(reverse("jobs:list")).status_code == 200
    cut()
    assert visitor.get("/api/jobs").status_code == 200
    cut()
    answer = visitor.post(reverse("jobs:add"), ADD)
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")
    connection.close()
    assert visitor.post(reverse("jobs:add"), ADD).status_code == 302
    assert Job.objects.count() == 1


@pytest.mark.parametrize(
    ("fault", "outage"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), FULL),
        (OSError(errno.EFBIG, os.strerror(errno.EFBIG)), FULL),
        (OSError(errno.EROFS, os.strerror(errno.EROFS)), READ_ONLY),
        (FileNotFoundError(errno.ENOENT, "no such file"), None),
        (ValueError("a fault of ours"), None),
    ],
    ids=["no room", "too large", "read only", "not there", "ours"],
)
def test_a_disk_without_room_is_no_fault_of_ours(fault, outage):
    assert outage_of(fault) is outage


def test_what_passes_by_itself_is_told_from_what_does_not(ana):
    with locked(), pytest.raises(Exception) as held:  # noqa: PT011 - of whichever database
        Job.objects.create(owner=ana, title="x", text="x")
    assert is_passing(held.value)
    assert AWAY.again
    assert not BUSY.again
    with shut_for_writing(), pytest.raises(Exception) as shut:  # noqa: PT011
        Job.objects.create(owner=ana, title="x", text="x")
    assert not is_passing(shut.value)
