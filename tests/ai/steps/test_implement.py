"""New texts of a model, section by section."""

import json

import pytest

from customization.pipeline import implement
from customization.pipeline.implement.batches import batches, to_write
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.schema import Choice, Plan
from resumeai.ai.errors import Unavailable
from resumeai.ai.step import Made, Partial
from tests.ai.cook import GIVEN, PLAN, change, honest, sheet, wanted
from tests.standin import replies
from tests.standin.replies import Reply


async def test_sections_are_written_at_once_and_streamed(standin, make_engine):
    standin.persona = honest
    standin.always = Reply(first_seconds=0.4, pause=0.02)
    parts = [part async for part in implement.STEP.stream(wanted(), make_engine(share=1))]
    made = parts[-1]
    assert isinstance(made, Made)
    assert {one.change_id for one in made.output.done} == {"c1", "c2", "c3", "c4"}
    assert len(standin.messages) == 3
    starts = [request.at for request in standin.messages]
    assert max(starts) - min(starts) < 0.3
    assert any(isinstance(part, Partial) and "covers" in part.text for part in parts)
    assert made.output.document.work[1].highlights == ["Baked rye bread"]


async def test_a_section_that_fails_is_reported_and_the_others_go_on(standin, make_engine):
    def persona(body):
        if "c3|w2.1|" in json.dumps(body):
            raise ConnectionResetError
        return honest(body)

    standin.persona = persona
    made = await implement.STEP.run(wanted(), make_engine(longest_wait=0.05, share=1))
    assert {one.change_id for one in made.output.done} == {"c1", "c2", "c4"}
    assert [one.change_id for one in made.output.failed] == ["c3"]
    assert "connection" in made.output.failed[0].why
    assert made.output.document.work[1].highlights == ["Baked rye bread."]


async def test_when_every_section_fails_the_fault_is_raised(standin, make_engine):
    standin.always = replies.OVERLOADED
    with pytest.raises(Unavailable):
        await implement.STEP.run(wanted(), make_engine(longest_wait=0.05, share=1))


async def test_an_unproven_text_is_sent_back_once_with_the_reason(standin, make_engine):
    one = ImplementGiven(given=GIVEN, plan=Plan(changes=PLAN.changes[2:3]), choice=Choice(kept=frozenset({"c3"})))
    lie, mended = (
        sheet(("c3", "Baked rye bread with HACCP for 900 shops.", "w2.1")),
        sheet(("c3", "Baked rye bread daily", "w2.1")),
    )
    standin.will(lie, mended)
    await implement.STEP.run(one, make_engine())
    assert "900" in standin.messages[1].raw
    assert "is not in your résumé" in standin.messages[1].raw


async def test_what_the_model_cannot_write_and_what_it_leaves_alone_is_reported(standin, make_engine):
    rows = [
        {"change_id": "c3", "text": "", "sources": [], "cannot": "No line says how much bread."},
        {"change_id": "c9", "text": "Stray", "sources": [], "cannot": ""},
    ]
    only = ImplementGiven(given=GIVEN, plan=Plan(changes=PLAN.changes[2:3]), choice=Choice(kept=frozenset({"c3"})))
    standin.always = Reply(data={"lines": rows})
    made = await implement.STEP.run(only, make_engine())
    assert [(one.change_id, one.why) for one in made.output.failed] == [("c3", "No line says how much bread.")]
    standin.always = sheet(("c3", "Baked rye bread.", "w2.1"))
    made = await implement.STEP.run(only, make_engine())
    assert "better left" in made.output.failed[0].why


async def test_what_the_person_wrote_or_dropped_is_not_sent(standin, make_engine):
    choice = Choice(kept=frozenset({"c1", "c3"}), edits={"c1": "Cooked 40 covers a night."})
    standin.persona = honest
    made = await implement.STEP.run(wanted(choice), make_engine(share=1))
    assert len(standin.messages) == 1
    assert "c1|" not in standin.messages[0].raw
    assert made.output.document.work[0].highlights[0] == "Cooked 40 covers a night."


async def test_nothing_to_write_costs_nothing(standin, make_engine):
    made = await implement.STEP.run(wanted(Choice()), make_engine())
    assert (made.by, len(standin.messages)) == ("rules", 0)


def test_small_sections_share_a_call_and_none_is_split():
    changes = [change(n, f"work[{n // 3}].highlights[{n % 3}]", "x") for n in range(18)]
    assert len(batches(changes, 4, 2_000)) == 1
    calls = batches(changes, 4, 200)
    assert len(calls) == 4
    assert sorted(one.id for call in calls for one in call) == sorted(one.id for one in changes)
    assert all(
        len({id(call) for call in calls if any(c.section == s for c in call)}) == 1
        for s in {c.section for c in changes}
    )
    assert batches([], 4, 200) == []
    assert to_write(wanted(Choice())) == []
