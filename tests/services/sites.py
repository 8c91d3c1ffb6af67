"""Sites whose processes die as ordered, each with a rig and a model of its own.

Several are told at once: most of a kill's time is waiting for a lease to lapse.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from typing import Any

from resumeai.settings.environment import BASE_DIR
from tests.services.process import manage_all
from tests.standin.personas import Persona
from tests.standin.replies import Reply, Scripted
from tests.standin.server import StandIn

POSTINGS = BASE_DIR / "tests/data/jobs"

type Told = dict[str, Any]
type Orders = list[list[str]]
WORKER = ("-m", "celery", "-A", "tests.services.faulty", "worker", "--beat", "--concurrency", "2", "-l", "warning")


class Board(SimpleHTTPRequestHandler):
    """Where stories find postings."""

    def log_message(self, *_: object) -> None:
        """Silent."""


@contextmanager
def board() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Board, directory=POSTINGS))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


@contextmanager
def slow_model() -> Iterator[StandIn]:
    """Slow enough that a lease is renewed while the model writes."""
    model = StandIn(Persona())
    model.always = Reply(first_seconds=0.3)
    try:
        yield model
    finally:
        model.stop()


def environment_of(folder: Path, model: StandIn, like: Path | None = None, **more: str) -> dict[str, str]:
    """Of a site in this folder: a new one, or one with the files of another, its SQLite among them."""
    kept = {key: value for key, value in os.environ.items() if key in {"PATH", "HOME", "LANG"}}
    (folder / "faults").mkdir(parents=True)
    made = kept | {
        "DATA_DIR": str(folder / "site"),
        "DJANGO_SETTINGS_MODULE": "resumeai.settings.dev",
        "FAULTS": str(folder / "faults"),
        "ANTHROPIC_API_KEY": "sk-standin",
        "ANTHROPIC_BASE_URL": model.url,
        # What a killed call had reserved stays counted: hundreds of kills would empty one person's day.
        "RESUMEAI_USER_DAY_CAP": "10000",
        "RESUMEAI_DAY_CAP": "10000",
        **more,
    }
    if like and "DATABASE_URL" not in more:
        shutil.copytree(like / "site", folder / "site")
    else:
        (folder / "site").mkdir()
        manage_all(made, ("migrate",), ("seed_demo",))
    return made


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

    def line(self) -> str:
        assert self.rig.stdout
        return self.rig.stdout.readline().strip()

    def tell(self, story: str, orders: Orders, fault: Scripted | None = None) -> Told:
        """The rig's report, and `calls`: how often the model was asked after the fault that it answers first."""
        before = len(self.standin.messages)
        if fault:
            self.standin.will(fault)
        assert self.rig.stdin
        self.rig.stdin.write(json.dumps({"story": story, "orders": orders}) + "\n")
        self.rig.stdin.flush()
        answer = self.line()
        assert answer, self.log.read_text()
        told: Told = json.loads(answer)
        return told | {"calls": len(self.standin.messages) - before - bool(fault)}

    def stop(self) -> None:
        self.rig.kill()
        self.rig.communicate()


class Several:
    """Asked at once, each one thing at a time."""

    def __init__(self, sites: list[Site]) -> None:
        self.free: Queue[Site] = Queue()
        for site in sites:
            self.free.put(site)
        self.pool = ThreadPoolExecutor(len(sites))

    def ask(self, story: str, orders: Orders, fault: Scripted | None = None) -> "Future[Told]":
        return self.pool.submit(self.tell, story, orders, fault)

    def tell(self, story: str, orders: Orders, fault: Scripted | None) -> Told:
        site = self.free.get()
        try:
            return site.tell(story, orders, fault)
        finally:
            self.free.put(site)


@contextmanager
def several(folder: Path, sites: Iterable[dict[str, str]], workers: bool = False) -> Iterator[Several]:
    """A site for each part of an environment; the files of all are those of the first. `workers`: with a Celery."""
    with ExitStack() as over:
        postings = over.enter_context(board())
        made: list[Site] = []
        for number, more in enumerate(sites):
            model, place = over.enter_context(slow_model()), folder / str(number)
            like = folder / "0" if number else None
            more = more | {"BOARD": postings, "FETCH_ALLOW_LOOPBACK": "1"}
            environment = environment_of(place, model, like, **more)
            if workers:
                over.enter_context(kept_alive(environment, place))
            made.append(Site(environment, model, place / "rig.log"))
            over.callback(made[-1].stop)
        for site in made:
            assert site.line() == "ready", site.log.read_text()
        told = Several(made)
        over.callback(told.pool.shutdown, cancel_futures=True)
        yield told


@contextmanager
def kept_alive(environment: dict[str, str], folder: Path, words: tuple[str, ...] = WORKER) -> Iterator[None]:
    """What systemd or Docker does: a process that died is started again."""
    over = threading.Event()
    words = (*words, "-s", str(folder / "beat")) if words == WORKER else words
    keeper = threading.Thread(target=keep_alive, args=(environment, folder, over, words))
    keeper.start()
    try:
        yield
    finally:
        over.set()
        keeper.join(20)


def keep_alive(environment: dict[str, str], folder: Path, over: threading.Event, words: tuple[str, ...]) -> None:
    while not over.is_set():
        with (folder / "worker.log").open("a") as log:
            worker = subprocess.Popen(
                [sys.executable, *words],
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
