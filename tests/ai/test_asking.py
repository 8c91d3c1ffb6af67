"""An answer comes word by word, with what it took."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from resumeai.ai.privacy import Mask
from resumeai.ai.step import Answered, Partial
from tests.ai.note import GOOD, answer, parts
from tests.standin.fixtures import opened
from tests.standin.replies import Reply


async def test_an_answer_comes_with_its_tokens_and_its_price(standin, make_engine):
    standin.will(Reply(data=GOOD))
    found = await answer(make_engine())
    assert found.output.text == GOOD["text"]
    assert found.model == "claude-sonnet-5-5"
    assert found.usage.requests == 1
    assert found.usage.input_tokens > 2000
    assert found.usage.cost is not None
    assert not standin.refused


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
