"""Every fault of a provider has a known end."""

import asyncio
import time
import traceback

import pytest

from resumeai.ai import errors
from resumeai.ai.step import Partial
from tests.ai.note import CANARY, GOOD, WAIT, answer, parts
from tests.standin import replies
from tests.standin.replies import Drop, Garbage, Reply, Status


@pytest.mark.parametrize(
    "fault",
    [
        replies.RATE_LIMIT,
        WAIT,
        replies.OVERLOADED,
        replies.SERVER_ERROR,
        Status(502, "api_error", "bad gateway"),
        Drop(),
        Reply(data=GOOD, drop_after=1),
        Reply(data=GOOD, error_after=1),
        Reply(data=GOOD, error_after=1, error_type="rate_limit_error"),
        Reply(data=GOOD, error_after=1, error_type="api_error"),
    ],
    ids=str,
)
async def test_a_fault_that_may_pass_is_tried_again(standin, make_engine, fault):
    standin.will(fault, Reply(data=GOOD))
    found = await answer(make_engine(longest_wait=1.0 if fault == WAIT else 0.05))
    assert found.output.ids == ["a"]
    assert found.usage.requests == len(standin.messages) == 2


async def test_a_named_wait_is_kept(standin, make_engine):
    standin.will(WAIT, Reply(data=GOOD))
    await answer(make_engine())
    first, second = standin.messages
    assert second.at - first.at >= 1.0


async def test_seven_seconds_are_seven_seconds_for_whoever_was_asked_and_for_nobody_else(standin, make_engine):
    """The provider's own example, in real time: shown, kept, and no attempt of another run is burnt."""
    standin.will(Status(429, "rate_limit_error", "slow down", {"retry-after": "7"}))
    standin.always = Reply(data=GOOD)
    waits = asyncio.create_task(parts(make_engine()))
    while not standin.messages:  # noqa: ASYNC110 - the server has no event to wait for
        await asyncio.sleep(0.01)
    other = await answer(make_engine())
    assert other.usage.requests == 1
    told = await waits
    assert isinstance(told[0], Partial)
    assert "7 seconds" in told[0].text
    first, between, last = standin.messages
    assert between.at - first.at < last.at - first.at >= 7.0


async def test_a_wait_that_is_too_long_is_told_to_the_person(standin, make_engine):
    standin.will(Status(429, "rate_limit_error", "slow down", {"retry-after": "3600"}))
    with pytest.raises(errors.Overloaded, match="3600 seconds") as caught:
        await answer(make_engine())
    assert caught.value.retry_after == 3600
    assert len(standin.messages) == 1


@pytest.mark.parametrize("fault", [replies.OVERLOADED, replies.RATE_LIMIT, replies.SERVER_ERROR, Drop()], ids=str)
async def test_a_lasting_fault_ends_after_four_calls(standin, make_engine, fault):
    standin.always = fault
    with pytest.raises(errors.Unavailable):
        await answer(make_engine(longest_wait=0.05))
    assert len(standin.messages) == 4


async def test_a_slow_first_word_and_a_stall_are_given_up_and_tried_again(standin, make_engine):
    standin.will(
        Reply(data=GOOD, first_seconds=1.5), Reply(data=GOOD, stall_after=1, stall_seconds=1.5), Reply(data=GOOD)
    )
    found = await answer(make_engine(first_word_seconds=0.5))
    # On a busy machine a good reply may come too late as well.
    assert found.usage.requests >= 3


async def test_a_stage_ends_within_its_seconds(standin, make_engine):
    standin.always = Reply(data=GOOD, pause=0.3)
    begun = time.monotonic()
    with pytest.raises(errors.Unavailable, match="too long"):
        await answer(make_engine(seconds=1.0))
    assert time.monotonic() - begun < 1.6


@pytest.mark.parametrize(
    ("fault", "ours"),
    [
        (replies.BAD_KEY, errors.NotConfigured),
        (Status(404, "not_found_error", "model: claude-sonnet-5-5"), errors.NotConfigured),
        (replies.NO_CREDIT, errors.OutOfBudget),
        (Status(402, "billing_error", "pay first"), errors.OutOfBudget),
        (Status(429, "rate_limit_error", "enforced_spend_limit_reached"), errors.OutOfBudget),
        (replies.TOO_LONG, errors.Refused),
        (Reply(text="", stop_reason="refusal"), errors.Refused),
        (Reply(text='{"text": "and so', stop_reason="max_tokens"), errors.BadAnswer),
        (Garbage(), errors.AiError),
        (Garbage("event: message_start\ndata: {nope\n\n", "text/event-stream"), errors.AiError),
    ],
    ids=str,
)
async def test_a_fault_that_stays_is_not_tried_again_and_says_so_plainly(standin, make_engine, fault, ours):
    standin.will(fault, Reply(data=GOOD))
    with pytest.raises(ours) as caught:
        await answer(make_engine())
    assert len(standin.messages) == 1
    assert str(caught.value).endswith(".")
    assert "sk-standin" not in str(caught.value)


async def test_neither_the_log_nor_the_error_quotes_what_was_said(standin, make_engine, caplog):
    caplog.set_level("DEBUG", logger="resumeai")
    wrong = Reply(data={"text": 7, "ids": CANARY})
    standin.will(wrong, wrong)
    with pytest.raises(errors.BadAnswer) as caught:
        await parts(make_engine(), material=CANARY * 100)
    shown = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert "stage=note" in caplog.text
    assert CANARY not in shown
