"""One entry for every worker: claim the row, do the work, write the ending."""

import asyncio
import logging
import traceback
import uuid
from contextlib import suppress

from asgiref.sync import async_to_sync, sync_to_async
from django.db import Error, connection, transaction
from django.utils.translation import gettext_noop as _

from resumeai.wire.outages import is_passing, outage_of
from resumeai.work import attempts, claims, events, stopping, waiting
from resumeai.work.checkpoints import checkpoint
from resumeai.work.claims import Claimed, LostLease
from resumeai.work.commits import kept
from resumeai.work.registry import KINDS, Kind, Later, NotYet, TaskFailed
from resumeai.work.states import State

log = logging.getLogger(__name__)
RENEW_EVERY = 5.0
LOOK_EVERY = 0.5
FOR_ANOTHER = 5.0
FOR_THE_DATABASE = 2.0
WORN_OUT = _(
    "This work stopped without an ending three times. Nothing finished is lost: try again or tell the operator."
)
OUR_FAULT = _("Something went wrong on our side. Nothing finished is lost: try again.")
TOO_LONG = _("This took longer than the limit and was stopped. Nothing finished is lost: try again.")
UNKNOWN_KIND = _("This kind of work is not known here: the program was updated while it waited. Start it again.")


def execute(task_id: uuid.UUID) -> None:
    """Does one task, or nothing when it is taken, finished or unknown. Never raises for a fault of the work."""
    checkpoint("ring.received")
    if stopping.asked():
        claims.not_heard(task_id)
        return
    claimed = claims.claim(task_id)
    if claimed is None:
        return
    kind = KINDS.get(claimed.kind)
    if kind is None:
        turn_away(claimed)
        return
    if claims.cancel_requested(claimed):
        finish(claimed, kind, State.CANCELLED, "")
    elif claimed.attempt > claims.MOST_ATTEMPTS:
        log.error(
            "task %s (%s) is given up: its worker went away %d times", task_id, claimed.kind, claims.MOST_ATTEMPTS
        )
        finish(claimed, kind, State.FAILED, WORN_OUT)
    else:
        # async_to_sync keeps database work of the coroutine in this thread, on its one connection.
        state, error = async_to_sync(outcome)(claimed, kind)
        if state != State.QUEUED:
            finish(claimed, kind, state, error)


def turn_away(claimed: Claimed) -> None:
    """While one release takes another's place, the work of the newer may be heard by a worker of the older."""
    if waiting.is_young(claimed):
        waiting.pause(claimed, FOR_ANOTHER)
    else:
        finish(claimed, None, State.FAILED, UNKNOWN_KIND)


async def outcome(claimed: Claimed, kind: Kind) -> tuple[State, str]:
    """How the work ended, and why; queued when it has been put back to wait."""
    await sync_to_async(checkpoint)("work.begins")
    work = asyncio.ensure_future(kind.work(claimed))
    watch = asyncio.create_task(keep(claimed, work))
    try:
        async with asyncio.timeout(kind.seconds):
            await work
        await sync_to_async(checkpoint)("work.returned")
    except TaskFailed as failure:
        # What was deleted under its worker was cancelled first: that is no failure.
        gone = await sync_to_async(claims.cancel_requested)(claimed)
        return (State.CANCELLED, "") if gone else (State.FAILED, str(failure))
    except Later as later:
        return await sync_to_async(waiting.wait)(claimed, later)
    except NotYet as pause:
        await sync_to_async(waiting.pause)(claimed, pause.seconds)
        return State.QUEUED, ""
    except TimeoutError:
        return State.FAILED, TOO_LONG
    except (LostLease, asyncio.CancelledError):
        if stopping.asked():
            await sync_to_async(claims.give_back)(claimed)
            return State.QUEUED, ""
        return State.CANCELLED, ""
    except Exception as error:  # noqa: BLE001 - the last resort of a worker: the row must get an ending
        return await ended_by(claimed, error)
    finally:
        watch.cancel()
        with suppress(asyncio.CancelledError):
            await watch
    return State.DONE, ""


async def ended_by(claimed: Claimed, error: Exception) -> tuple[State, str]:
    """The ending that a fault of ours or of the database makes."""
    outage = outage_of(error)
    if outage and is_passing(error):
        # Nothing was wrong with the work: no try of it is used up, and it goes on after its last finished stage.
        await sync_to_async(kept(waiting.pause))(claimed, FOR_THE_DATABASE)
        return State.QUEUED, ""
    # The message of an unknown error may quote a résumé: the log gets its type and place only.
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    where = " > ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
    log.error("task %s failed with %s at %s", claimed.task_id, type(error).__name__, where)
    return State.FAILED, outage.sentence if outage else OUR_FAULT


async def keep(claimed: Claimed, work: "asyncio.Future[None]") -> None:
    """Renews the lease; stops the work when it is cancelled, the lease is lost or the process is asked to stop.

    A database that is away stops nothing: whoever has the task afterwards shuts this worker out by the fence.
    """
    loop = asyncio.get_running_loop()
    renewed = loop.time()
    while not work.done():
        await asyncio.sleep(LOOK_EVERY)
        try:
            if stopping.asked() or await sync_to_async(claims.cancel_requested)(claimed):
                work.cancel()
                return
            if loop.time() - renewed >= RENEW_EVERY:
                await sync_to_async(claims.renew)(claimed)
                renewed = loop.time()
        except Error as fault:
            if outage_of(fault) is None:
                raise
            await sync_to_async(drop_connection)()


def drop_connection() -> None:
    """This thread's; the next look opens another."""
    connection.close()


@kept
def finish(claimed: Claimed, kind: Kind | None, state: State, error: str) -> None:
    """The task's ending, the subject's ending and the last event stand or fall together."""
    with transaction.atomic():
        if not claims.end(claimed, state, error):
            return
        checkpoint("end.moved")
        attempts.leave(claimed)
        if kind:
            endings = {State.DONE: kind.done, State.FAILED: kind.failed, State.CANCELLED: kind.cancelled}
            endings[state](claimed, error)
        checkpoint("end.subject_moved")
        events.append(claimed.task_id, {"stage": "end", "state": state, "message": error, "finished": True})
        checkpoint("end.told")
    checkpoint("end.committed")
