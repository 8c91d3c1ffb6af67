"""Two rules may find the same line: it is proposed to go once, and nobody rewords it as well."""

from collections import Counter

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.implement.rules import implement
from customization.pipeline.implement.schema import ImplementGiven
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import Change, ChangeKind, Choice, PlanGiven
from customization.pipeline.plan.weighing.settled import settled
from resumes.document import Basics, ResumeDocument, Work
from tests.customization.cast import kitchen

EMPTY = "Other duties as assigned"


def test_an_empty_line_that_stands_twice_is_named_to_go_once_in_each_place():
    resume = ResumeDocument(
        basics=Basics(name="Ada Quill"),
        work=[
            Work(name="Quay", position="Cook", highlights=[EMPTY, "Moved the till to the door"]),
            Work(name="Tin", position="Cook", highlights=["Cleaned the bar daily", "Trained four apprentices", EMPTY]),
        ],
    )
    given = Given(resume=resume, job=kitchen())
    proposed = plan(PlanGiven(given=given, evaluation=evaluate(given)))
    made = implement(ImplementGiven(given=given, plan=proposed, choice=Choice.everything(proposed)))
    removed = Counter(change.path for change in proposed.changes if change.op == "remove")
    assert removed == {"work[0].highlights[0]": 1, "work[1].highlights[2]": 1}
    assert made.failed == ()


def test_what_is_to_go_is_not_reworded_and_takes_no_line_in():
    path, other = "work[0].highlights[1]", "work[0].highlights[0]"
    removal = Change(id="new", kind=ChangeKind.DROP, op="remove", path=path, reason="r")
    words = Change(id="new", kind=ChangeKind.VERB, path=path, after="Led", reason="r")
    joined = Change(id="new", kind=ChangeKind.MERGE, path=other, after="a and b", takes_in=(path,), reason="r")
    assert settled([words, joined, removal, removal]) == [removal]


def test_of_two_wordings_the_first_stays_and_every_addition_stays():
    first, second = (
        Change(id="new", kind=ChangeKind.TERM, path="skills[0].name", after=text, reason="r") for text in ("A", "B")
    )
    added = [
        Change(id="new", kind=ChangeKind.SKILL_SURFACED, op="add", path="skills[+]", after={"name": text}, reason="r")
        for text in ("C", "D")
    ]
    assert settled([first, *added, second]) == [first, *added]
