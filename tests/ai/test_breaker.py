"""A provider that fails again and again is left alone, and an outage costs one action four requests."""

import time
from dataclasses import replace
from decimal import Decimal

import pytest

from customization.pipeline import implement
from resumeai.ai import errors
from resumeai.ai.breaker import FAILURES, SILENCE, WITHIN, Breaker
from resumeai.ai.budget import Budget, Wallet
from tests.ai.cook import wanted
from tests.ai.note import GOOD, WAIT, answer, parts
from tests.standin import replies
from tests.standin.replies import Drop, Garbage, Reply, Status


@pytest.fixture
def clock(monkeypatch):
    now = [1000.0]
    monkeypatch.setattr("resumeai.ai.breaker.time.monotonic", lambda: now[0])
    return now


def test_five_failures_within_a_minute_open_it_and_a_trial_closes_it(clock):
    one = Breaker()
    for _ in range(FAILURES):
        assert one.seconds_left() == 0
        one.failed()
    assert one.seconds_left() > 0
    clock[0] += SILENCE
    assert one.seconds_left() == 0
    assert one.seconds_left() > 0, "one call tries, the others wait for it"
    one.worked()
    assert one.seconds_left() == 0


def test_a_failed_trial_opens_it_again(clock):
    one = Breaker()
    for _ in range(FAILURES):
        one.failed()
    clock[0] += SILENCE
    assert one.seconds_left() == 0
    one.failed()
    assert one.seconds_left() == SILENCE


def test_failures_far_apart_do_not_open_it(clock):
    one = Breaker()
    for _ in range(3 * FAILURES):
        one.failed()
        clock[0] += WITHIN / 3
    assert one.seconds_left() == 0


def test_a_trial_that_nobody_waited_for_leaves_the_next_call_to_try(clock):
    one = Breaker()
    for _ in range(FAILURES):
        one.failed()
    clock[0] += SILENCE
    assert one.seconds_left() == 0
    one.left()
    assert one.seconds_left() == 0


async def test_an_open_breaker_makes_no_request_and_says_for_how_long(standin, make_engine):
    standin.always = replies.OVERLOADED
    for _ in range(2):
        with pytest.raises(errors.Unavailable):
            await answer(make_engine(longest_wait=0.01))
    sent = len(standin.messages)
    begun = time.monotonic()
    with pytest.raises(errors.Overloaded, match="left alone for") as caught:
        await answer(make_engine())
    assert caught.value.retry_after
    assert len(standin.messages) == sent <= 2 * 4
    assert time.monotonic() - begun < 0.5


async def test_a_trial_that_its_budget_forbids_leaves_the_next_action_to_try(standin, make_engine, monkeypatch):
    standin.always = replies.OVERLOADED
    for _ in range(2):
        with pytest.raises(errors.Unavailable):
            await answer(make_engine(longest_wait=0.01))
    monkeypatch.setattr("resumeai.ai.breaker.SILENCE", 0.0)
    standin.always = Reply(data=GOOD)
    with pytest.raises(errors.OutOfBudget):
        await answer(replace(make_engine(), budget=Budget(Wallet(Decimal(0)))))
    assert (await answer(make_engine())).output.ids == ["a"]


async def test_a_spending_limit_opens_it_at_once(standin, make_engine):
    standin.always = Status(429, "rate_limit_error", "enforced_spend_limit_reached")
    for ours in (errors.OutOfBudget, errors.Overloaded):
        with pytest.raises(ours):
            await answer(make_engine())
    assert len(standin.messages) == 1


OUTAGES = [
    replies.RATE_LIMIT,
    replies.OVERLOADED,
    replies.SERVER_ERROR,
    replies.BAD_KEY,
    replies.NO_CREDIT,
    Drop(),
    Garbage(),
    Reply(text="not json"),
    Reply(text='{"lines": 7}'),
    Reply(data={"lines": []}, drop_after=1),
    Reply(data={"lines": []}, error_after=1),
    Reply(text="", stop_reason="refusal"),
    Reply(text='{"lines": [', stop_reason="max_tokens"),
]


@pytest.mark.parametrize("fault", OUTAGES, ids=str)
async def test_under_any_lasting_fault_sections_at_once_make_five_requests_at_most(standin, make_engine, fault):
    standin.always = fault
    with pytest.raises(errors.AiError):
        await implement.STEP.run(wanted(), make_engine(share=1, longest_wait=0.01))
    # Four; on a busy machine one more may leave before the last answer is judged.
    assert len(standin.messages) <= 5


async def test_a_section_whose_connection_broke_alone_is_tried_again(standin, make_engine):
    standin.will(Drop())
    made = await implement.STEP.run(wanted(), make_engine(share=1, longest_wait=0.01))
    assert len(standin.messages) == 4
    assert [one for one in made.output.failed if "connection" in one.why] == []


async def test_a_named_wait_is_shown_to_the_person(standin, make_engine):
    standin.will(WAIT, Reply(data=GOOD))
    texts = [getattr(part, "text", "") for part in await parts(make_engine())]
    assert "asks for 1 seconds" in texts[0]
