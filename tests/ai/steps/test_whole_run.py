"""All steps of a run, one after the other."""

from customization.pipeline import run
from customization.pipeline.plan.schema import Choice
from resumeai.ai.step import Made
from tests.ai.cook import GIVEN


async def test_a_whole_run_makes_few_calls(standin, make_engine):
    engine = make_engine()
    done = {}
    async for part in run.prepare(GIVEN, engine):
        if isinstance(part, Made):
            done[part.stage] = part.output
    everything = Choice.everything(done["plan"])
    async for _ in run.apply(GIVEN, done["evaluate"], done["plan"], everything, engine):
        pass
    assert len(standin.messages) <= 7
    assert not standin.refused
