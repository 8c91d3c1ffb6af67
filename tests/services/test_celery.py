"""With REDIS_URL set, a Celery worker of its own does the work, and its progress reaches a socket in our process."""

import json
import subprocess
import sys

import pytest

from resumeai.settings.environment import BASE_DIR
from tests.services.process import background

pytestmark = pytest.mark.services


@pytest.fixture
def worker(site, redis_url, tmp_path):
    environment = site | {"REDIS_URL": redis_url}
    log = tmp_path / "worker.log"
    process = background(environment, log, "-m", "celery", "-A", "resumeai", "worker", "--concurrency", "1")
    yield environment, log
    process.terminate()
    process.wait(30)


def test_a_whole_run_is_done_by_a_worker_and_watched_over_a_socket(worker):
    environment, log = worker
    ended = subprocess.run(
        [sys.executable, "-m", "tests.services.watch_a_run"],
        cwd=BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr + log.read_text()
    said = [json.loads(line) for line in ended.stdout.splitlines()]
    finished = [event["stage"] for event in said if event.get("finished") and event["stage"] != "end"]
    assert finished == ["evaluate", "plan", "implement", "verify", "diff", "ats"]
    assert said[-1] == {"state": "done"}
    assert "Nora" not in log.read_text(), "a worker's log holds no personal content"
