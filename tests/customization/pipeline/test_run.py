"""The order of the work, resuming it, and the whole of it against kept files."""

import json
import re
from pathlib import Path

import pytest

from customization.pipeline.plan.schema import Choice
from customization.pipeline.run import apply, prepare, tailored
from resumeai.ai.engine import BUILT_IN
from resumeai.ai.step import Made
from tests.customization.cast import chef, pairs, programmer

GOLDEN = Path(__file__).parents[2] / "golden" / "pipeline"


async def finished(given, done=None):
    """All outputs by stage, and the stages in the order in which they were made."""
    outputs = dict(done or {})
    order = []
    async for made in prepare(given, BUILT_IN, outputs):
        assert isinstance(made, Made)
        outputs[made.stage] = made.output
        order.append(made.stage)
    choice = Choice.everything(outputs["plan"])
    async for made in apply(given, outputs["evaluate"], outputs["plan"], choice, BUILT_IN, outputs):
        assert isinstance(made, Made)
        assert made.by == "rules"
        outputs[made.stage] = made.output
        order.append(made.stage)
    return outputs, order


async def test_the_stages_come_in_order():
    outputs, order = await finished(programmer())
    assert order == ["evaluate", "plan", "implement", "verify", "diff", "ats"]
    result = tailored(outputs)
    assert result.document == result.verification.document
    assert result.after.score >= result.before.score
    assert result.after.score == result.verification.score_after


async def test_finished_stages_are_not_made_again():
    outputs, _ = await finished(programmer())
    kept = {name: outputs[name] for name in ("evaluate", "plan", "implement", "verify")}
    again, order = await finished(programmer(), kept)
    assert order == ["diff", "ats"]
    assert tailored(again) == tailored(outputs)


async def test_nothing_kept_changes_nothing():
    given = chef()
    outputs = {}
    async for made in prepare(given, BUILT_IN):
        assert isinstance(made, Made)
        outputs[made.stage] = made.output
    async for made in apply(given, outputs["evaluate"], outputs["plan"], Choice(), BUILT_IN):
        assert isinstance(made, Made)
        outputs[made.stage] = made.output
    assert tailored(outputs).document == given.resume
    assert outputs["diff"].unified == ""
    assert outputs["ats"].before == outputs["ats"].after


@pytest.mark.parametrize(("name", "given"), pairs().items())
async def test_golden_runs_stay_as_they_were_read_and_approved(name, given, request):
    outputs, _ = await finished(given)
    text = json.dumps(shown(outputs), ensure_ascii=False, indent=2) + "\n"
    text = re.sub(r"dates show \d+", "dates show N", text)
    path = GOLDEN / f"{name}.json"
    if request.config.getoption("--golden"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


def shown(outputs):
    """What a person reads; scores and years that grow with the calendar are left out."""
    plan = outputs["plan"]
    changes = [change for change in plan.changes if change.path != "basics.summary" or "years" not in str(change.after)]
    return {
        "advice": outputs["evaluate"].advice,
        "strengths": outputs["evaluate"].strengths,
        "gaps": outputs["evaluate"].gaps,
        "questions": [question.text for question in outputs["evaluate"].questions],
        "changes": [[one.kind, one.path, one.before, one.after, one.reason] for one in changes],
        "lines": [line for group in outputs["verify"].document.work for line in group.highlights],
        "skills": [group.keywords for group in outputs["verify"].document.skills],
    }
