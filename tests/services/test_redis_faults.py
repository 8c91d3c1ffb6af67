"""A Redis that is there and does no good: a replica that only reads, a full one, one that does not answer."""

import time
from collections.abc import Callable, Iterator

import pytest
from django.core.cache import cache as used
from django.urls import reverse
from redis import Redis

from resumeai import cache
from resumeai.settings import redis as configured
from tests.services.postgres import free_port

# One site for all modules of the group: tests dealt out to several processes would each start another.
pytestmark = [pytest.mark.services, pytest.mark.xdist_group("production")]


def only_reads(redis: Redis) -> None:
    redis.execute_command("REPLICAOF", "127.0.0.1", str(free_port()))


def is_full(redis: Redis) -> None:
    redis.config_set("maxmemory", "1")


def works(redis: Redis) -> None:
    redis.execute_command("REPLICAOF", "NO", "ONE")
    redis.config_set("maxmemory", "0")


@pytest.fixture
def counting(redis_url, settings) -> Iterator[Redis]:
    """The limits count in this Redis."""
    settings.CACHES = {"default": configured.cache(redis_url)}
    with Redis.from_url(redis_url) as redis:
        yield redis
    cache.Absence.until = None


def sign_in(client, password: str) -> str:
    answer = client.post(reverse("account_login"), {"login": "ana@example.org", "password": password})
    return "in" if answer.status_code == 302 else answer.text


@pytest.mark.parametrize("fault", [only_reads, is_full], ids=["a replica", "full"])
def test_wrong_passwords_are_still_counted(client, ana, counting, fault: Callable[[Redis], None]):
    sign_in(client, "wrong and wrong")
    fault(counting)
    for _ in range(5):
        sign_in(client, "wrong and wrong")
    assert "Too many failed login attempts" in sign_in(client, "correct horse battery")


def test_one_request_waits_for_a_redis_that_does_not_answer_and_the_others_do_not(client, ana, counting):
    counting.execute_command("CLIENT", "PAUSE", "60000")
    for _ in range(5):
        sign_in(client, "wrong and wrong")
    assert "Too many failed login attempts" in sign_in(client, "correct horse battery")
    assert client.get("/").status_code == 200
    assert cache.Absence.until is not None


def test_it_is_used_again_once_it_writes_again(counting, monkeypatch):
    monkeypatch.setattr(cache, "PAUSE", 0.1)
    only_reads(counting)
    used.set("who", "this process", 60)
    assert used.get("who") == "this process"
    works(counting)
    time.sleep(0.15)
    assert used.get("who") is None
    assert cache.Absence.until is None


def test_runs_begun_meanwhile_are_done_afterwards_by_workers_that_live_on(production):
    token = production.signed_in()
    with Redis(port=production.redis_port) as redis:
        redis.execute_command("CLIENT", "PAUSE", "3000")
        begun = [production.begin(token)]
        for fault in (is_full, only_reads):
            fault(redis)
            begun.append(production.begin(token))
            assert production.ask("/")[0] == 200
            assert production.ask("/health/ready")[0] == 503
            works(redis)
    assert {production.ended(task, token)["state"] for task in begun} == {"done"}
    assert [name for name, process in production.processes.items() if process.poll() is not None] == []
