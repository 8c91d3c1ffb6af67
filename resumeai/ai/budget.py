"""Tokens and money of one run. Both are reserved before a call and settled after it, so that no cap is overspent."""

import asyncio
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from resumeai.ai.errors import OutOfBudget
from resumeai.ai.prices import Price, price_of
from resumeai.ai.usage import Usage
from resumeai.translatable import gettext_noop as _

# Tokens of thinking and answer for each stage: twice the room of one call, so that a repair fits; eight times for the
# sections that are written at once. What a stage leaves goes to the next.
SHARES: Mapping[str, int] = {
    "evaluate": 12_000, "plan": 16_000, "implement": 64_000, "verify": 12_000, "letter": 16_000,
}  # fmt: skip
LEAST = 1_000
MAY_COST = _("This run may cost US $ {cap} and not more. Go on with the built-in engine.")
TOKENS_GONE = _("This run has used the tokens that it may use. Go on with the built-in engine.")


class NotEnough(OutOfBudget):
    """The purse does not hold so much. What is reserved for other calls may come back."""


@dataclass(frozen=True)
class Entry:
    """One call as a ledger knows it."""

    stage: str
    model: str
    ticket: uuid.UUID = field(default_factory=uuid.uuid4)


class Purse(Protocol):
    """Where the money of a run comes from. Amounts are US dollars."""

    async def reserve(self, entry: Entry, amount: Decimal) -> None:
        """Raises `NotEnough` when a cap would be passed, `OutOfBudget` when no call may be made at all."""

    async def settle(self, entry: Entry, reserved: Decimal, spent: Usage) -> None:
        """What was reserved becomes what it cost; what no provider reported is in `spent` at its most."""


class Wallet:
    """A purse in memory; without a cap it only counts."""

    def __init__(self, cap: Decimal | None = None) -> None:
        self.cap = cap
        self.gone = Decimal(0)

    async def reserve(self, entry: Entry, amount: Decimal) -> None:
        if self.cap is not None and self.gone + amount > self.cap:
            raise NotEnough(MAY_COST.format(cap=f"{self.cap:.2f}"))
        self.gone += amount

    async def settle(self, entry: Entry, reserved: Decimal, spent: Usage) -> None:
        self.gone += (spent.cost or Decimal(0)) - reserved


@dataclass(frozen=True)
class Reserved:
    """The right to make one call of at most so many tokens."""

    entry: Entry
    tokens: int
    input_tokens: int
    amount: Decimal
    price: Price | None

    @property
    def whole(self) -> Usage:
        """What counts when nobody says what the call took."""
        cost = self.amount if self.price else None
        return Usage(input_tokens=self.input_tokens, output_tokens=self.tokens, cost=cost, unreported=1)


class Budget:
    """`used` are the tokens of stages that finished before, by name: a resumed run goes on with what they left."""

    def __init__(
        self,
        purse: Purse | None = None,
        prices: Mapping[str, Price] | None = None,
        used: Mapping[str, int] | None = None,
    ) -> None:
        self.purse: Purse = purse or Wallet()
        self.prices = prices or {}
        self.left = 0
        self.begun: set[str] = set()
        self.flying = 0
        self.settling: set[asyncio.Task[None]] = set()
        self.returned = asyncio.Condition()
        self.stopped: OutOfBudget | None = None
        self.stops: set[Callable[[], None]] = set()
        for stage, tokens in (used or {}).items():
            self.begin(stage)
            self.left = max(self.left - tokens, 0)

    def begin(self, stage: str, wanted: int = 0) -> None:
        """The stage's own share is added to what the stages before it left."""
        if stage not in self.begun:
            self.begun.add(stage)
            self.left += max(SHARES.get(stage, 0), 2 * wanted)

    async def reserve(self, stage: str, model: str, input_tokens: int, wanted: int) -> Reserved:
        """Waits for other calls of the run to give back what they do not need. Raises `OutOfBudget`."""
        self.begin(stage, wanted)
        price = price_of(model, self.prices)
        async with self.returned:
            while True:
                if self.stopped:
                    raise self.stopped
                try:
                    return await self.taken(Entry(stage, model), price, input_tokens, wanted)
                except NotEnough:
                    if not self.flying:
                        raise
                await self.returned.wait()

    async def taken(self, entry: Entry, price: Price | None, input_tokens: int, wanted: int) -> Reserved:
        tokens = min(wanted, self.left)
        if tokens < min(LEAST, wanted):
            raise NotEnough(TOKENS_GONE)
        amount = price.most(input_tokens, tokens) if price else Decimal(0)
        await self.purse.reserve(entry, amount)
        self.left -= tokens
        self.flying += 1
        return Reserved(entry, tokens, input_tokens, amount, price)

    def settle(self, reserved: Reserved, spent: Usage) -> None:
        """Returns at once, so that a call which is being cancelled is settled too; `settled` waits for all."""
        task = asyncio.create_task(self.give_back(reserved, spent))
        self.settling.add(task)
        task.add_done_callback(self.settling.discard)

    async def give_back(self, reserved: Reserved, spent: Usage) -> None:
        try:
            await self.purse.settle(reserved.entry, reserved.amount, spent)
        finally:
            async with self.returned:
                self.left += max(reserved.tokens - spent.output_tokens, 0)
                self.flying -= 1
                self.returned.notify_all()

    def stop(self, why: OutOfBudget) -> None:
        """No further call, and those under way end now."""
        self.stopped = why
        for stop in tuple(self.stops):
            stop()

    async def settled(self) -> None:
        """When every call of the run stands in the ledger."""
        while self.settling:
            await asyncio.wait(set(self.settling))
