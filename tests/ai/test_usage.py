"""What calls took is counted, also of those that were lost."""

from decimal import Decimal

import pytest
from pydantic_ai.exceptions import UsageExtractionFailedWarning

from resumeai.ai import errors
from tests.ai.note import GOOD, answer
from tests.standin import replies
from tests.standin.replies import Reply


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
