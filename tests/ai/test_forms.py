"""A form that is only said, and those who answer only to a schema."""

from resumeai.ai import forms
from resumeai.ai.configured import configured_engine
from tests.ai.people import PEOPLE, POSTINGS, given, tailor
from tests.standin.personas import Persona


def without_schema(body) -> bool:
    return "format" not in body.get("output_config", {})


class Gateway(Persona):
    """Fills any schema, and has nothing to say without one."""

    def __call__(self, body):
        return "There is no schema." if without_schema(body) else super().__call__(body)


async def test_claude_is_asked_without_a_schema_that_would_part_the_cache(configured_standin):
    async with configured_engine("model") as engine:
        await tailor(given(PEOPLE[0], POSTINGS[0]), engine)
    assert all(without_schema(request.body) for request in configured_standin.messages)


async def test_who_answers_only_to_a_schema_costs_one_request_more(configured_standin):
    start = given(PEOPLE[0], POSTINGS[0])
    async with configured_engine("model") as engine:
        await tailor(start, engine)
    plain = len(configured_standin.messages)
    configured_standin.requests.clear()
    configured_standin.persona = Gateway()
    async with configured_engine("model") as engine:
        result = await tailor(start, engine)
    asked = [without_schema(request.body) for request in configured_standin.messages]
    assert asked == [True] + [False] * plain
    assert result.document.basics.name == start.resume.basics.name


async def test_it_is_forgotten_after_a_while(configured_standin, monkeypatch):
    configured_standin.persona = Gateway()
    async with configured_engine("model") as engine:
        await tailor(given(PEOPLE[0], POSTINGS[0]), engine)
    monkeypatch.setattr(forms, "unkept", dict.fromkeys(forms.unkept, 0.0))
    async with configured_engine("model") as engine:
        assert engine.model is not None
        assert forms.in_words(engine.model)
