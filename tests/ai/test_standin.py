"""The stand-in refuses what the real service refuses; a test that passes on it means something."""

import httpx2
import pytest

from tests.standin.cache import PromptCache

KEY = {"authorization": "Bearer sk-standin", "anthropic-version": "2023-06-01"}
SCHEMA = {
    "type": "object",
    "properties": {"text": {"type": "string"}},
    "required": ["text"],
    "additionalProperties": False,
}
PLAIN = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": [{"type": "text", "text": "hi"}]}],
    "output_config": {"format": {"type": "json_schema", "schema": SCHEMA}},
}
MARK = {"type": "text", "text": "x", "cache_control": {"type": "ephemeral"}}


def post(standin, headers=KEY, **changes):
    return httpx2.post(f"{standin.url}/v1/messages", json={**PLAIN, **changes}, headers=headers)


def test_a_plain_request_is_answered(standin):
    reply = post(standin)
    assert reply.status_code == 200
    assert reply.json()["usage"]["input_tokens"] > 0


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"model": "claude-3-7-sonnet-20250219"}, 404),
        ({"temperature": 0.5}, 400),
        ({"thinking": {"type": "enabled", "budget_tokens": 1024}}, 400),
        ({"thinking": {"type": "disabled"}}, 400),
        ({"tool_choice": {"type": "any"}}, 400),
        ({"messages": [{"role": "user", "content": [MARK] * 5}]}, 400),
        ({"messages": [{"role": "assistant", "content": "hi"}]}, 400),
        ({"messages": [{"role": "user", "content": " "}]}, 400),
        ({"max_tokens": 0}, 400),
        ({"nonsense": 1}, 400),
        ({"output_config": {"format": {"type": "json_schema", "schema": {"type": "object", "properties": {}}}}}, 400),
    ],
)
def test_what_the_real_service_refuses_is_refused(standin, changes, status):
    assert post(standin, **changes).status_code == status


def test_a_key_is_needed(standin):
    assert post(standin, headers={"anthropic-version": "2023-06-01"}).status_code == 401


def test_the_cache_needs_the_same_model_schema_and_a_least_size():
    cache = PromptCache()
    long = {**PLAIN, "messages": [{"role": "user", "content": [{**MARK, "text": "word " * 2000}]}]}
    first = cache.count(long)
    schema = 35
    assert first.usage["cache_creation_input_tokens"] == 2500 + schema
    assert cache.count(long).usage["cache_read_input_tokens"] == 0, "nothing can be read before the first answer begins"
    cache.begun(first.written)
    assert cache.count(long).usage["cache_read_input_tokens"] == 2500 + schema
    apart: list[dict[str, object]] = [
        {"model": "claude-opus-5-5"},
        {"output_config": {}},
        {"output_config": {"effort": "low"}},
        {"thinking": {"type": "adaptive"}},
        {"system": "You read."},
    ]
    assert [cache.count({**long, **change}).usage["cache_read_input_tokens"] for change in apart] == [0] * len(apart)
    small = {**PLAIN, "messages": [{"role": "user", "content": [MARK]}]}
    assert cache.count(small).usage["cache_creation_input_tokens"] == 0


def test_an_entry_of_the_cache_ends_five_minutes_after_its_last_use(monkeypatch):
    cache, now = PromptCache(), [1000.0]
    monkeypatch.setattr("tests.standin.cache.time.monotonic", lambda: now[0])
    long = {**PLAIN, "messages": [{"role": "user", "content": [{**MARK, "text": "word " * 2000}]}]}
    cache.begun(cache.count(long).written)
    for seconds, read in ((290, True), (290, True), (301, False)):
        now[0] += seconds
        assert (cache.count(long).usage["cache_read_input_tokens"] > 0) is read
