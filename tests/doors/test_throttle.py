"""So many requests in so much time, however parallel."""

import threading

import pytest
from django.db import connection
from django.test import Client

from resumeai.doors.throttle import Throttle
from tests.doors.conftest import Caller

PAIR: dict[str, dict[str, str]] = {"before": {}, "after": {}}


def test_who_asks_too_often_is_told_how_long_to_wait(caller):
    statuses = [caller.post("/api/diff/generate", PAIR).status_code for _ in range(60)]
    assert set(statuses) == {200}
    refused = caller.post("/api/diff/generate", PAIR)
    assert refused.status_code == 429
    assert 0 < int(refused["Retry-After"]) <= 60
    assert refused["Content-Type"] == "application/problem+json"


def test_one_person_does_not_use_up_anothers(caller, stranger):
    for _ in range(61):
        caller.post("/api/diff/generate", PAIR)
    assert stranger.post("/api/diff/generate", PAIR).status_code == 200


@pytest.mark.django_db(transaction=True)
def test_parallel_requests_do_not_slip_through(ana):
    counted: list[int] = []

    def ask() -> None:
        client = Client()
        client.force_login(ana)
        counted.extend(Caller(client).post("/api/diff/generate", PAIR).status_code for _ in range(20))
        connection.close()

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counted.count(200) == 60
    assert counted.count(429) == 100


@pytest.mark.parametrize("rate", ["", "30", "m/30", "30/y", "-1/m"])
def test_what_is_no_rate_is_refused_at_start(rate):
    with pytest.raises(ValueError, match="is no rate"):
        Throttle(rate)
