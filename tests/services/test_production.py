"""The commands of compose.yaml without Docker: PostgreSQL, Redis, pages, sockets, workers, beat, and a proxy."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import pytest
import yaml

from resumeai.settings.environment import BASE_DIR
from tests.services.conftest import manage, redis_server
from tests.services.front import Front
from tests.services.postgres import free_port

# One site for the module: tests dealt out to several processes would each start another.
pytestmark = [pytest.mark.services, pytest.mark.xdist_group("production")]
COMPOSE = yaml.safe_load((BASE_DIR / "compose.yaml").read_text())
EMAIL, PASSWORD = "demo@example.org", "true words only"


class Production:
    """The running site. `url` is where a browser would knock."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        self.redis_port = free_port()
        self.environment = {key: value for key, value in os.environ.items() if key in {"HOME", "LANG"}} | {
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            "DJANGO_SETTINGS_MODULE": "resumeai.settings.prod",
            "SECRET_KEY": "x" * 60,
            "ALLOWED_HOSTS": "localhost",
            "DATA_DIR": str(folder),
            "DATABASE_URL": database,
            "REDIS_URL": f"redis://127.0.0.1:{self.redis_port}/0",
            "JOBS": "celery",
            "METRICS_TOKEN": "figures",
        }
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        self.redis: AbstractContextManager[str] = nullcontext("")

    def start(self) -> None:
        manage(self.environment, *COMPOSE["services"]["migrate"]["command"][2:], "--verbosity", "0")
        manage(self.environment, "seed_demo", "--verbosity", "0")
        manage(self.environment, "collectstatic", "--no-input", "--verbosity", "0")
        pages, sockets = free_port(), free_port()
        self.front = Front(pages, sockets)
        self.url = f"http://localhost:{self.front.port}"
        ports = {
            "8000": str(pages),
            "8001": str(sockets),
            "0.0.0.0": "127.0.0.1",
            "/tmp/beat": str(self.folder / "beat"),
        }
        for name in ("pages", "sockets", "workers", "beat"):
            words = [ports.get(word, word) for word in COMPOSE["services"][name]["command"]]
            with (self.folder / f"{name}.log").open("w") as log:
                self.processes[name] = subprocess.Popen(
                    words, cwd=BASE_DIR, env=self.environment, stdout=log, stderr=subprocess.STDOUT
                )

    def ask(self, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json", **headers})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                said = answer.read()
                return answer.status, json.loads(said) if "json" in answer.headers["Content-Type"] else said.decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()

    def ready(self, wanted: int = 200, seconds: float = 90) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                if self.ask("/health/ready")[0] == wanted:
                    return
            except OSError:
                pass
            time.sleep(0.5)
        raise AssertionError({name: (self.folder / f"{name}.log").read_text()[-1500:] for name in self.processes})

    def signed_in(self) -> str:
        status, answer = self.ask("/_allauth/app/v1/auth/login", {"email": EMAIL, "password": PASSWORD})
        assert status == 200, answer
        return str(answer["meta"]["session_token"])

    def begin(self, token: str) -> str:
        """A task of the demo person."""
        resume = self.ask("/api/resumes", **{"X-Session-Token": token})[1]["items"][0]["id"]
        job = self.ask("/api/jobs", **{"X-Session-Token": token})[1]["items"][0]["id"]
        given = {"kind": "prepare", "input": {"resume_id": resume, "job_id": job}}
        status, task = self.ask("/api/tasks/start", given, **{"X-Session-Token": token})
        assert status == 202, task
        return str(task["id"])

    def ended(self, task: str, token: str, seconds: float = 60) -> dict[str, Any]:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found: dict[str, Any] = self.ask(f"/api/tasks/{task}", **{"X-Session-Token": token})[1]
            if found["finished"]:
                return found
            time.sleep(0.3)
        raise AssertionError(f"still {found['state']}")

    def stop(self) -> None:
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.wait(60)
        if self.processes:
            self.front.stop()


@pytest.fixture(scope="module")
def site(tmp_path_factory, postgres_url) -> Iterator[Production]:
    site = Production(tmp_path_factory.mktemp("production"), postgres_url)
    site.redis = redis_server(tmp_path_factory.mktemp("redis"), site.redis_port)
    site.redis.__enter__()
    try:
        site.start()
        # Whichever test comes first finds doors that are open.
        site.ready()
        yield site
    finally:
        site.stop()
        site.redis.__exit__(None, None, None)


def test_a_run_is_started_at_the_pages_done_by_a_worker_and_followed_over_a_socket(site):
    task = site.begin(site.signed_in())
    followed = subprocess.run(
        [sys.executable, str(BASE_DIR / "docs/clients/watch_task.py"), site.url, task],
        env=site.environment | {"RESUMEAI_EMAIL": EMAIL, "RESUMEAI_PASSWORD": PASSWORD},
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert followed.returncode == 0, followed.stderr
    events = [json.loads(line) for line in followed.stdout.splitlines()]
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    assert events[-1] == {"seq": len(events), "stage": "end", "state": "done", "message": "", "finished": True}


def test_pages_and_their_style_are_served_with_the_headers_of_production(site):
    status, page = site.ask("/")
    assert status == 200
    style = next(part.split('"')[0] for part in page.split('href="') if "/static/css/" in part.split('"')[0])
    assert site.ask(style)[0] == 200


def test_figures_are_there_for_the_token_alone(site):
    assert site.ask("/metrics")[0] == 404
    status, text = site.ask("/metrics", Authorization="Bearer figures")
    assert status == 200
    assert "resumeai_sweeper_age_seconds" in text


def test_while_redis_is_away_pages_work_and_afterwards_nothing_is_lost(site):
    """Twelve seconds here; it comes back empty, as after a crash."""
    token = site.signed_in()
    site.redis.__exit__(None, None, None)
    begun = [site.begin(token) for _ in range(3)]
    assert site.ask("/")[0] == 200
    assert site.ask("/health")[0] == 200
    assert site.ask("/health/ready")[0] == 503
    assert site.ask(f"/api/tasks/{begun[0]}", **{"X-Session-Token": token})[1]["state"] == "queued"
    time.sleep(12)
    site.redis = redis_server(site.folder, site.redis_port)
    site.redis.__enter__()
    assert {site.ended(task, token)["state"] for task in begun} == {"done"}
    site.ready()
