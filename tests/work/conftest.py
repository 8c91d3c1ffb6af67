import asyncio
import uuid

import pytest
from asgiref.sync import sync_to_async

from resumeai.work import services
from resumeai.work.events import ProgressUpdate, report
from resumeai.work.registry import KINDS, Kind, TaskFailed, register
from resumeai.work.threads import WORKERS


class Worked:
    """What the test kinds did, for the tests to look at."""

    times: list[uuid.UUID]
    failed: list[str]
    cancelled: int


@pytest.fixture
def worked():
    """Registers small kinds of work: one that ends well, and one for each way of ending badly."""
    worked = Worked()
    worked.times, worked.failed, worked.cancelled = [], [], 0

    async def well(claimed):
        worked.times.append(claimed.task_id)
        for percent in (25, 50, 75):
            update = ProgressUpdate(stage="count", message=f"At {percent}", percent=percent)
            await sync_to_async(report)(claimed, update)

    async def sorry(claimed):
        raise TaskFailed("The file is empty: choose another.")

    async def crash(claimed):
        raise RuntimeError("secret of Ana Torres")

    async def slow(claimed):
        await asyncio.sleep(60)

    def failed(claimed, error):
        worked.failed.append(error)

    def cancelled(claimed, error):
        worked.cancelled += 1

    before = dict(KINDS)
    for name, work in {"well": well, "sorry": sorry, "crash": crash, "slow": slow}.items():
        register(name, Kind(work, failed=failed, cancelled=cancelled))
    register("short", Kind(slow, seconds=0.2, failed=failed))
    yield worked
    WORKERS.stop()
    KINDS.clear()
    KINDS.update(before)


@pytest.fixture
def start(worked):
    return lambda owner, kind: services.start(owner, kind, uuid.uuid4())
