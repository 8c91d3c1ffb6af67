"""An answer that is not what was asked for is mended once."""

import pytest

from resumeai.ai import errors
from tests.ai.note import GOOD, answer
from tests.standin import replies
from tests.standin.replies import Reply


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
