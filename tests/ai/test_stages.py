"""An operator names models and efforts for single stages."""

from dataclasses import replace

import pytest

from customization.pipeline import evaluate, implement, run
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.schema import Choice
from resumeai.ai.configured import configured_engine
from resumeai.ai.engine import Limits
from resumeai.ai.errors import Unavailable
from resumeai.ai.prices import stated_prices
from resumeai.ai.stages import Wish, wishes
from resumeai.ai.step import Made
from resumes import analysis
from tests.ai.people import PEOPLE, POSTINGS, given, resume
from tests.standin.personas import Liar, Persona


def test_a_stage_has_a_model_an_effort_or_both():
    assert wishes(
        "plan=anthropic:claude-opus-5-5 high, verify=ollama:qwen3:8b, extract=low,analyze=claude-haiku-5-5 off,"
    ) == {
        "plan": Wish("anthropic:claude-opus-5-5", "high"),
        "verify": Wish("ollama:qwen3:8b"),
        "extract": Wish("", "low"),
        "analyze": Wish("anthropic:claude-haiku-5-5", False),
    }


@pytest.mark.parametrize(
    "text",
    ["plan", "plan=", "plan=gpt", "planning=claude-opus-5-5", "plan=claude-opus-5-5 huge", "plan=high low", "=high"],
)
def test_what_makes_no_sense_is_said_in_one_sentence(text):
    with pytest.raises(ValueError, match=r"is no stage|such as plan="):
        wishes(text)


async def test_the_wire_shows_each_stage_with_its_model_and_its_effort(configured_standin, settings):
    settings.RESUMEAI_MODELS = wishes("analyze=claude-opus-5-5 high, evaluate=low")
    async with configured_engine("model") as engine:
        await analysis.STEP.run(resume(PEOPLE[0]), engine)
        await evaluate.STEP.run(given(PEOPLE[0], POSTINGS[0]), engine)
    sent = [(one.body["model"], one.body["output_config"]["effort"]) for one in configured_standin.messages]
    assert sent == [("claude-opus-5-5", "high"), ("claude-sonnet-5-5", "low")]
    assert not configured_standin.refused


async def test_a_local_model_can_serve_one_stage_beside_claude(configured_standin, settings, monkeypatch):
    monkeypatch.setenv("OLLAMA_BASE_URL", f"{configured_standin.url}/v1")
    settings.RESUMEAI_MODELS = wishes("analyze=ollama:qwen3")
    settings.RESUMEAI_PRICES = {}
    with pytest.raises(Exception, match="RESUMEAI_PRICES=qwen3"):
        async with configured_engine("model"):
            pass
    settings.RESUMEAI_PRICES = stated_prices("qwen3=0/0")
    async with configured_engine("model") as engine:
        made = await analysis.STEP.run(resume(PEOPLE[0]), engine)
    assert made.model == "qwen3"
    assert [one.path for one in configured_standin.requests] == ["/v1/chat/completions"]


async def test_a_whole_run_goes_to_two_providers_as_the_operator_said(configured_standin, settings, monkeypatch):
    """Plan and verify on a server of one's own that speaks like OpenAI, as Ollama does; the rest on Claude."""
    monkeypatch.setenv("OLLAMA_BASE_URL", f"{configured_standin.url}/v1")
    settings.RESUMEAI_MODELS = wishes("plan=ollama:qwen3:8b, implement=ollama:qwen3:8b, evaluate=claude-opus-5-5")
    settings.RESUMEAI_PRICES = stated_prices("qwen3:8b=0/0")
    configured_standin.persona = Persona(Liar(frozenset({"text"})))
    async with configured_engine("model") as engine:
        made = [part async for part in run.prepare(given(PEOPLE[0], POSTINGS[0]), engine) if isinstance(part, Made)]
        plan = made[-1].output
        wanted = ImplementGiven(given=given(PEOPLE[0], POSTINGS[0]), plan=plan, choice=Choice.everything(plan))
        made.append(await implement.STEP.run(wanted, engine))
    by = [(one.stage, one.model) for one in made]
    assert by == [("evaluate", "claude-opus-5-5"), ("plan", "qwen3:8b"), ("implement", "qwen3:8b")]
    chat = [one for one in configured_standin.requests if one.path == "/v1/chat/completions"]
    assert {one.body["model"] for one in chat} == {"qwen3:8b"}
    assert all(one.body["response_format"]["type"] == "json_schema" for one in chat)
    assert "x-api-key" not in chat[0].headers
    assert made[1].usage.cost == 0
    assert not configured_standin.refused


async def test_a_server_of_ones_own_that_is_down_says_so(configured_standin, settings, monkeypatch):
    monkeypatch.setenv("OLLAMA_BASE_URL", "http://127.0.0.1:9/v1")
    settings.RESUMEAI_MODELS = wishes("analyze=ollama:qwen3")
    settings.RESUMEAI_PRICES = stated_prices("qwen3=0/0")
    async with configured_engine("model") as engine:
        with pytest.raises(Unavailable, match="connection"):
            await analysis.STEP.run(resume(PEOPLE[0]), replace(engine, limits=Limits(longest_wait=0.01)))
    assert configured_standin.requests == []
