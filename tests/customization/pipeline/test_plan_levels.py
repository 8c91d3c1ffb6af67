"""No proposal says more than the person's own lines do: not how well, not who does it."""

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import PlanGiven
from jobs.extraction.posting import posting_from_text
from jobs.extraction.rules import extract
from resumes.document import Basics, ResumeDocument, Skill, Work

POSTING = "Ledger Clerk\nSaltmarsh Pottery, Rye\n\nRequirements:\n- Advanced Excel\n- Customer service\n- Bookkeeping"


def proposed(*keywords, lines=("Booked the invoices of two kilns",)):
    resume = ResumeDocument(
        basics=Basics(name="Wilma Ashdown"),
        work=[Work(name="Rye Tiles", position="Ledger Clerk", start_date="2020", highlights=list(lines))],
        skills=[Skill(name="Office", keywords=list(keywords))],
    )
    given = Given(resume=resume, job=extract(posting_from_text(POSTING)))
    return plan(PlanGiven(given=given, evaluation=evaluate(given))).changes


def test_a_level_in_the_postings_name_is_not_taken_over():
    for own in ("Excel", "Excel (intermediate)", "MS Excel"):
        assert not [change for change in proposed(own, "Typing") if "Advanced" in str(change.after)]
    assert K.TERM not in {change.kind for change in proposed("Excel (intermediate)", "Typing")}


def test_a_team_that_used_the_work_brings_no_skill():
    lines = ["Built a price list used by the customer service and bookkeeping teams"]
    assert not [one for one in proposed("Excel", lines=lines) if one.kind is K.SKILL_SURFACED]
    lines = ["Gave customer service at the counter of two shops"]
    assert [one for one in proposed("Excel", lines=lines) if one.kind is K.SKILL_SURFACED]
