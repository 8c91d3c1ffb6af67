import time

import pytest

import jobs.services
import resumes.services
from customization.management.commands.seed_demo import DEMO
from customization.models import Run
from customization.questions.schema import Talk
from customization.questions.services import keep
from customization.runs import services
from resumeai.work.threads import WORKERS

RESTING = {Run.State.AWAITING_CHOICE, Run.State.DONE, Run.State.FAILED, Run.State.CANCELLED}


@pytest.fixture
def nurse(ana):
    return resumes.services.add_resume(ana, (DEMO / "resume.md").read_bytes(), "resume.md")


@pytest.fixture
def ward(ana):
    return jobs.services.add_job(ana, (DEMO / "posting.txt").read_text(encoding="utf-8"))


@pytest.fixture
def begin(ana, nurse, ward):
    """Starts a run and, unless told otherwise, waits until it rests and goes past its questions.

    Workers end with the test.
    """

    def begin(wait: bool = True, past: bool = True, **more) -> Run:
        run = services.start_run(ana, nurse.latest, ward, "builtin", **more)
        if past:
            keep(run, Talk(over=True))
        return rested(run) if wait else run

    yield begin
    WORKERS.stop()


def rested(run: Run, seconds: float = 30) -> Run:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        run.refresh_from_db()
        if run.state in RESTING:
            return run
        time.sleep(0.05)
    raise AssertionError(f"still {run.state} after {seconds} s")
