"""`kill -9` at every named checkpoint, in the thread dispatcher and in real Celery workers with a real Redis.

Afterwards every run has ended right, nothing finished was made again, and the model was called at most once more for
each kill. Leases are shortened in `tests.services.faulty`; what the shipped ones take is measured by `make bench`.
"""

import os
import re
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Any

import pytest

from resumeai.settings.environment import BASE_DIR
from resumeai.work.checkpoints import NAMES
from tests.services.conftest import empty_database
from tests.services.pieces import SUBJECTS
from tests.services.sites import Several, Told, several
from tests.standin.replies import NO_CREDIT, RATE_LIMIT

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
# Each kind that asks a model keeps its answer in its own way: killed while the model answers, and with the answer kept.
KINDS = [f"{kind}/{place}" for kind in SUBJECTS for place in ("attempt.written", "work.returned")]
TRIALS = [(name, "kill 1") for name in (*NAMES, *KINDS)] + list(LATER.items())


# The sweeper's rounds come and go between the trials; the whole tree is killed at a few places that hurt.
TREES = [("attempt.written", "tree 2"), ("stage.row_written", "tree 3"), ("end.subject_moved", "tree 2")]
# KILLS=all tries every place on Celery too, and threads and Celery on both databases; otherwise every third.
ALL = os.environ.get("KILLS") == "all"
ON_CELERY = [*TRIALS[:: 1 if ALL else 3], *TREES]


@dataclass
class Trials:
    """All that are wanted, asked ahead: several sites answer at once."""

    usual: "Future[Told]"
    told: "dict[tuple[str, str], Future[Told]]"

    def check(self, name: str, order: str) -> Told:
        told, (story, _) = self.told[name, order].result(), story_of(name, order)
        assert told["not_met"] == []
        assert told["wrong"] == []
        if story in {"run", *FAULTS}:
            assert told["calls"] <= self.most_calls() + told["lost"]
        return told

    def most_calls(self) -> int:
        """How often an undisturbed run asks the model."""
        usual = self.usual.result()
        assert (usual["ends"], usual["wrong"]) == ([0], [])
        assert usual["calls"] >= 3
        return int(usual["calls"]) - int(usual["lost"])


def story_of(name: str, order: str) -> tuple[str, list[list[str]]]:
    kind, _, place = name.rpartition("/")
    story, before = (kind, []) if kind else OTHERWISE.get(name, ("run", []))
    return story, [*before, [place, order]]


def ahead(request: Any, sites: Several) -> Trials:
    """Asks for what the tests of this fixture will want to know."""
    usual = sites.ask("run", [])
    told = {}
    for item in request.session.items:
        given = getattr(item, "callspec", None) and item.callspec.params
        if given and given.get(request.fixturename) == request.param:
            story, orders = story_of(given["name"], given["order"])
            fault = FAULTS.get(story)
            told[given["name"], given["order"]] = sites.ask("run" if fault else story, orders, fault)
    return Trials(usual, told)


def databases(request: Any, sites: int) -> list[dict[str, str]]:
    if request.param == "SQLite":
        return [{} for _ in range(sites)]
    cluster = request.getfixturevalue("postgres_cluster")
    return [{"DATABASE_URL": empty_database(cluster)} for _ in range(sites)]


@pytest.fixture(scope="module", params=["SQLite", "PostgreSQL"] if ALL else ["SQLite"])
def threads(request, tmp_path_factory) -> Iterator[Trials]:
    environments = [database | {"JOBS": "thread"} for database in databases(request, 3)]
    with several(tmp_path_factory.mktemp("threads"), environments) as sites:
        yield ahead(request, sites)


@pytest.fixture(scope="module", params=["SQLite", "PostgreSQL"] if ALL else ["PostgreSQL"])
def celery(request, tmp_path_factory, module_redis_url) -> Iterator[Trials]:
    """Each with a worker of two processes and a beat that sweeps; started anew when it is killed."""
    own = [
        database | {"REDIS_URL": f"{module_redis_url.removesuffix('0')}{n}"}
        for n, database in enumerate(databases(request, 2))
    ]
    with several(tmp_path_factory.mktemp("celery"), own, workers=True) as sites:
        yield ahead(request, sites)


def test_every_name_is_passed_in_one_place_and_every_place_has_a_name():
    apps = ("resumeai", "customization", "exports", "jobs", "resumes")
    sources = [path.read_text() for app in apps for path in (BASE_DIR / app).rglob("*.py")]
    passed = [name for source in sources for name in re.findall(r'checkpoint\)?\(\s*"([\w.]+)"', source)]
    chosen = [
        name for source in sources for name in re.findall(r'"(attempt\.\w+)" (?:if|else)|else "(attempt\.\w+)"', source)
    ]
    assert {*passed, *(name for pair in chosen for name in pair if name)} == set(NAMES)
    assert len(NAMES) >= 25


@pytest.mark.xdist_group("killed threads")
@pytest.mark.parametrize(("name", "order"), TRIALS)
def test_a_process_of_threads_killed_there_loses_and_repeats_nothing(threads, name, order):
    told = threads.check(name, order)
    assert told["ends"] == [-9] * len(story_of(name, order)[1]) + [0]


@pytest.mark.xdist_group("killed workers")
@pytest.mark.parametrize(("name", "order"), ON_CELERY)
def test_a_celery_worker_killed_there_loses_and_repeats_nothing(celery, name, order):
    told = celery.check(name, order)
    assert told["ends"][-1] == 0
