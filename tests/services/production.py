"""The commands of compose.yaml without Docker: PostgreSQL, Redis, pages, sockets, workers, beat, and a proxy."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import yaml

from resumeai.settings.environment import BASE_DIR
from tests.services.front import Front
from tests.services.postgres import free_port, wait_for
from tests.services.process import manage_all

COMPOSE = yaml.safe_load((BASE_DIR / "compose.yaml").read_text())
EMAIL, PASSWORD = "demo@example.org", "true words only"


class Production:
    """The running site. `url` is where a browser would knock; `other` words stand in for some of compose.yaml."""

    def __init__(self, folder: Path, database: str, **other: str) -> None:
        self.folder, self.other = folder, other
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
            "TRUSTED_PROXIES": "1",
        }
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        self.redis: AbstractContextManager[str] = nullcontext("")

    def start(self) -> None:
        migrate = tuple(COMPOSE["services"]["migrate"]["command"][2:])
        manage_all(self.environment, migrate, ("seed_demo",), ("collectstatic", "--no-input"))
        self.front = Front(free_port(), free_port())
        self.url = f"http://localhost:{self.front.port}"
        for name in ("pages", "sockets", "workers", "beat"):
            self.processes[name] = self.begun(name)

    def begun(self, name: str, ports_of_both: tuple[int, int] | None = None) -> "subprocess.Popen[bytes]":
        """A part by its command, at the ports of pages and sockets; without any, where the proxy leads."""
        pages, sockets = ports_of_both or self.front.ports
        ports = {
            "8000": str(pages),
            "8001": str(sockets),
            "0.0.0.0": "127.0.0.1",
            "/tmp/beat": str(self.folder / "beat"),
            **self.other,
        }
        words = [ports.get(word, word) for word in COMPOSE["services"][name]["command"]]
        with (self.folder / f"{name}.log").open("a") as log:
            return subprocess.Popen(words, cwd=BASE_DIR, env=self.environment, stdout=log, stderr=subprocess.STDOUT)

    def replace(self, name: str, seconds: float = 10) -> None:
        """A new one takes the place of the old one, which is asked to stop and killed if it does not."""
        old, before = self.processes[name], self.front.ports
        moved = {"pages": (free_port(), before[1]), "sockets": (before[0], free_port())}.get(name, before)
        self.processes[name] = self.begun(name, moved)
        # The proxy leads to the old one until the new one listens.
        for port in {*moved} - {*before}:
            wait_for(port, self.processes[name], 60)
        self.front.ports = moved
        old.terminate()
        try:
            old.wait(seconds)
        except subprocess.TimeoutExpired:
            old.kill()
            old.wait(seconds)

    def ask(self, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json", **headers})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                said = answer.read()
                plain = not said or "json" not in answer.headers["Content-Type"]
                return answer.status, said.decode() if plain else json.loads(said)
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()

    def ready(self, wanted: int = 200, seconds: float = 300) -> None:
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

    def crowd(self, *words: str) -> Any:
        """What `tests.services.crowd` answers in a process of its own."""
        said = subprocess.run(
            [sys.executable, "-m", "tests.services.crowd", *words],
            cwd=BASE_DIR,
            env=self.environment,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        return json.loads(said.stdout)

    def stop(self) -> None:
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.wait(60)
        if self.processes:
            self.front.stop()
