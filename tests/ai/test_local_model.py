"""A model on an OpenAI-compatible server of one's own: the same steps, the same truth, no key."""

import pytest
from pydantic import SecretStr

from resumeai.ai.configured import configured_engine
from resumeai.ai.errors import Overloaded
from resumeai.ai.prices import stated_prices
from tests.ai.people import PEOPLE, POSTINGS, given, tailor
from tests.ai.test_liar import inventions
from tests.standin.inventions import facts
from tests.standin.personas import Liar, Persona
from tests.standin.replies import RATE_LIMIT


@pytest.fixture
def local(standin, settings, monkeypatch):
    monkeypatch.setenv("OLLAMA_BASE_URL", f"{standin.url}/v1")
    settings.ANTHROPIC_API_KEY = SecretStr("")
    settings.RESUMEAI_MODEL = "ollama:llama3.2"
    settings.RESUMEAI_PRICES = stated_prices("llama3.2=0/0")
    return standin


async def test_a_whole_run_on_a_local_model_ships_no_lie(local):
    local.persona = Persona(Liar(frozenset({"text"})))
    start = given(PEOPLE[0], POSTINGS[0])
    async with configured_engine("model") as engine:
        result = await tailor(start, engine)
    assert {request.path for request in local.requests} == {"/v1/chat/completions"}
    assert inventions(start.resume, result.document) == []
    assert facts(result.document) == facts(start.resume)


async def test_its_faults_end_the_same_way(local):
    local.always = RATE_LIMIT
    async with configured_engine("model") as engine:
        with pytest.raises(Overloaded):
            await tailor(given(PEOPLE[0], POSTINGS[0]), engine)
    assert len(local.requests) == 4
