"""Which work goes to which model, with how much room."""

import pytest
from pydantic_ai.models.test import TestModel

from resumeai.ai.engine import BUILT_IN, Engine, Limits
from resumeai.ai.errors import NotConfigured
from resumeai.ai.selection import EFFORTS, LONG, Work, effort, model_for, settings

LARGE, SMALL = TestModel(model_name="large"), TestModel(model_name="small")


def test_cheap_work_goes_to_the_small_model_and_writing_to_the_large():
    engine = Engine(LARGE, SMALL)
    assert model_for(effort(Work.READING), engine) is SMALL
    assert model_for(effort(Work.JUDGING), engine) is LARGE
    assert model_for(effort(Work.WRITING), engine) is LARGE


def test_one_model_serves_all_when_there_is_no_small_one():
    assert model_for(effort(Work.READING), Engine(LARGE)) is LARGE


def test_the_built_in_engine_has_no_model_to_ask():
    with pytest.raises(NotConfigured):
        model_for(effort(Work.READING), BUILT_IN)


def test_the_steps_that_share_the_material_think_alike_and_reading_not_at_all():
    assert [EFFORTS[work].thinking for work in Work] == [False, "medium", "medium"]


def test_long_material_gets_more_room_within_the_limits():
    assert effort(Work.WRITING, LONG + 1).max_tokens == 2 * effort(Work.WRITING, 10).max_tokens
    tight = Engine(LARGE, limits=Limits(max_tokens=1000))
    assert settings(effort(Work.WRITING), tight, 60)["max_tokens"] == 1000


def test_retries_are_ours_alone_and_every_call_has_an_end():
    chosen = settings(effort(Work.WRITING), Engine(LARGE), 60)
    assert chosen["max_retries"] == 0
    assert chosen["request_timeout"] == 60
    assert chosen["first_event_timeout"] == 30
