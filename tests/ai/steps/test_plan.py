"""Proposals of a model: instructions for single lines."""

import pytest

from customization.pipeline import evaluate, plan
from customization.pipeline.plan.schema import ChangeKind, PlanGiven
from tests.ai.cook import GIVEN
from tests.standin.replies import Reply


def proposal(path: str, **more: object) -> dict[str, object]:
    plain = {"kind": "verb", "instruction": "Begin with a verb.", "reason": "It reads better."}
    return {"path": path, **plain, "requirement_ids": ["r1"], "sources": [path], **more}


async def planned(standin, engine, *proposals):
    standin.always = Reply(data={"changes": list(proposals)})
    given = PlanGiven(given=GIVEN, evaluation=evaluate.STEP.rules(GIVEN))
    return (await plan.STEP.run(given, engine)).output


async def test_a_proposal_is_an_instruction_for_one_line(standin, make_engine):
    made = await planned(standin, make_engine(), proposal("w1.1"))
    change = next(one for one in made.changes if one.instruction)
    assert (change.path, change.kind, change.after) == ("work[0].highlights[0]", ChangeKind.VERB, None)
    assert change.before == "Was responsible for 40 covers a night."
    assert change.evidence[0].quote == change.before
    assert [one.id for one in made.changes] == [f"c{n}" for n in range(1, len(made.changes) + 1)]


@pytest.mark.parametrize("path", ["w1", "name", "w8.1", "work[0].name", "work[0].highlights[0]", "skills[+]", ""])
async def test_facts_and_unknown_places_are_not_for_rewording(standin, make_engine, path):
    made = await planned(standin, make_engine(), proposal(path))
    assert not any(one.instruction for one in made.changes)
    assert "may be put into other words" in standin.messages[1].raw
