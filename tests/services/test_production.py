"""A site as compose.yaml starts it: a run from the pages to a worker and a socket, and Redis gone for a while."""

import json
import subprocess
import sys
import time

import pytest

from resumeai.settings.environment import BASE_DIR
from tests.services.conftest import redis_server
from tests.services.production import EMAIL, PASSWORD

# One site for both modules: tests dealt out to several processes would each start another.
pytestmark = [pytest.mark.services, pytest.mark.xdist_group("production")]


def test_a_run_is_started_at_the_pages_done_by_a_worker_and_followed_over_a_socket(production):
    task = production.begin(production.signed_in())
    followed = subprocess.run(
        [sys.executable, str(BASE_DIR / "docs/clients/watch_task.py"), production.url, task],
        env=production.environment | {"RESUMEAI_EMAIL": EMAIL, "RESUMEAI_PASSWORD": PASSWORD},
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert followed.returncode == 0, followed.stderr
    events = [json.loads(line) for line in followed.stdout.splitlines()]
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    assert events[-1] == {"seq": len(events), "stage": "end", "state": "done", "message": "", "finished": True}


def test_pages_and_their_style_are_served_with_the_headers_of_production(production):
    status, page = production.ask("/")
    assert status == 200
    style = next(part.split('"')[0] for part in page.split('href="') if "/static/css/" in part.split('"')[0])
    assert production.ask(style)[0] == 200


@pytest.mark.parametrize("signed_in", [True, False])
def test_who_sends_too_much_hears_so_instead_of_a_reset(production, signed_in):
    headers = {"X-Session-Token": production.signed_in()} if signed_in else {}
    for _ in range(3):
        status, said = production.ask("/api/jobs", "x" * 12 * 2**20, **headers)
        assert (status, said.startswith('{"type"')) == (413 if signed_in else 401, True)


def test_figures_are_there_for_the_token_alone(production):
    assert production.ask("/metrics")[0] == 404
    status, text = production.ask("/metrics", Authorization="Bearer figures")
    assert status == 200
    assert "resumeai_sweeper_age_seconds" in text


def test_while_redis_is_away_pages_work_and_afterwards_nothing_is_lost(production):
    """Twelve seconds here; it comes back empty, as after a crash."""
    token = production.signed_in()
    # Workers in the middle of something are the ones that a lost connection can end.
    begun = [production.begin(token) for _ in range(6)]
    production.redis.__exit__(None, None, None)
    begun += [production.begin(token) for _ in range(3)]
    assert production.ask("/")[0] == 200
    assert production.ask("/health")[0] == 200
    assert production.ask("/health/ready")[0] == 503
    assert production.ask(f"/api/tasks/{begun[-1]}", **{"X-Session-Token": token})[1]["state"] == "queued"
    time.sleep(12)
    production.redis = redis_server(production.folder, production.redis_port)
    production.redis.__enter__()
    assert {production.ended(task, token)["state"] for task in begun} == {"done"}
    production.ready()
    assert {name: process.poll() for name, process in production.processes.items() if process.poll() is not None} == {}
