"""How often the provider has failed during one action, over all its calls at once."""

import asyncio


class Strikes:
    """A call is tried again only while failures and calls under way together stay below `most`.

    So an outage that meets four sections at once costs four requests, not sixteen, and a section whose connection
    broke alone is tried again as soon as another is through. `trial` are failures of before a long wait: they leave
    room for one call, and count no more once a call has worked.
    """

    def __init__(self, trial: int = 0) -> None:
        self.failed = self.trial = trial
        self.flying = 0
        self.landed = asyncio.Condition()

    async def sent(self) -> None:
        async with self.landed:
            self.flying += 1

    async def back(self, failed: bool) -> None:
        async with self.landed:
            self.flying -= 1
            self.failed += failed
            if not failed:
                self.failed, self.trial = self.failed - self.trial, 0
            self.landed.notify_all()

    async def may_try_again(self, most: int) -> bool:
        """Waits until that is known; the caller's own call has landed. What is allowed counts as sent."""
        async with self.landed:
            await self.landed.wait_for(lambda: self.failed >= most or self.failed + self.flying < most)
            if self.failed >= most:
                return False
            self.flying += 1
            return True

    async def may_mend(self, most: int) -> bool:
        """The same for an answer that could not be read. Its repair is likely to be no better and counts at once."""
        async with self.landed:
            self.failed += 1
            self.landed.notify_all()
        if not await self.may_try_again(most):
            return False
        async with self.landed:
            self.failed += 1
            return True
