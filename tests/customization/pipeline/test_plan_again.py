"""What stands twice is named to go once; what may not go is reworded instead; nobody loses a job by it."""

from customization.pipeline.doubled import doubled
from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.implement.rules import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import MOST, Change, ChangeKind, Choice, PlanGiven
from customization.pipeline.plan.weighing.impact import foremost
from customization.pipeline.verify.rules import verify
from customization.pipeline.verify.schema import VerifyGiven
from resumes.document import Basics, ResumeDocument, Work
from tests.customization.cast import TODAY, kitchen

LINES = ("Ran the fish station for 90 guests a night", "Trained four apprentices in a year", "Kept the cold store")


def job(*lines, title="Cook", employer="Quay", start="2019-01", end="2022-05"):
    return Work(name=employer, position=title, start_date=start, end_date=end, highlights=list(lines))


def tailored(*work):
    given = Given(resume=ResumeDocument(basics=Basics(name="Ada Quill"), work=list(work)), job=kitchen(), today=TODAY)
    proposed = plan(PlanGiven(given=given, evaluation=evaluate(given)))
    choice = Choice.everything(proposed)
    made = implement(ImplementGiven(given=given, plan=proposed, choice=choice))
    return proposed, verify(VerifyGiven(given=given, plan=proposed, implementation=made, choice=choice))


def test_a_job_that_stands_twice_goes_once_and_nothing_is_lost():
    proposed, checked = tailored(job(*LINES[:2]), job(*LINES, title="cook"), job("Sold fish", employer="Tin"))
    assert [change.path for change in proposed.changes if change.op == "remove"] == ["work[0]"]
    assert [one.name for one in checked.document.work] == ["Quay", "Tin"]
    assert (checked.put_back, [one.what for one in checked.preserved if not one.kept]) == ((), [])


def test_of_two_equal_jobs_the_first_one_stays():
    twice = [job(*LINES), job(*LINES)]
    assert [doubled(twice, number) for number in (0, 1)] == [None, 0]


def test_a_job_with_another_date_place_or_line_is_another_job():
    others = (job(*LINES, end="2023-05"), job(*LINES, employer="Tin"), job("Sold fish", *LINES))
    assert [doubled([job(*LINES), other], 1) for other in others] == [None, None, None]
    assert doubled([job(*LINES), job(*LINES).model_copy(update={"location": "Leith"})], 1) is None
    assert doubled([job(*LINES, start="", end="")] * 2, 1) is None


def test_nobody_takes_out_a_job_that_stands_once():
    given = Given(resume=ResumeDocument(work=[job(*LINES), job("Sold fish")]), job=kitchen(), today=TODAY)
    removal = Change(id="c1", kind=ChangeKind.DROP, op="remove", path="work[1]", reason="r")
    proposed = plan(PlanGiven(given=given, evaluation=evaluate(given))).model_copy(update={"changes": (removal,)})
    choice = Choice.everything(proposed)
    made = implement(ImplementGiven(given=given, plan=proposed, choice=choice))
    checked = verify(VerifyGiven(given=given, plan=proposed, implementation=made, choice=choice))
    assert [one.why for one in checked.put_back] == ["A whole entry must not be lost."]
    assert len(checked.document.work) == 2


def test_the_same_line_twice_in_one_job_goes_once():
    proposed, _ = tailored(job(*LINES, LINES[0], "And more"))
    assert "work[0].highlights[3]" in {change.path for change in proposed.changes if change.op == "remove"}


def test_more_than_anybody_decides_on_is_not_proposed():
    words = [Change(id="new", kind=ChangeKind.VERB, path=f"w{n}", after="x", reason="r") for n in range(MOST)]
    form = [Change(id="new", kind=ChangeKind.FORMAT, path=f"f{n}", after="x", reason="r", minor=True) for n in (1, 2)]
    assert foremost([*form, *words]) == words
    assert foremost([*form, *words[:9]]) == [*form, *words[:9]]


def test_a_line_that_may_not_go_is_reworded_at_once():
    """Dropping them all would leave the résumé too short, and that costs points."""
    weak = "Was responsible for managing inventory and preparing the weekly orders"
    proposed, _ = tailored(job(weak), job(weak, "Sold fish", employer="Tin", end="2018-05"))
    found = {change.path: change.op for change in proposed.changes if ".highlights" in change.path}
    assert set(found) == {"work[0].highlights[0]", "work[1].highlights[0]"}
