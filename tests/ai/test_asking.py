"""Every fault of a provider has a known end, and costs are counted."""

import asyncio
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel, Field
from pydantic_ai import Agent, NativeOutput, RunContext
from pydantic_ai.exceptions import UsageExtractionFailedWarning

from resumeai.ai import errors
from resumeai.ai.asking import Call, ask
from resumeai.ai.checking import ask_again
from resumeai.ai.privacy import Mask
from resumeai.ai.prompts import TRUTH, message
from resumeai.ai.selection import Work
from resumeai.ai.step import Answered, Partial
from tests.standin import replies
from tests.standin.fixtures import opened
from tests.standin.replies import Drop, Garbage, Reply, Status

GOOD: dict[str, Any] = {"text": "Cared for twelve patients a night.", "ids": ["a"]}
CANARY = "-".join(("Kanarien", "vogel"))
WAIT = Status(429, "rate_limit_error", "slow down", {"retry-after": "1"})


class Note(BaseModel):
    text: str = Field(max_length=200)
    ids: list[str]


agent = Agent(output_type=NativeOutput(Note), deps_type=str, instructions=TRUTH, name="note")


@agent.output_validator
def check(ctx: RunContext[str], note: Note) -> Note:
    ask_again(ctx, [f"there is no id {key!r}" for key in note.ids if key != "a"])
    return Note(text=note.text, ids=[key for key in note.ids if key == "a"])


def call(mask: Mask | None = None, material: str = "material " * 1000) -> Call[str]:
    return Call("note", Work.WRITING, message([material], "Do it."), "", frozenset({"text"}), mask or Mask())


async def parts(engine, **changes):
    return [part async for part in ask(agent, call(**changes), engine)]


async def answer(engine):
    return (await parts(engine))[-1]


async def test_an_answer_comes_with_its_tokens_and_its_price(standin, make_engine):
    standin.will(Reply(data=GOOD))
    found = await answer(make_engine())
    assert found.output.text == GOOD["text"]
    assert found.model == "claude-sonnet-5-5"
    assert found.usage.requests == 1
    assert found.usage.input_tokens > 2000
    assert found.usage.cost is not None
    assert not standin.refused


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
    assert found.usage.requests == 3


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


@pytest.mark.parametrize(
    "text", ["", "not json", '{"text": 1}', '{"text": "x", "ids": ["a"', "[" * 2000, '{"text": NaN}']
)
async def test_a_malformed_answer_is_mended_once(standin, make_engine, text):
    standin.will(Reply(text=text), Reply(data=GOOD))
    assert (await answer(make_engine())).output.text == GOOD["text"]
    standin.will(Reply(text=text), Reply(text=text), Reply(data=GOOD))
    with pytest.raises(errors.BadAnswer) as caught:
        await answer(make_engine())
    assert caught.value.usage.requests == 2
    assert len(standin.messages) == 4


async def test_all_faults_of_an_answer_are_named_in_one_retry_and_dropped_after(standin, make_engine):
    wrong = {"text": "x", "ids": ["a", "b", "c"]}
    standin.will(Reply(data=wrong), Reply(data=wrong))
    found = await answer(make_engine())
    assert found.output.ids == ["a"]
    assert "'b'" in standin.messages[1].raw
    assert "'c'" in standin.messages[1].raw
    assert len(standin.messages) == 2


async def test_repairs_and_retries_together_stay_within_the_attempts(standin, make_engine):
    standin.always = replies.OVERLOADED
    standin.will(Reply(text="bad"), replies.OVERLOADED, Reply(text="bad"), replies.OVERLOADED)
    with pytest.raises(errors.AiError):
        await answer(make_engine(longest_wait=0.05))
    assert len(standin.messages) <= 4


async def test_a_stream_that_ends_before_its_end_is_no_short_success(standin, make_engine):
    standin.will(Reply(data=GOOD, end_after=2), Reply(data=GOOD))
    assert (await answer(make_engine())).output.text == GOOD["text"]
    assert len(standin.messages) == 2


async def test_an_answer_without_counts_is_still_an_answer(standin, make_engine):
    standin.will(Reply(data=GOOD, without_usage=True))
    with pytest.warns(UsageExtractionFailedWarning):
        found = await answer(make_engine())
    assert found.usage.requests == 1
    assert found.usage.unreported == 1
    assert found.usage.cost > Decimal("0.08"), "8,000 tokens of answer and more than the input are counted"


@pytest.mark.parametrize("said", [{"input_tokens": 10**9}, {"input_tokens": 0}], ids=str)
async def test_counts_that_cannot_be_are_taken_as_the_most_it_can_have_been(standin, make_engine, caplog, said):
    caplog.set_level("WARNING", logger="resumeai")
    standin.will(Reply(data=GOOD, usage=said))
    found = await answer(make_engine())
    assert (found.usage.unreported, found.usage.output_tokens) == (1, 8_000)
    assert "the reservation is counted" in caplog.text


async def test_what_a_lost_stream_wrote_is_counted_at_its_most(standin, make_engine):
    standin.will(Reply(data=GOOD, drop_after=2), Reply(data=GOOD))
    found = await answer(make_engine())
    assert found.usage.unreported == 1
    assert found.usage.cost > Decimal("0.08")


async def test_a_refused_request_costs_nothing(standin, make_engine):
    standin.always = replies.NO_CREDIT
    with pytest.raises(errors.OutOfBudget) as caught:
        await answer(make_engine())
    assert caught.value.usage.cost is None
    assert caught.value.usage.input_tokens == 0


async def test_neither_the_log_nor_the_error_quotes_what_was_said(standin, make_engine, caplog):
    caplog.set_level("DEBUG", logger="resumeai")
    wrong = Reply(data={"text": 7, "ids": CANARY})
    standin.will(wrong, wrong)
    with pytest.raises(errors.BadAnswer) as caught:
        await parts(make_engine(), material=CANARY * 100)
    shown = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert "stage=note" in caplog.text
    assert CANARY not in shown


async def test_the_tokens_of_a_lost_stream_are_counted(standin, make_engine):
    standin.will(Reply(data=GOOD))
    whole = (await answer(make_engine())).usage
    standin.will(Reply(data=GOOD, drop_after=2), Reply(data=GOOD))
    both = (await answer(make_engine())).usage
    assert both.input_tokens == 2 * whole.input_tokens


async def test_the_cost_of_a_failed_stage_is_in_the_error(standin, make_engine):
    standin.always = Reply(data=GOOD, drop_after=2)
    with pytest.raises(errors.Unavailable) as caught:
        await answer(make_engine(longest_wait=0.05))
    assert caught.value.usage.requests == 4
    assert caught.value.usage.input_tokens > 8000


async def test_the_second_call_reads_the_material_from_the_cache(standin, make_engine):
    standin.always = Reply(data=GOOD)
    engine = make_engine()
    first = (await answer(engine)).usage
    second = (await answer(engine)).usage
    assert first.cache_read_tokens == 0
    assert second.cache_read_tokens > 0.9 * second.input_tokens
    assert second.cost < first.cost / 5


async def test_words_are_streamed_while_they_are_written(standin, make_engine):
    standin.will(Reply(data=GOOD, pause=0.1))
    found = await parts(make_engine())
    texts = [part.text for part in found if isinstance(part, Partial)]
    assert len(texts) >= 2
    assert all(GOOD["text"].startswith(text) for text in texts)
    assert isinstance(found[-1], Answered)


async def test_streamed_words_show_the_private_words_and_never_half_a_token(standin, make_engine):
    mask = Mask([("NAME", "Ada Lovelace")])
    hidden = mask.hide("Ada Lovelace wrote notes on the engine for many years.")
    standin.will(Reply(data={"text": hidden, "ids": ["a"]}, pause=0.05))
    found = await parts(make_engine(), mask=mask)
    texts = [part.text for part in found if isinstance(part, Partial)]
    assert any("Ada Lovelace" in text for text in texts)
    assert not any("⟦" in text for text in texts)


async def test_a_second_attempt_starts_its_words_anew(standin, make_engine):
    standin.will(
        Reply(data={"text": "First words that get lost", "ids": []}, drop_after=3), Reply(data=GOOD, pause=0.1)
    )
    found = await parts(make_engine())
    last = [part.text for part in found if isinstance(part, Partial)][-1]
    assert GOOD["text"].startswith(last)


async def test_leaving_early_hangs_up(standin, make_engine):
    standin.will(Reply(data={"text": "word " * 500, "ids": ["a"]}, pause=0.05))
    begun = time.monotonic()
    async with aclosing(ask(agent, call(), make_engine())) as stream:
        async for _ in stream:
            break
    assert time.monotonic() - begun < 1.5
    await hung_up(standin)


async def test_a_cancelled_task_hangs_up(standin, make_engine):
    standin.will(Reply(data={"text": "word " * 500, "ids": ["a"]}, pause=0.05))
    task = asyncio.create_task(answer(make_engine()))
    await asyncio.sleep(0.5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await hung_up(standin)
    assert len(standin.messages) == 1


async def hung_up(standin):
    """The server notices at its next word."""
    for _ in range(100):
        if standin.hung_up:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the connection stayed open")


def test_one_agent_serves_one_loop_after_another(standin):
    standin.always = Reply(data=GOOD)
    for _ in range(2):
        assert asyncio.run(in_own_loop(standin)) == 1


def test_one_agent_serves_many_loops_at_once(standin):
    standin.always = Reply(data=GOOD, pause=0.05)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda _: asyncio.run(in_own_loop(standin)), range(8))) == [1] * 8


async def in_own_loop(standin):
    async with opened(standin) as engine:
        return (await answer(engine)).usage.requests
