"""Findings that a model adds to those of the rules."""

from resumes import analysis
from tests.ai.cook import COOK
from tests.standin.replies import Reply


async def test_a_finding_needs_a_real_line_and_its_own_words(standin, make_engine):
    good = {"path": "w1.1", "quote": "Was responsible for", "kind": "vague", "sentence": "Say what you did."}
    bad = good | {"quote": "Led the kitchen"}
    standin.will(Reply(data={"findings": [good, bad]}), Reply(data={"findings": [good, bad]}))
    made = await analysis.STEP.run(COOK, make_engine())
    added = [finding for finding in made.output.findings if finding.sentence == "Say what you did."]
    assert [(one.path, one.quote) for one in added] == [("work[0].highlights[0]", "Was responsible for")]
    assert made.output.years == analysis.STEP.rules(COOK).years
