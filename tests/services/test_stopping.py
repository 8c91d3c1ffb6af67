"""SIGTERM to a real process in the middle of a model's answer: it ends at once, and its run waits for the next one."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.services.postgres import free_port
from tests.services.process import background, manage
from tests.services.sites import environment_of
from tests.standin.personas import Persona
from tests.standin.replies import Reply
from tests.standin.server import StandIn

pytestmark = pytest.mark.services
BEGIN = """
from django.contrib.auth import get_user_model
from customization.runs import services
from jobs.models import Job
from resumes.models import Resume
demo = get_user_model().objects.get(email="demo@example.org")
services.start_run(demo, Resume.objects.get(owner=demo).latest, Job.objects.get(owner=demo), "model")
"""
CELERY = ("-m", "celery", "-A", "resumeai", "worker", "--beat", "--concurrency", "1", "-s")


@pytest.fixture
def slow_model() -> Iterator[StandIn]:
    server = StandIn(Persona())
    server.always = Reply(first_seconds=90)
    yield server
    server.stop()


def row(environment: dict[str, str]) -> tuple[str, str | None, int]:
    with closing(sqlite3.connect(Path(environment["DATA_DIR"]) / "resumeai.sqlite3", timeout=20)) as database:
        found: tuple[str, str | None, int] = database.execute(
            "SELECT state, lease_until, attempts FROM work_task"
        ).fetchone()
        return found


def until(environment: dict[str, str], state: str, seconds: float = 60) -> tuple[str, str | None, int]:
    end = time.monotonic() + seconds
    while (found := row(environment))[0] != state:
        assert time.monotonic() < end, found
        time.sleep(0.1)
    return found


type Row = tuple[str, str | None, int]


def stopped_in_the_middle(environment: dict[str, str], model: StandIn, log: Path, *words: str) -> tuple[Row, Row]:
    """Twice the same command: the first is told to stop while the model thinks, the second finds the run waiting.

    Gives the row as the first left it, and as the second ended it.
    """
    first = background(environment, log, *words)
    try:
        end = time.monotonic() + 60
        while not model.messages:
            assert time.monotonic() < end, log.read_text()
            time.sleep(0.1)
        first.terminate()
        first.wait(30)
    finally:
        first.kill()
    left = row(environment)
    model.always = Reply()
    second = background(environment, log, *words)
    try:
        return left, until(environment, "done")
    finally:
        second.terminate()
        second.wait(30)


def test_a_celery_worker_gives_its_run_back(tmp_path, slow_model, redis_url):
    environment = environment_of(tmp_path, slow_model, REDIS_URL=redis_url)
    manage(environment, "shell", "--no-imports", "-c", BEGIN)
    log = tmp_path / "worker.log"
    left, ended = stopped_in_the_middle(environment, slow_model, log, *CELERY, str(tmp_path / "beat"))
    assert left == ("queued", None, 0), log.read_text()
    assert ended == ("done", None, 1)


def test_the_one_process_of_a_fresh_machine_gives_its_run_back(tmp_path, slow_model):
    environment = environment_of(tmp_path, slow_model, JOBS="thread")
    # Rings at a broker that nobody listens to: the sweeper of the process under test finds it.
    manage(environment | {"JOBS": "celery"}, "shell", "--no-imports", "-c", BEGIN)
    words = ("manage.py", "start", "--port", str(free_port()))
    log = tmp_path / "site.log"
    left, ended = stopped_in_the_middle(environment, slow_model, log, *words)
    assert left == ("queued", None, 0), log.read_text()
    assert ended == ("done", None, 1)
