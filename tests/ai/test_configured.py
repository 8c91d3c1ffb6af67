"""Settings → engine: by default Claude, by name any other, without a key the built-in engine."""

import asyncio

import pytest
from pydantic import SecretStr

from resumeai.ai.configured import available, configured_engine
from resumeai.ai.errors import NotConfigured
from resumeai.ai.prices import stated_prices
from resumes import analysis
from tests.ai.people import PEOPLE, resume


@pytest.fixture(autouse=True)
def nothing_set(settings):
    for name in ("ANTHROPIC_BASE_URL", "RESUMEAI_MODEL", "RESUMEAI_SMALL_MODEL"):
        setattr(settings, name, "")
    settings.RESUMEAI_MODELS = {}
    settings.ANTHROPIC_API_KEY = None


async def test_without_a_key_there_is_one_sentence_that_says_what_to_do():
    assert available() is None
    with pytest.raises(NotConfigured, match="ANTHROPIC_API_KEY") as caught:
        async with configured_engine("model"):
            pass
    assert str(caught.value).count(".") == 1


async def test_the_built_in_engine_needs_nothing():
    async with configured_engine("builtin") as engine:
        assert engine.model is None


async def test_a_key_brings_claude_with_a_cheaper_model_for_cheap_stages(settings):
    settings.ANTHROPIC_API_KEY = SecretStr("sk-test")
    assert available() == "claude-sonnet-5-5"
    async with configured_engine("model") as engine:
        assert engine.name == "claude-sonnet-5-5"
        assert engine.small is not None
        assert engine.small.model_name == "claude-haiku-5-5"


async def test_models_can_be_named(settings):
    settings.ANTHROPIC_API_KEY = SecretStr("sk-test")
    settings.RESUMEAI_MODEL, settings.RESUMEAI_SMALL_MODEL = "claude-opus-5-5", "anthropic:claude-haiku-4-5"
    async with configured_engine("model") as engine:
        assert engine.small is not None
        assert (engine.name, engine.small.model_name) == ("claude-opus-5-5", "claude-haiku-4-5")


async def test_a_model_of_another_provider_serves_all_stages_and_needs_no_anthropic_key(settings, monkeypatch):
    monkeypatch.setenv("OLLAMA_BASE_URL", "http://127.0.0.1:9/v1")
    settings.RESUMEAI_MODEL = "ollama:llama3.2"
    settings.RESUMEAI_PRICES = stated_prices("llama3.2=0/0")
    assert available() == "llama3.2"
    async with configured_engine("model") as engine:
        assert engine.name == "llama3.2"
        assert engine.small is None


async def test_a_model_whose_price_nobody_states_is_not_asked(settings, monkeypatch):
    monkeypatch.setenv("OLLAMA_BASE_URL", "http://127.0.0.1:9/v1")
    settings.RESUMEAI_MODEL = "ollama:llama3.2"
    with pytest.raises(NotConfigured, match=r"RESUMEAI_PRICES=llama3\.2=0/0"):
        async with configured_engine("model"):
            pass


@pytest.mark.parametrize("name", ["nonsense", "nobody:gpt-9", "mistral:large", "groq:llama"])
async def test_a_model_that_cannot_be_used_is_named(settings, name):
    settings.RESUMEAI_MODEL = name
    with pytest.raises(NotConfigured, match=name):
        async with configured_engine("model"):
            pass


def test_each_run_builds_its_models_in_its_own_loop(configured_standin):
    async def run():
        async with configured_engine("model") as engine:
            return await analysis.STEP.run(resume(PEOPLE[0]), engine)

    assert [asyncio.run(run()).by for _ in range(3)] == ["model"] * 3
    assert len(configured_standin.messages) == 3
