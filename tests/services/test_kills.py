"""`kill -9` at every named checkpoint, in the thread dispatcher and in real Celery workers with a real Redis.

Afterwards every run has ended right, nothing finished was made again, and the model was called at most once more for
each kill. Leases are shortened in `tests.services.faulty`; what the shipped ones take is measured by `make bench`.
"""

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from resumeai.settings.environment import BASE_DIR
from resumeai.work.checkpoints import NAMES
from tests.conftest import DATA
from tests.services.process import manage_all
from tests.standin.personas import Persona
from tests.standin.replies import NO_CREDIT, RATE_LIMIT, Reply
from tests.standin.server import StandIn

pytestmark = pytest.mark.services

# Story, and the orders before the one under test; the others are met by a plain run.
OTHERWISE: dict[str, tuple[str, list[list[str]]]] = {
    "sweep.marked": ("run", [["start.committed", "kill 1"]]),
    "sweep.rung": ("run", [["start.committed", "kill 1"]]),
    "cancel.asked": ("cancel", []),
    "cancel.told": ("cancel waiting", []),
    "cancel.committed": ("cancel", []),
    "attempt.failed": ("refused", []),
    "retry.put_back": ("refused", []),
    "wait.moved": ("busy", []),
    "wait.committed": ("busy", []),
    "clean_up.deleted": ("old", []),
    "pause.moved": ("bulk", []),
    **{f"fetch.{place}": ("fetch", []) for place in ("opened", "row_written", "kept")},
    **{f"export.{place}": ("export", []) for place in ("made", "row_written", "kept")},
    **{f"bulk.{place}": ("bulk", []) for place in ("begun", "told")},
}
# What the model answers first; 21 seconds are more than a call waits by itself.
FAULTS = {"refused": NO_CREDIT, "busy": replace(RATE_LIMIT, headers={"retry-after": "21"})}
# What a plain run passes several times: killed at a later passing too.
LATER = {"stage.stored": "kill 2", "event.appended": "kill 6", "attempt.written": "kill 3", "stage.made": "kill 3"}
TRIALS = [(name, "kill 1") for name in NAMES] + list(LATER.items())


class Site:
    """A rig and the stand-in that its runs talk to."""

    def __init__(self, environment: dict[str, str], standin: StandIn, log: Path) -> None:
        self.standin = standin
        self.log = log
        words = [sys.executable, "-m", "tests.services.rig"]
        with log.open("w") as err:
            self.rig = subprocess.Popen(
                words,
                cwd=BASE_DIR,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=err,
                text=True,
            )
        assert self.line() == "ready", log.read_text()

    def line(self) -> str:
        assert self.rig.stdout
        return self.rig.stdout.readline().strip()

    def tell(self, story: str, orders: list[list[str]]) -> dict[str, Any]:
        """The rig's report, and `calls`: how often the model was asked."""
        before = len(self.standin.messages)
        fault = FAULTS.get(story)
        if fault:
            self.standin.will(fault)
        assert self.rig.stdin
        self.rig.stdin.write(json.dumps({"story": "run" if fault else story, "orders": orders}) + "\n")
        self.rig.stdin.flush()
        answer = self.line()
        assert answer, self.log.read_text()
        calls = len(self.standin.messages) - before - bool(fault)
        told: dict[str, Any] = json.loads(answer)
        return told | {"calls": calls}

    def stop(self) -> None:
        self.rig.kill()
        self.rig.communicate()


@pytest.fixture(scope="module")
def model() -> Iterator[StandIn]:
    server = StandIn(Persona())
    # Slow enough that a lease is renewed while the model writes.
    server.always = Reply(first_seconds=0.3)
    yield server
    server.stop()


class Board(SimpleHTTPRequestHandler):
    """A site with postings."""

    def log_message(self, *_: object) -> None:
        """Silent."""


@pytest.fixture(scope="module")
def board() -> Iterator[dict[str, str]]:
    """Where a story finds postings, and that it may look there."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Board, directory=DATA / "jobs"))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield {"BOARD": f"http://127.0.0.1:{server.server_address[1]}", "FETCH_ALLOW_LOOPBACK": "1"}
    server.shutdown()
    server.server_close()
    thread.join(5)


def environment_of(folder: Path, model: StandIn, **more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key in {"PATH", "HOME", "LANG"}}
    faults = folder / "faults"
    faults.mkdir()
    made = kept | {
        "DATA_DIR": str(folder / "site"),
        "DJANGO_SETTINGS_MODULE": "resumeai.settings.dev",
        "FAULTS": str(faults),
        "ANTHROPIC_API_KEY": "sk-standin",
        "ANTHROPIC_BASE_URL": model.url,
        # What a killed call had reserved stays counted: hundreds of kills would empty one person's day.
        "RESUMEAI_USER_DAY_CAP": "10000",
        "RESUMEAI_DAY_CAP": "10000",
        **more,
    }
    (folder / "site").mkdir()
    manage_all(made, ("migrate",), ("seed_demo",))
    return made


@pytest.fixture(scope="module")
def threads(tmp_path_factory, model, board) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("threads")
    site = Site(environment_of(folder, model, JOBS="thread", **board), model, folder / "rig.log")
    yield site
    site.stop()


@pytest.fixture(scope="module")
def celery(tmp_path_factory, model, board, module_redis_url, postgres_url) -> Iterator[Site]:
    """On PostgreSQL, with a worker of two processes and a beat that sweeps; started anew when it is killed."""
    folder = tmp_path_factory.mktemp("celery")
    environment = environment_of(folder, model, REDIS_URL=module_redis_url, DATABASE_URL=postgres_url, **board)
    over = threading.Event()
    keeper = threading.Thread(target=keep_alive, args=(environment, folder, over))
    keeper.start()
    site = Site(environment, model, folder / "rig.log")
    yield site
    site.stop()
    over.set()
    keeper.join(20)


def keep_alive(environment: dict[str, str], folder: Path, over: threading.Event) -> None:
    """What systemd or Docker does: a worker that died is started again."""
    words = ["-m", "celery", "-A", "tests.services.faulty", "worker", "--beat", "--concurrency", "2", "-l", "warning"]
    while not over.is_set():
        with (folder / "worker.log").open("a") as log:
            worker = subprocess.Popen(
                [sys.executable, *words, "-s", str(folder / "beat")],
                cwd=BASE_DIR,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        while worker.poll() is None and not over.wait(0.2):
            pass
        with suppress(ProcessLookupError):
            os.killpg(worker.pid, signal.SIGKILL)
        worker.wait(10)


def test_every_name_is_passed_in_one_place_and_every_place_has_a_name():
    apps = ("resumeai", "customization", "exports", "jobs", "resumes")
    sources = [path.read_text() for app in apps for path in (BASE_DIR / app).rglob("*.py")]
    passed = [name for source in sources for name in re.findall(r'checkpoint\)?\(\s*"([\w.]+)"', source)]
    chosen = [
        name for source in sources for name in re.findall(r'"(attempt\.\w+)" (?:if|else)|else "(attempt\.\w+)"', source)
    ]
    assert {*passed, *(name for pair in chosen for name in pair if name)} == set(NAMES)
    assert len(NAMES) >= 25


@pytest.fixture(scope="module")
def usual(threads) -> int:
    """How often an undisturbed run asks the model."""
    told = threads.tell("run", [])
    assert (told["ends"], told["wrong"]) == ([0], [])
    assert told["calls"] >= 3
    return int(told["calls"]) - int(told["lost"])


@pytest.mark.parametrize(("name", "order"), TRIALS)
def test_a_process_of_threads_killed_there_loses_and_repeats_nothing(threads, usual, name, order):
    story, before = OTHERWISE.get(name, ("run", []))
    orders = [*before, [name, order]]
    told = threads.tell(story, orders)
    assert told["not_met"] == []
    assert told["ends"] == [-9] * len(orders) + [0]
    assert told["wrong"] == []
    if story in {"run", *FAULTS}:
        assert told["calls"] <= usual + told["lost"]


# The sweeper's rounds come and go between the trials; the whole tree is killed at a few places that hurt.
TREES = [("attempt.written", "tree 2"), ("stage.row_written", "tree 3"), ("end.subject_moved", "tree 2")]


# All of them take minutes of waiting for leases: KILLS=all tries each, otherwise every third.
EACH = 1 if os.environ.get("KILLS") == "all" else 3


@pytest.mark.parametrize(("name", "order"), [*TRIALS[::EACH], *TREES])
def test_a_celery_worker_killed_there_loses_and_repeats_nothing(celery, usual, name, order):
    story, before = OTHERWISE.get(name, ("run", []))
    orders = [*before, [name, order]]
    told = celery.tell(story, orders)
    assert told["not_met"] == []
    assert told["ends"][-1] == 0
    assert told["wrong"] == []
    if story in {"run", *FAULTS}:
        assert told["calls"] <= usual + told["lost"]
