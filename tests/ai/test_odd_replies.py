"""Replies that no provider should send, through the real client: each ends in one of our sentences, in few calls."""

import gzip
import json
import socket

import pytest

from resumeai.ai import asking, errors
from resumeai.ai.configured import configured_engine
from resumeai.ai.step import Answered
from tests.ai.note import GOOD, answer
from tests.standin import wire
from tests.standin.replies import Raw, Status

TEXT = json.dumps(GOOD)
COUNTS = {"input_tokens": 3_000, "cache_creation_input_tokens": 0, "cache_read_input_tokens": 0}
START = b"".join(wire.opening("claude-sonnet-5-5", COUNTS))
WORDS = b"".join(wire.words(TEXT))
END = b"".join(wire.ending(TEXT, "end_turn"))
WHOLE = START + WORDS + END
ZIPPED = {"content-type": "text/event-stream", "content-encoding": "gzip"}
JSON = {"content-type": "application/json"}


def delta(index: int, value: object) -> bytes:
    return wire.event("content_block_delta", {"index": index, "delta": value})


READABLE = {
    "a compressed stream": Raw(gzip.compress(WHOLE), ZIPPED),
    "lines that end as on Windows": Raw(WHOLE.replace(b"\n", b"\r\n")),
    "an event of a kind that is not known": Raw(START + wire.event("hum", {"x": 1}) + WORDS + END),
    "a second beginning": Raw(START + WHOLE),
    "a second end": Raw(WHOLE + END),
    "a slow close": Raw(WHOLE, hold=0.3),
    "counts that are words": Raw(WHOLE.replace(b'"input_tokens": 3000', b'"input_tokens": "many"')),
    "counts below nothing": Raw(WHOLE.replace(b'"input_tokens": 3000', b'"input_tokens": -3000')),
}
UNREADABLE = {
    "nothing": Raw(),
    "comments alone": Raw(b": hello\n\n" * 100),
    "a page of HTML": Raw(b"<html>no</html>"),
    "an answer in one piece": Raw(json.dumps(wire.message("m", TEXT, "end_turn", COUNTS)).encode(), JSON),
    "words without a beginning": Raw(WORDS + END),
    "words that are null": Raw(START + delta(0, None) + END),
    "words of a part that never began": Raw(START + delta(99, {"type": "text_delta", "text": "x"}) + END),
    "bytes": Raw(bytes(range(256)) * 100),
    "plain words said to be compressed": Raw(WHOLE, ZIPPED),
    "no content": Raw(status=204),
    "not modified": Raw(status=304),
    "a teapot": Raw(b"{}", {}, status=418),
    "an error that is a list": Raw(b"[1, 2]", JSON, status=400),
    "a tool to run": Raw(
        START.replace(b'"type": "text", "text": ""', b'"type": "tool_use", "id": "t", "name": "rm", "input": {}') + END
    ),
}


CUT = {
    "before a word": Raw(START),
    "after the last word": Raw(START + WORDS),
    "half a compressed stream": Raw(gzip.compress(WHOLE)[:200], ZIPPED),
}


@pytest.mark.filterwarnings("ignore::pydantic_ai.exceptions.UsageExtractionFailedWarning")
@pytest.mark.parametrize("reply", READABLE.values(), ids=READABLE)
async def test_what_can_be_read_is_read(standin, make_engine, reply):
    standin.will(reply)
    found = await answer(make_engine())
    assert found.output.text == GOOD["text"]
    assert found.usage.cost


@pytest.mark.parametrize("reply", UNREADABLE.values(), ids=UNREADABLE)
async def test_what_cannot_be_read_ends_in_a_sentence_after_two_calls_at_most(standin, make_engine, reply):
    standin.always = reply
    with pytest.raises(errors.AiError) as caught:
        await answer(make_engine(longest_wait=0.01))
    assert str(caught.value).endswith(".")
    assert len(standin.messages) <= 2


@pytest.mark.parametrize("cut", CUT.values(), ids=CUT)
async def test_a_stream_without_its_end_is_a_broken_connection_however_whole_it_looks(standin, make_engine, cut):
    standin.will(cut, Raw(WHOLE))
    found = await answer(make_engine(longest_wait=0.01))
    assert isinstance(found, Answered)
    assert (found.usage.requests, found.usage.unreported) == (2, 1)


async def test_an_answer_without_an_end_is_left(standin, make_engine, monkeypatch):
    monkeypatch.setattr(asking, "LONGEST", 2_000)
    standin.will(Raw(START + delta(0, {"type": "text_delta", "text": '{"text": "' + "word " * 10_000}) * 3 + END))
    with pytest.raises(errors.BadAnswer, match="longer than allowed"):
        await answer(make_engine())
    assert len(standin.messages) == 1


async def test_a_request_that_is_too_large_for_the_provider_is_too_long(standin, make_engine):
    standin.always = Status(413, "request_too_large", "Request exceeds the maximum size")
    with pytest.raises(errors.Refused, match="shorten them"):
        await answer(make_engine())


@pytest.mark.parametrize("said", ["soon", "nan", "inf", "-5", ""])
async def test_a_wait_that_makes_no_sense_is_our_own(standin, make_engine, said):
    standin.always = Status(429, "rate_limit_error", "slow down", {"retry-after": said})
    with pytest.raises(errors.Overloaded) as caught:
        await answer(make_engine(longest_wait=0.01))
    assert caught.value.retry_after is None
    assert len(standin.messages) == 4


async def test_a_wait_until_another_century_is_a_day(standin, make_engine):
    standin.always = Status(429, "rate_limit_error", "", {"retry-after": "Wed, 21 Oct 2099 07:28:00 GMT"})
    with pytest.raises(errors.Overloaded) as caught:
        await answer(make_engine())
    assert caught.value.retry_after == 24 * 3600


async def test_what_drips_or_hangs_ends_with_the_seconds_of_its_stage(standin, make_engine):
    """A byte now and then never lets a read wait too long: the limit in all ends it."""
    standin.will(Raw(WHOLE, at_once=1, pause=0.02), Raw(START, hold=3.0), Raw(hold=3.0))
    standin.always = Raw(WHOLE, at_once=1, pause=0.02)
    with pytest.raises(errors.Unavailable, match="too long"):
        await answer(make_engine(seconds=1.5, first_word_seconds=0.4, longest_wait=0.01))
    assert 2 <= len(standin.messages) <= 4


async def test_a_redirect_takes_neither_the_resume_nor_the_key_elsewhere(configured_standin):
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        elsewhere.setblocking(False)
        address = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/v1/messages"
        configured_standin.always = Raw(headers={"location": address}, status=307)
        async with configured_engine("model") as engine:
            with pytest.raises(errors.AiError):
                await answer(engine)
        with pytest.raises(BlockingIOError):
            elsewhere.accept()
    assert len(configured_standin.messages) == 1
