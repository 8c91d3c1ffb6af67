"""Production without Docker, on real PostgreSQL and Redis: how soon runs begin, how many a minute, pages meanwhile."""

import subprocess
import time
from collections.abc import Iterator
from statistics import median

from resumeai.settings.environment import BASE_DIR
from tests.measure.site import asked, running_site
from tests.services.production import Production

type Figures = Iterator[tuple[str, float, str]]
WORKERS, RUNS, STARTS, LONGEST = (1, 2, 4), 40, 10, 180.0
WAITED = "SELECT extract(epoch FROM started - created) FROM work_task WHERE id = '{}'"
# `unattended` is taken from a run when its second half begins, so the tasks are asked.
LEFT = "SELECT count(*) FROM work_task WHERE state IN ('queued', 'running')"
SPAN = "SELECT extract(epoch FROM max(finished) - min(started)) FROM work_task WHERE created > '{}'"


def measure() -> Figures:
    with running_site() as site:
        for workers in WORKERS:
            staff(site, workers)
            yield from starts(site, workers)
            yield from throughput(site, workers)


def staff(site: Production, workers: int) -> None:
    """Other workers than before, which have warmed up."""
    site.processes["workers"].terminate()
    site.processes["workers"].wait(60)
    words = ["celery", "--app", "resumeai", "worker", "--queues", "runs", "--concurrency", str(workers)]
    with (site.folder / "workers.log").open("a") as log:
        site.processes["workers"] = subprocess.Popen(
            words, cwd=BASE_DIR, env=site.environment, stdout=log, stderr=subprocess.STDOUT
        )
    site.crowd("queue", str(5 * workers))
    pages_until_over(site)


def starts(site: Production, workers: int) -> Figures:
    """Runs begun at the pages, one after another: from the row to its worker."""
    token = site.signed_in()
    waited = []
    for _ in range(STARTS):
        task = site.begin(token)
        site.ended(task, token)
        waited.append(float(asked(site, WAITED.format(task))) * 1000)
    yield f"start of a run, {workers} workers, median", median(waited), "ms"
    yield f"start of a run, {workers} workers, slowest of {STARTS}", max(waited), "ms"


def throughput(site: Production, workers: int) -> Figures:
    """From the first to be begun to the last to be over; a signed-in person turns pages meanwhile."""
    begun = asked(site, "SELECT now()")
    site.crowd("queue", str(RUNS))
    pages = pages_until_over(site)
    yield f"whole runs, {workers} workers", RUNS / float(asked(site, SPAN.format(begun))) * 60, "a minute"
    yield f"a page meanwhile, {workers} workers, median", median(pages), "ms"
    yield f"a page meanwhile, {workers} workers, slowest of {len(pages)}", max(pages), "ms"


def pages_until_over(site: Production) -> list[float]:
    """Milliseconds of each look at the list of runs, while any work is under way."""
    cookie = f"__Host-sessionid={site.signed_in()}"
    took, end = [], time.monotonic() + LONGEST
    while asked(site, LEFT):
        assert time.monotonic() < end
        at = time.monotonic()
        assert "Nora" in site.ask("/runs/", Cookie=cookie)[1]
        took.append((time.monotonic() - at) * 1000)
        # A person, not a crowd: pages shall not take the cores that are measured.
        time.sleep(0.2)
    return took
