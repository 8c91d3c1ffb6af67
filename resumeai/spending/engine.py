"""The engine of one piece of work, paid from the ledger."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from decimal import Decimal

from asgiref.sync import sync_to_async
from django.utils.translation import gettext_noop as _

from resumeai.ai.budget import Entry
from resumeai.ai.configured import configured_engine
from resumeai.ai.engine import Engine
from resumeai.ai.errors import AiError, OutOfBudget
from resumeai.ai.strikes import Strikes
from resumeai.ai.usage import Usage
from resumeai.spending import services
from resumeai.spending.services import Account
from resumeai.work.claims import Claimed
from resumeai.work.commits import kept
from resumeai.work.registry import Later

log = logging.getLogger(__name__)
GOES_ON = _("Nothing finished is lost, and the work goes on by itself.")
LOOK_EVERY = 2.0


class Ledger:
    """The purse of one piece of work."""

    def __init__(self, account: Account) -> None:
        self.account = account

    async def reserve(self, entry: Entry, amount: Decimal) -> None:
        await sync_to_async(services.reserve)(self.account, entry, amount)

    async def settle(self, entry: Entry, reserved: Decimal, spent: Usage) -> None:
        await sync_to_async(kept(services.settle))(self.account, entry, reserved, spent)


@asynccontextmanager
async def paid_engine(name: str, claimed: Claimed, used: Mapping[str, int] | None = None) -> AsyncIterator[Engine]:
    """Like `configured_engine`, for a task. `used` are the tokens of its subject's finished stages, by name.

    Raises `NotConfigured`; calls raise `OutOfBudget` when a cap is met or the operator's switch is off. A want of
    capacity becomes `Later`; work that comes back from such a wait tries one call before it makes others.
    """
    account = Account(claimed.owner_id, claimed.subject, claimed.task_id)
    facts = {"subject": str(claimed.subject), "task": str(claimed.task_id)}
    async with configured_engine(name, Ledger(account), used, claimed.kind, attempt=claimed.attempt, **facts) as engine:
        if engine.model is None:
            yield engine
            return
        watch = asyncio.create_task(stop_when_switched_off(engine))
        try:
            yield after_wait(engine) if claimed.waits else engine
        except AiError as error:
            if not error.passes:
                raise
            log.error("models lack capacity: %s", error)
            raise Later(f"{error} {GOES_ON}", getattr(error, "retry_after", None)) from error
        finally:
            watch.cancel()
            with suppress(asyncio.CancelledError):
                await watch
            await engine.budget.settled()
            await sync_to_async(kept(services.close))(account)


def after_wait(engine: Engine) -> Engine:
    limits = engine.limits
    return replace(engine, limits=replace(limits, at_once=1), strikes=Strikes(trial=limits.attempts - 1))


async def stop_when_switched_off(engine: Engine) -> None:
    why = ""
    while not why:
        await asyncio.sleep(LOOK_EVERY)
        why = await sync_to_async(services.refusal)()
    engine.budget.stop(OutOfBudget(why))
