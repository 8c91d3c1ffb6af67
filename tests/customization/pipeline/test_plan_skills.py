"""What the list of skills gets and loses: no bare adjective, no trade's own name, no other thing as the same."""

import pytest

from customization.pipeline.evaluate.rules import evaluate
from customization.pipeline.given import Given
from customization.pipeline.plan.rules import plan
from customization.pipeline.plan.schema import ChangeKind as K
from customization.pipeline.plan.schema import PlanGiven
from jobs.requirements import RequirementType as T
from resumes.document import Basics, ResumeDocument, Skill, Work
from tests.customization.cast import TODAY, asked, posting


def changes(kind, position, line, skills, *wanted, title=""):
    resume = ResumeDocument(
        basics=Basics(name="Ada Quill", label=position),
        work=[Work(name="Quay", position=position, start_date="2019-01", highlights=[line])],
        skills=[Skill(name="Skills", keywords=skills)],
    )
    given = Given(resume=resume, job=posting(title or position, "en", *wanted), today=TODAY)
    return [one for one in plan(PlanGiven(given=given, evaluation=evaluate(given))).changes if one.kind is kind]


def test_two_deeds_that_postings_ask_for_together_are_not_the_same_skill():
    assert not changes(K.DROP, "Mechanic", "Mended vans", ["Vehicle Diagnostics", "Engine Repair", "Brakes"])


@pytest.mark.parametrize("names", [["K8s", "Kubernetes"], ["Pastry", "pastry"], ["JavaScript", "JS"]])
def test_one_thing_under_two_names_is_listed_once(names):
    assert changes(K.DROP, "Developer", "Ran ships", [*names, "Brakes"])


def test_a_chef_gets_no_bare_adjective_into_the_list():
    wanted = asked("r1", "Culinary skills", T.SKILL, "Culinary")
    line = "Led the culinary team of the quay"
    assert not [one for one in changes(K.SKILL_SURFACED, "Chef", line, ["Pastry"], wanted) if one.after == "Culinary"]


def test_a_teacher_need_not_list_teaching():
    wanted = asked("r1", "Teaching", T.SKILL, "Teaching")
    assert not changes(K.SKILL_SURFACED, "Primary Teacher", "Did the teaching of 29 children", ["Phonics"], wanted)
    assert changes(K.SKILL_SURFACED, "Music Tutor", "Did the teaching of 29 children", ["Phonics"], wanted)
