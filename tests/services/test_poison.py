"""Work that takes its process down each time: given up after three, while others' work goes on."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.services.process import manage
from tests.services.sites import environment_of, kept_alive
from tests.standin.personas import Persona
from tests.standin.server import StandIn

pytestmark = pytest.mark.services
# Nobody rings for them: the sweeper does.
BEGIN = """
import uuid
from django.contrib.auth import get_user_model
from resumeai.work.models import Task
demo = get_user_model().objects.get(email="demo@example.org")
for how in {ways}:
    Task.objects.create(owner=demo, kind="poison", subject=uuid.uuid4(), given={{"how": how}})
for _ in range(6):
    Task.objects.create(owner=demo, kind="well", subject=uuid.uuid4())
"""
ENDED = "SELECT kind, state, attempts, error, started, finished FROM work_task ORDER BY kind, created"


@pytest.fixture
def nobody():
    """A model that is not asked."""
    model = StandIn(Persona())
    yield model
    model.stop()


def put_in_line(environment: dict[str, str], *ways: str) -> None:
    manage(environment, "shell", "--no-imports", "-c", BEGIN.format(ways=ways))


def ended(environment: dict[str, str], seconds: float = 240) -> list[tuple[str, str, int, str, str, str]]:
    until = time.monotonic() + seconds
    while True:
        with closing(sqlite3.connect(Path(environment["DATA_DIR"]) / "resumeai.sqlite3", timeout=20)) as database:
            rows = database.execute(ENDED).fetchall()
        if all(row[5] for row in rows):
            return rows
        assert time.monotonic() < until, rows
        time.sleep(0.1)


def check(rows: list[tuple[str, str, int, str, str, str]]) -> None:
    poison, well = rows[:-6], rows[-6:]
    assert {row[:3] for row in poison} == {("poison", "failed", 4)}
    assert all("three times" in row[3] for row in poison)
    assert [row[:2] for row in well] == [("well", "done")] * 6
    assert max(row[4] for row in well) < min(row[5] for row in poison), "others waited for it"


def test_a_celery_worker_gives_it_up(tmp_path, nobody, redis_url):
    environment = environment_of(tmp_path, nobody, REDIS_URL=redis_url)
    put_in_line(environment, "exit", "segfault", "out of memory")
    with kept_alive(environment, tmp_path):
        check(ended(environment))
    assert (tmp_path / "worker.log").read_text().count("is given up") == 3
