"""A model's remarks on what was written."""

from customization.pipeline import implement, verify
from customization.pipeline.plan.schema import Choice
from customization.pipeline.verify.schema import VerifyGiven
from tests.ai.cook import GIVEN, PLAN, honest, wanted
from tests.standin.replies import Reply


async def test_a_model_adds_remarks_to_the_verdict_and_changes_nothing(standin, make_engine):
    standin.persona = honest
    made = await implement.STEP.run(wanted(), make_engine())
    given = VerifyGiven(given=GIVEN, plan=PLAN, implementation=made.output, choice=Choice.everything(PLAN))
    remarks = [{"path": "n1", "sentence": "“bread” comes twice."}, {"path": "n99", "sentence": "Nowhere."},
               {"path": "n1", "sentence": "You also know Kubernetes."}]  # fmt: skip
    standin.always = Reply(data={"remarks": remarks})
    checked = await verify.STEP.run(given, make_engine())
    base = verify.STEP.rules(given)
    assert checked.output == base.model_copy(update={"remarks": (*base.remarks, "“bread” comes twice.")})


async def test_an_untouched_resume_is_verified_without_a_call(standin, make_engine):
    made = await implement.STEP.run(wanted(Choice()), make_engine())
    given = VerifyGiven(given=GIVEN, plan=PLAN, implementation=made.output)
    assert (await verify.STEP.run(given, make_engine())).by == "rules"
