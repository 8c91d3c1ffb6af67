"""Cancel while a model writes, in the one process of a fresh machine: the answer, and the end of the model's call."""

import json
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from tests.services.postgres import free_port, wait_for
from tests.services.process import background
from tests.services.production import EMAIL, PASSWORD
from tests.services.sites import environment_of
from tests.standin.personas import Persona
from tests.standin.replies import Reply
from tests.standin.server import StandIn

TIMES = 10
PATIENCE = 60.0


def measure() -> Iterator[tuple[str, float, str]]:
    model = StandIn(Persona())
    # Words come so slowly that nobody reaches the end of them.
    model.always = Reply(pause=0.05)
    with tempfile.TemporaryDirectory() as name:
        port = free_port()
        environment = environment_of(Path(name), model, JOBS="thread")
        site = background(environment, Path(name) / "site.log", "manage.py", "start", "--port", str(port))
        try:
            wait_for(port, site, PATIENCE)
            found = [cancelled(f"http://localhost:{port}", model) for _ in range(TIMES)]
        finally:
            site.terminate()
            site.wait(30)
            model.stop()
    for what, spans in zip(
        ("cancel to its answer", "cancel to the end of the model's call"), zip(*found, strict=True), strict=True
    ):
        yield f"{what}, median", median(spans) * 1000, "ms"
        yield f"{what}, slowest of {TIMES}", max(spans) * 1000, "ms"


def cancelled(site: str, model: StandIn) -> tuple[float, float]:
    """Seconds from asking to the answer, and to the moment when the model's provider finds nobody at the other end."""
    token = ask(site, "/_allauth/app/v1/auth/login", "", {"email": EMAIL, "password": PASSWORD})["meta"][
        "session_token"
    ]
    resume, job = (ask(site, f"/api/{what}", token)["items"][0]["id"] for what in ("resumes", "jobs"))
    asked, left = len(model.messages), model.hung_up
    given = {"kind": "prepare", "input": {"resume_id": resume, "job_id": job, "engine": "model"}}
    task = ask(site, "/api/tasks/start", token, given)["id"]
    until(lambda: len(model.messages) > asked)
    time.sleep(0.5)
    begun = time.monotonic()
    ask(site, f"/api/tasks/{task}", token, method="DELETE")
    answered = time.monotonic() - begun
    until(lambda: model.hung_up > left)
    return answered, time.monotonic() - begun


def until(holds: Any) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)


def ask(site: str, path: str, token: str, body: Any = None, method: str | None = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "X-Session-Token": token}
    request = urllib.request.Request(site + path, data, headers, method=method)
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)
