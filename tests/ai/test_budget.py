"""Reserved before a call, settled after: tokens go on to the next stage, money never beyond the cap."""

import asyncio
from decimal import Decimal

import pytest

from resumeai.ai.budget import SHARES, Budget, NotEnough, Wallet
from resumeai.ai.errors import OutOfBudget
from resumeai.ai.usage import Usage

MODEL = "claude-sonnet-5-5"
CALL = 1_000


async def took(budget: Budget, reserved, output: int) -> None:
    budget.settle(reserved, Usage(requests=1, output_tokens=output, cost=Decimal("0.001")))
    await budget.settled()


async def test_what_one_stage_leaves_goes_to_the_next():
    budget = Budget()
    first = await budget.reserve("evaluate", MODEL, CALL, 6_000)
    await took(budget, first, 2_000)
    assert budget.left == SHARES["evaluate"] - 2_000
    await budget.reserve("plan", MODEL, CALL, 8_000)
    assert budget.left == SHARES["evaluate"] - 2_000 + SHARES["plan"] - 8_000


async def test_a_resumed_run_goes_on_with_what_its_finished_stages_left():
    fresh, resumed = Budget(), Budget(used={"evaluate": 2_000})
    await took(fresh, await fresh.reserve("evaluate", MODEL, CALL, 6_000), 2_000)
    assert resumed.left == fresh.left


async def test_a_call_gets_what_is_left_and_the_next_none():
    budget = Budget()
    for _ in range(2):
        await budget.reserve("evaluate", MODEL, CALL, 6_000)
    budget.flying = 0
    with pytest.raises(OutOfBudget, match="tokens"):
        await budget.reserve("evaluate", MODEL, CALL, 6_000)


async def test_a_call_waits_for_what_others_give_back():
    budget = Budget(Wallet(Decimal("0.10")))
    first = await budget.reserve("implement", MODEL, CALL, 8_000)
    second = asyncio.create_task(budget.reserve("implement", MODEL, CALL, 8_000))
    await asyncio.sleep(0.01)
    assert not second.done()
    await took(budget, first, 100)
    assert (await second).tokens == 8_000


async def test_sixty_four_calls_at_once_on_money_for_three_make_three():
    one = Decimal("0.0825")  # 1,000 tokens written to the cache and 8,000 of answer
    budget = Budget(Wallet(3 * one))
    budget.left = 10**9
    waiting = [asyncio.create_task(budget.reserve("implement", MODEL, CALL, 8_000)) for _ in range(64)]
    await asyncio.sleep(0.05)
    assert sum(task.done() for task in waiting) == 3
    for task in waiting:
        task.cancel()


async def test_money_that_is_gone_is_said_and_the_tokens_stay():
    budget = Budget(Wallet(Decimal("0.01")))
    with pytest.raises(NotEnough, match=r"US \$ 0\.01"):
        await budget.reserve("evaluate", MODEL, CALL, 6_000)
    assert budget.left == SHARES["evaluate"]


async def test_after_a_stop_no_call_is_made_and_those_under_way_end():
    budget, ended = Budget(), []
    budget.stops.add(lambda: ended.append(True))
    budget.stop(OutOfBudget("Switched off."))
    assert ended
    with pytest.raises(OutOfBudget, match="Switched off"):
        await budget.reserve("evaluate", MODEL, CALL, 6_000)
